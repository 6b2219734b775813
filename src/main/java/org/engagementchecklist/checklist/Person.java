package org.engagementchecklist.checklist;

import java.util.List;

/**
 * A name that a source page itself gives for an office, marked with its year; never an address.
 *
 * @param role what the page names the person as
 * @param asOf the year of the page
 */
public record Person(String name, String role, String asOf, List<Source> seenOn) {

    /** @throws IllegalArgumentException if the name or the year is blank */
    public Person {
        Checks.notBlank(name, "name");
        Checks.notBlank(asOf, "year");
        seenOn = List.copyOf(seenOn);
    }
}
