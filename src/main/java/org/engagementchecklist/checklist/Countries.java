package org.engagementchecklist.checklist;

import java.util.List;
import java.util.Optional;

/** The countries that may be named in an answer, sorted by name. */
public record Countries(List<Country> all) {

    /** @throws IllegalArgumentException if a code appears twice */
    public Countries {
        all = List.copyOf(all);
        Checks.distinct(all.stream().map(Country::code).toList(), "countries");
    }

    /** {@return the country with this code, if it is known} */
    public Optional<Country> find(String code) {
        return all.stream().filter(country -> country.code().equals(code)).findFirst();
    }

    /** {@return the plain name for a code, or the code itself where it is not known} */
    public String name(String code) {
        return find(code).map(Country::name).orElse(code);
    }
}
