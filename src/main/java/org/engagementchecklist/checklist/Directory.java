package org.engagementchecklist.checklist;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The dated list of offices, kept apart from the questions because it ages faster.
 *
 * @param asOf the month for which it holds
 * @param offices in the order in which equal referrals are listed
 * @param sources the pages that its offices and contacts rest on
 */
public record Directory(
        String id, YearMonth asOf, String title, String note, List<Office> offices, List<Source> sources) {

    /** @throws IllegalArgumentException if an office appears twice */
    public Directory {
        Checks.notBlank(id, "directory id");
        offices = List.copyOf(offices);
        sources = List.copyOf(sources);
        Checks.distinct(offices.stream().map(Office::id).toList(), "offices");
    }

    /** {@return the office with this id, if the directory has it} */
    public Optional<Office> find(OfficeId id) {
        return offices.stream().filter(office -> office.id().equals(id)).findFirst();
    }
}
