package org.engagementchecklist.ui.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Countries;
import org.engagementchecklist.checklist.Country;
import org.engagementchecklist.ui.common.PlainLetters;

/**
 * Finds countries by what is typed: the beginning of a word of their name, or of another name. Capitals, accents, dots of
 * abbreviations, apostrophes and "the" make no difference.
 */
final class CountrySearch {
    private static final int MOST = 6;
    private static final int NO_MATCH = 3;

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʻʼ`´]");
    private static final Pattern ABBREVIATING_DOT = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.");
    private static final Pattern AND = Pattern.compile("[&+]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SINGLE_LETTERS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}) (?=\\p{L}(?![\\p{L}\\p{N}]))");
    private static final Pattern SAINT = Pattern.compile("(?<![^ ])st(?![^ ])");
    private static final Pattern THE = Pattern.compile("^the ");

    private final List<Names> all;

    /**
     * A country with its names in plain letters.
     *
     * @param own its own name; with an apostrophe left out, and with a new word after it
     * @param all the same and every other name
     */
    private record Names(Country country, List<String> own, List<String> all) {
        static Names of(Country country) {
            List<String> own = spellings(country.name()).toList();
            Stream<String> others = country.search().stream().flatMap(Names::spellings);
            return new Names(
                    country, own, Stream.concat(own.stream(), others).distinct().toList());
        }

        private static Stream<String> spellings(String name) {
            return Stream.of(plain(name), plain(APOSTROPHES.matcher(name).replaceAll(" ")));
        }

        /** From 0 for a whole name to 2 for the beginning of a later word or of another name. */
        int rank(String text) {
            if (all.contains(text)) {
                return 0;
            }
            if (own.stream().anyMatch(name -> name.startsWith(text))) {
                return 1;
            }
            boolean begins = own.stream().anyMatch(name -> name.contains(" " + text))
                    || all.stream().anyMatch(name -> name.startsWith(text));
            return begins ? 2 : NO_MATCH;
        }
    }

    CountrySearch(Countries countries) {
        all = countries.all().stream().map(Names::of).toList();
    }

    /** {@return at most six countries not yet named, those first whose name is or begins with what is typed} */
    List<Country> find(String typed, List<String> named) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        List<Country> found = all.stream()
                .filter(each -> each.rank(text) < NO_MATCH)
                .sorted(Comparator.comparingInt(each -> each.rank(text)))
                .map(Names::country)
                .toList();
        return (found.isEmpty() ? inFull(typed).stream() : found.stream())
                .filter(country -> !named.contains(country.code()))
                .limit(MOST)
                .toList();
    }

    /**
     * {@return the one country that a text names in full, by any of its names; also with its title behind a comma ("Korea,
     * Republic of") or a place in it before one ("Bergen, Norway")}
     */
    Optional<Country> inFull(String typed) {
        List<String> parts = Stream.of(typed.split(",", -1)).map(String::strip).toList();
        return one(typed)
                .or(() -> parts.size() == 2 ? one(parts.getLast() + " " + parts.getFirst()) : Optional.empty())
                .or(() -> parts.size() > 1 ? lastOf(parts) : Optional.empty());
    }

    /** What stands before must not name another country. */
    private Optional<Country> lastOf(List<String> parts) {
        List<Optional<Country>> named =
                new ArrayList<>(parts.stream().map(this::one).toList());
        Optional<Country> last = named.removeLast();
        return named.stream()
                        .flatMap(Optional::stream)
                        .allMatch(other -> last.filter(other::equals).isPresent())
                ? last
                : Optional.empty();
    }

    /** A country's own name goes before other names for others. */
    private Optional<Country> one(String name) {
        String text = plain(name);
        return all.stream()
                .filter(each -> each.own().contains(text))
                .findFirst()
                .or(() -> only(
                        all.stream().filter(each -> each.all().contains(text)).toList()))
                .map(Names::country);
    }

    private static Optional<Names> only(List<Names> named) {
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static String plain(String text) {
        String letters = APOSTROPHES.matcher(PlainLetters.of(text)).replaceAll("");
        String whole =
                AND.matcher(ABBREVIATING_DOT.matcher(letters).replaceAll("$1")).replaceAll(" and ");
        String words = BETWEEN_WORDS.matcher(whole).replaceAll(" ").strip();
        String joined = SINGLE_LETTERS.matcher(words).replaceAll("$1");
        return THE.matcher(SAINT.matcher(joined).replaceAll("saint")).replaceFirst("");
    }
}
