package org.engagementchecklist.checklist;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whom to contact.
 *
 * @param id its stable name
 * @param name its official name
 * @param earlier what it was called or where it stood at the time of the directory
 * @param purpose what to contact it for
 * @param contacts how to reach it; empty where no page shows a contact
 * @param people names the source page gives; usually empty
 */
public record Office(
        OfficeId id,
        String name,
        String earlier,
        String purpose,
        List<Contact> contacts,
        List<Person> people,
        List<Source> sources) {

    /** @throws IllegalArgumentException if the name is blank */
    public Office {
        Checks.notBlank(name, "office name");
        contacts = List.copyOf(contacts);
        people = List.copyOf(people);
        sources = List.copyOf(sources);
    }

    /** {@return the contacts by which the office can be reached, without mere remarks} */
    public Stream<Contact> addresses() {
        return contacts.stream().filter(contact -> contact.kind() != Contact.Kind.NOTE);
    }
}
