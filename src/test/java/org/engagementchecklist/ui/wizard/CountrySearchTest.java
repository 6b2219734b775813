package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CountrySearchTest {
    private static final List<Country> ALL = Shipped.checklist().countries().all();
    private static final CountrySearch SEARCH =
            new CountrySearch(Shipped.checklist().countries());

    /** Languages in which universities, ministries and maps write the names of countries. */
    private static final Set<String> LANGUAGES = Set.of(
            "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fa", "fi", "fil",
            "fo", "fr", "ga", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km", "ko", "ky", "lb",
            "lo", "lt", "lv", "mk", "mn", "ms", "mt", "my", "nb", "ne", "nl", "nn", "pl", "ps", "pt", "rm", "ro", "ru",
            "si", "sk", "sl", "so", "sq", "sr", "sv", "ta", "tg", "th", "tk", "tr", "uk", "ur", "uz", "vi", "zh");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "France | France",
                "fran | France",
                "UK | United Kingdom",
                "britain | United Kingdom",
                "usa | United States",
                "Cote d'Ivoire | Côte d’Ivoire",
                "Côte d`Ivoire | Côte d’Ivoire",
                "ivoire | Côte d’Ivoire",
                "Fran\u00ADce | France",
                "korea | South Korea,North Korea",
                "hong | Hong Kong",
                "crim | Crimea region",
                "donetsk | Donetsk region",
                "lugansk | Luhansk region",
                "kosovo | Kosovo",
                "Deutschland | Germany",
                "España | Spain",
                "espana | Spain",
                "Brasil | Brazil",
                "日本 | Japan",
                "中国 | China",
                "Росс | Russia",
                "대한 | South Korea",
                "مصر | Egypt",
                "tibet | China",
                "dubai | United Arab Emirates",
                "scotl | United Kingdom",
                "catalonia | Spain",
                "macau | Macao",
                "taipei | Taiwan",
                "west bank | Palestinian territories",
                "sevastopol | Sevastopol",
                "xyz | "
            })
    void countries_are_found_by_the_beginnings_of_their_names(String typed, String names) {
        List<String> expected = names == null ? List.of() : Arrays.asList(names.split(","));
        assertThat(found(typed).stream().limit(Math.max(1, expected.size()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U.S. | United States",
                "U.S.A. | United States",
                "U. S. A. | United States",
                "u s a | United States",
                "U.K. | United Kingdom",
                "U.A.E. | United Arab Emirates",
                "D.R.C. | Congo (Kinshasa)",
                "D.R. Congo | Congo (Kinshasa)",
                "P.R.C. | China",
                "R.O.K. | South Korea",
                "D.P.R.K. | North Korea",
                "R.O.C. | Taiwan",
                "St Lucia | St. Lucia",
                "Saint Lucia | St. Lucia",
                "the Netherlands | Netherlands",
                "Gambia, The | Gambia",
                "Trinidad & Tobago | Trinidad and Tobago",
                "N'Djamena | Chad",
                "NDjamena | Chad",
                "Xian | China",
                "Lao Peoples Democratic Republic | Laos",
                "Korea, Republic of | South Korea",
                "Korea, Democratic People’s Republic of | North Korea",
                "Iran (Islamic Republic of) | ",
                "Iran, Islamic Republic of | Iran",
                "Congo, the Democratic Republic of the | Congo (Kinshasa)",
                "Taiwan, Province of China | Taiwan",
                "Hong Kong, China | Hong Kong",
                "Tibet, China | China",
                "Bergen, Norway | Norway",
                "Blindern, Oslo, Norway | Norway",
                "Kosovo | Kosovo",
                "Crimea | Crimea region",
                "GERMANY | Germany",
                "  germany  | Germany"
            })
    void a_country_named_in_full_is_known_however_it_is_written(String typed, String name) {
        assertThat(SEARCH.inFull(typed).map(Country::name).orElse(null)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                ",",
                "Syr",
                "Congo",
                "Virgin Islands",
                "Sevastopol, Russia",
                "Germany, France",
                "Germany and France",
                "Paris, Texas",
                "Kashmir",
                "Jerusalem",
                "Golan Heights"
            })
    void what_names_no_country_or_more_than_one_names_none_in_full(String typed) {
        assertThat(SEARCH.inFull(typed)).isEmpty();
    }

    @Test
    void taiwan_is_offered_for_its_own_names_and_not_for_china() {
        assertThat(found("China")).containsExactly("China");
        assertThat(found("Chin")).containsExactly("China", "Taiwan");
        assertThat(found("Republic of China")).containsExactly("Taiwan");
        assertThat(found("Taiwan")).containsExactly("Taiwan");
    }

    @Test
    void a_country_already_named_is_not_offered_again() {
        assertThat(SEARCH.find("france", List.of("FR")))
                .extracting(Country::name)
                .doesNotContain("France");
    }

    @Test
    void every_name_names_its_country_in_full_but_one_that_is_the_name_of_another() {
        assertThat(ALL)
                .allSatisfy(country -> assertThat(SEARCH.inFull(country.name())).contains(country));
        assertThat(ALL.stream()
                        .flatMap(country -> country.search().stream()
                                .filter(name -> SEARCH.inFull(name)
                                        .filter(country::equals)
                                        .isEmpty())
                                .map(name -> country.code() + " " + name)))
                .containsExactly("SX Saint Martin");
    }

    @Test
    void no_other_name_but_a_common_abbreviation_hides_a_country_whose_name_is_being_typed() {
        Set<String> hiding = new TreeSet<>();
        ALL.forEach(country -> country.search().stream()
                .filter(name -> ALL.stream()
                        .anyMatch(other -> !other.equals(country)
                                && other.name().toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))))
                .forEach(hiding::add));
        assertThat(hiding).containsExactly("America", "CAR", "UK", "US");
    }

    @Test
    void a_country_is_found_by_its_name_in_its_own_languages() {
        Set<String> missing = new TreeSet<>();
        Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().length() == 2 && LANGUAGES.contains(locale.getLanguage()))
                .filter(locale -> locale.getScript().isEmpty())
                .forEach(locale -> {
                    String own = locale.getDisplayCountry(locale);
                    if (!isFound(own, locale.getCountry())) {
                        missing.add(locale.getCountry() + " " + own);
                    }
                });
        assertThat(missing).isEmpty();
    }

    private static boolean isFound(String name, String code) {
        return ALL.stream().noneMatch(country -> country.code().equals(code))
                || SEARCH.inFull(name)
                        .filter(country -> country.code().equals(code))
                        .isPresent();
    }

    private static List<String> found(String typed) {
        return SEARCH.find(typed, List.of()).stream().map(Country::name).toList();
    }
}
