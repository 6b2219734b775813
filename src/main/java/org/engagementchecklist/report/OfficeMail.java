package org.engagementchecklist.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.checklist.Office;

/**
 * A message to one office, as a draft: whoever sends it reads it first.
 *
 * @param office whom it goes to
 * @param addresses its general addresses as the directory gives them; empty where it gives none
 * @param contact how else the office is reached, where it has no address; empty where that is not known either
 * @param subject one line
 * @param body what is planned, why the office is asked, and the answers that led to it; lines end with a line feed
 */
public record OfficeMail(Office office, List<EmailAddress> addresses, String contact, String subject, String body) {

    /** @throws IllegalArgumentException if the subject could begin another line of a message */
    public OfficeMail {
        addresses = List.copyOf(addresses);
        if (!subject.equals(StillText.line(subject))) {
            throw new IllegalArgumentException("the subject is one line");
        }
    }

    /** {@return the whole message as text, to be pasted anywhere} */
    public String text() {
        return Stream.of(head(), ReportWords.say("mail.subject-line", subject), "", body)
                .dropWhile(String::isEmpty)
                .collect(Collectors.joining("\n"));
    }

    private String head() {
        return !addresses.isEmpty()
                ? ReportWords.say(
                        "mail.to", addresses.stream().map(EmailAddress::text).collect(Collectors.joining(", ")))
                : contact.isEmpty() ? "" : ReportWords.say("mail.contact", contact);
    }
}
