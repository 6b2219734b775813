package org.engagementchecklist.report.mail;

import org.engagementchecklist.report.OfficeMail;

/** How much of a message a link can carry to the system's mail program. */
public sealed interface MailLink {
    /** Windows and some mail programs cut off longer links without a word. */
    int LONGEST = 2_000;

    /**
     * The message is all in the link.
     *
     * @param begun its link has at most {@link #LONGEST} characters
     */
    record Whole(Mailto begun) implements MailLink {}

    /**
     * The text is too long for a link: it holds the addresses and the subject, and the text has to be pasted.
     *
     * @param begun its link has at most {@link #LONGEST} characters
     */
    record WithoutText(Mailto begun) implements MailLink {}

    /** Not even the subject fits into a link. */
    record TooLong() implements MailLink {}

    /** {@return a link for a message, with as much of it as a link may hold} */
    static MailLink of(OfficeMail mail) {
        Mailto whole = new Mailto(mail.addresses(), mail.subject(), mail.body());
        if (fits(whole)) {
            return new Whole(whole);
        }
        Mailto without = new Mailto(mail.addresses(), mail.subject(), "");
        return fits(without) ? new WithoutText(without) : new TooLong();
    }

    private static boolean fits(Mailto begun) {
        return begun.link().length() <= LONGEST;
    }
}
