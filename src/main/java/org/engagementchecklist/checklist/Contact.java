package org.engagementchecklist.checklist;

import java.util.List;

/**
 * One way to reach an office, as it was seen on a public page; never the address of an individual.
 *
 * @param kind what the value is
 * @param value the address, number, page, place or remark
 * @param purpose what it is for, where it serves only one purpose; may be empty
 * @param seenOn the pages on which it was seen, each with its date
 */
public record Contact(Kind kind, String value, String purpose, List<Source> seenOn) {

    /** What a contact's value is. */
    public enum Kind {
        EMAIL,
        PHONE,
        PAGE,
        PLACE,
        NOTE
    }

    /** @throws IllegalArgumentException if the value is blank */
    public Contact {
        Checks.notBlank(value, "contact");
        seenOn = List.copyOf(seenOn);
    }
}
