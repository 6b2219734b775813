package org.engagementchecklist.report.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.EmailAddress;

/**
 * A message begun, as a link hands it to a mail program. The link is made of these parts and of nothing else, so that no
 * text in them is taken for another recipient or field.
 *
 * @param to whom it goes to; may be empty
 * @param subject may be empty
 * @param body may be empty; lines end with a line feed
 */
public record Mailto(List<EmailAddress> to, String subject, String body) {
    public Mailto {
        to = List.copyOf(to);
    }

    /** {@return an empty message to one address} */
    public static Mailto to(EmailAddress address) {
        return new Mailto(List.of(address), "", "");
    }

    /** {@return the link, as RFC 6068 describes it} */
    public String link() {
        String fields = Stream.of(field("subject", subject), field("body", body))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining("&"));
        return "mailto:" + addresses() + (fields.isEmpty() ? "" : "?" + fields);
    }

    /** The sign between the parts of an address stands as it is, and so does the comma between addresses. */
    private String addresses() {
        return to.stream()
                .map(address -> PercentCode.of(address.text()).replace("%40", "@"))
                .collect(Collectors.joining(","));
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + PercentCode.of(value);
    }
}
