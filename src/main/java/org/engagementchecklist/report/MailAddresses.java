package org.engagementchecklist.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.checklist.Office;

/** The addresses of an office to which a message may go: those of the directory. */
final class MailAddresses {
    private MailAddresses() {}

    /** The general addresses; those for one purpose only where there are no others. */
    static List<EmailAddress> of(Office office) {
        List<EmailAddress> general =
                addresses(office, contact -> contact.purpose().isBlank());
        return general.isEmpty() ? addresses(office, _ -> true) : general;
    }

    private static List<EmailAddress> addresses(Office office, Predicate<Contact> which) {
        return office.contacts().stream()
                .filter(which)
                .flatMap(contact ->
                        contact.way() instanceof Contact.Email(var address) ? Stream.of(address) : Stream.empty())
                .distinct()
                .toList();
    }

    /** How the office is reached without a message, on one line; empty where that is not known. */
    static String otherwise(Office office) {
        Stream<String> contacts = office.contacts().stream().map(Contact::value);
        Stream<String> people = office.people().stream()
                .map(person -> ReportWords.say("person", person.name(), person.role(), person.asOf()));
        return Stream.concat(contacts, people).map(StillText::line).collect(Collectors.joining("; "));
    }
}
