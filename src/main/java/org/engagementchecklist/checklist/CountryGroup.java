package org.engagementchecklist.checklist;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Countries that a rule treats alike, such as those with an extra review.
 *
 * @param id what conditions call it
 * @param meaning what a person reads
 * @param codes the countries, by code, in the order given by the author
 * @param note when the list was in force and what has changed since
 */
public record CountryGroup(String id, String meaning, Set<String> codes, List<Source> sources, String note) {

    /** @throws IllegalArgumentException if the id is blank or there is no country */
    public CountryGroup {
        Checks.notBlank(id, "group id");
        codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
        Checks.require(!codes.isEmpty(), "group " + id + " has no countries");
        sources = List.copyOf(sources);
    }
}
