package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Country;
import org.junit.jupiter.api.Test;

/** The list of countries that both shipped editions use. */
class ShippedCountriesTest {
    private static final List<Country> ALL = Shipped.checklist().countries().all();

    @Test
    void every_country_of_the_standard_can_be_named_and_kosovo_and_four_regions() {
        List<String> codes = ALL.stream().map(Country::code).toList();
        List<String> standard = Arrays.asList(Locale.getISOCountries());
        assertThat(codes).containsAll(standard).hasSize(254);
        assertThat(codes)
                .filteredOn(code -> !standard.contains(code))
                .containsExactlyInAnyOrder("XK", "UA-09", "UA-14", "UA-40", "UA-43");
    }

    @Test
    void no_country_repeats_a_name() {
        assertThat(ALL)
                .allSatisfy(country ->
                        assertThat(country.search()).doesNotHaveDuplicates().doesNotContain(country.name(), ""));
    }
}
