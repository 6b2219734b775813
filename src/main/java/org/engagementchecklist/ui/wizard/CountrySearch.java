package org.engagementchecklist.ui.wizard;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Countries;
import org.engagementchecklist.checklist.Country;
import org.engagementchecklist.ui.common.PlainLetters;

/** Finds countries by what is typed: the beginning of a word of their name or of another name. */
final class CountrySearch {
    private static final int MOST = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CountrySearch() {}

    /** {@return at most six countries not yet named, those first whose name begins with what is typed} */
    static List<Country> find(Countries countries, String typed, List<String> named) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        return countries.all().stream()
                .filter(country -> !named.contains(country.code()))
                .filter(country -> rank(country, text) < 3)
                .sorted(Comparator.comparingInt(country -> rank(country, text)))
                .limit(MOST)
                .toList();
    }

    /** From 0 for a whole name to 2 for the beginning of a later word; 3 for no match. */
    private static int rank(Country country, String text) {
        List<String> names = Stream.concat(Stream.of(country.name()), country.search().stream())
                .map(CountrySearch::plain)
                .toList();
        if (names.contains(text)) {
            return 0;
        }
        if (names.getFirst().startsWith(text)) {
            return 1;
        }
        return names.stream().anyMatch(name -> (" " + name).contains(" " + text)) ? 2 : 3;
    }

    private static String plain(String text) {
        return BETWEEN_WORDS.matcher(PlainLetters.of(text)).replaceAll(" ").strip();
    }
}
