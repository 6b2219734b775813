package org.engagementchecklist.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
public record OfficeMail(Office office, List<String> addresses, String contact, String subject, String body) {

    /** @throws IllegalArgumentException if an address or the subject could begin another line of a message */
    public OfficeMail {
        addresses = List.copyOf(addresses);
        if (!Stream.concat(addresses.stream(), Stream.of(subject))
                .allMatch(each -> each.equals(StillText.line(each)))) {
            throw new IllegalArgumentException("addresses and subject are one line each");
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
                ? ReportWords.say("mail.to", String.join(", ", addresses))
                : contact.isEmpty() ? "" : ReportWords.say("mail.contact", contact);
    }
}
