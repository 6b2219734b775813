package org.engagementchecklist.report.mail;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.report.OfficeMail;

/** A link that opens the system's mail program with a message begun, as RFC 6068 describes it. */
public sealed interface MailLink {
    /** Windows and some mail programs cut off longer links without a word. */
    int LONGEST = 2_000;

    /**
     * The message is all in the link.
     *
     * @param link at most {@link #LONGEST} characters
     */
    record Whole(URI link) implements MailLink {}

    /**
     * The text is too long for a link: it holds the addresses and the subject, and the text has to be pasted.
     *
     * @param link at most {@link #LONGEST} characters
     */
    record WithoutText(URI link) implements MailLink {}

    /** Not even the subject fits into a link. */
    record TooLong() implements MailLink {}

    /** {@return a link for a message, with as much of it as a link may hold} */
    static MailLink of(OfficeMail mail) {
        String begun = "mailto:" + addresses(mail) + "?subject=" + PercentCode.of(mail.subject());
        Optional<MailLink> whole =
                within(begun + "&body=" + PercentCode.of(mail.body())).map(Whole::new);
        Optional<MailLink> without = within(begun).map(WithoutText::new);
        return Stream.of(whole, without).flatMap(Optional::stream).findFirst().orElseGet(TooLong::new);
    }

    private static Optional<URI> within(String link) {
        return link.length() <= LONGEST ? Optional.of(URI.create(link)) : Optional.empty();
    }

    /** The sign between the parts of an address stands as it is, and so does the comma between addresses. */
    private static String addresses(OfficeMail mail) {
        return mail.addresses().stream()
                .map(address -> PercentCode.of(address).replace("%40", "@"))
                .collect(Collectors.joining(","));
    }
}
