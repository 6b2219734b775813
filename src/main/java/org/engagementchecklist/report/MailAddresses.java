package org.engagementchecklist.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.Office;

/** The addresses of an office to which a message may go: those of the directory, and only if they are plain ones. */
final class MailAddresses {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9])?"
            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,24}");

    private MailAddresses() {}

    /** The general addresses; those for one purpose only where there are no others. */
    static List<String> of(Office office) {
        List<Contact> plain = office.contacts().stream()
                .filter(contact -> contact.kind() == Contact.Kind.EMAIL && isPlain(contact.value()))
                .toList();
        List<Contact> general =
                plain.stream().filter(contact -> contact.purpose().isBlank()).toList();
        return (general.isEmpty() ? plain : general)
                .stream().map(Contact::value).distinct().toList();
    }

    /** How the office is reached without a message, on one line; empty where that is not known. */
    static String otherwise(Office office) {
        Stream<String> contacts = office.contacts().stream().map(Contact::value);
        Stream<String> people = office.people().stream()
                .map(person -> ReportWords.say("person", person.name(), person.role(), person.asOf()));
        return Stream.concat(contacts, people).map(StillText::line).collect(Collectors.joining("; "));
    }

    private static boolean isPlain(String address) {
        return PLAIN.matcher(address).matches() && !address.contains("..");
    }
}
