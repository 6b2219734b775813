package org.engagementchecklist.checklist;

import java.util.List;

/**
 * A country or region as a person names it.
 *
 * @param code ISO 3166 code, such as {@code FR}, or {@code UA-43} for a region with a code of its own
 * @param name plain English name
 * @param search other names by which it may be looked up
 */
public record Country(String code, String name, List<String> search) {

    /** @throws IllegalArgumentException if the code or the name is blank */
    public Country {
        Checks.notBlank(code, "country code");
        Checks.notBlank(name, "country name");
        search = List.copyOf(search);
    }
}
