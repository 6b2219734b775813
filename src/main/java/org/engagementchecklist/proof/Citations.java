package org.engagementchecklist.proof;

import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Source;

/** Finds sources that nothing rests on or that are too old. */
final class Citations {

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private Citations() {}

    /**
     * Finds the flaws. A source is judged by the latest year that its date names; one without a year is not judged.
     *
     * @param years how many years before the edition a source may be
     */
    static Stream<Flaw> flaws(Checklist checklist, int years) {
        Year oldest = Year.of(checklist.edition().asOf().getYear() - years);
        Set<Source> cited = new HashSet<>();
        Resting.on(checklist).forEach(resting -> cited.addAll(resting.sources()));
        List<Source> all = Stream.concat(checklist.sources().stream(), checklist.directory().sources().stream())
                .distinct()
                .toList();
        return Stream.concat(
                all.stream().filter(source -> !cited.contains(source)).map(Citations::uncited),
                all.stream().filter(source -> isOlder(source, oldest)).map(source -> stale(source, years)));
    }

    /** {@return what names no source at all} */
    static Stream<Flaw> missing(Checklist checklist) {
        return Resting.on(checklist)
                .filter(resting -> resting.sources().isEmpty())
                .map(resting -> new Flaw(
                        FlawKind.SOURCE_MISSING,
                        resting.subject(),
                        "No source is named for " + resting.what() + ".",
                        "Name the page it rests on."));
    }

    /** {@return the latest year that the date of a source names} */
    static Optional<Year> yearOf(Source source) {
        return YEAR.matcher(source.asOf())
                .results()
                .map(found -> Year.parse(found.group()))
                .max(Comparator.naturalOrder());
    }

    private static boolean isOlder(Source source, Year oldest) {
        return yearOf(source).filter(year -> year.isBefore(oldest)).isPresent();
    }

    private static Flaw uncited(Source source) {
        return new Flaw(
                FlawKind.SOURCE_UNCITED,
                Subject.of(source),
                "Nothing rests on source " + source.id() + ".",
                "Name it where it belongs, or drop it.");
    }

    private static Flaw stale(Source source, int years) {
        return new Flaw(
                FlawKind.SOURCE_STALE,
                Subject.of(source),
                "Source " + source.id() + " (" + source.asOf() + ") is more than " + years
                        + (years == 1 ? " year" : " years") + " older than this edition.",
                "Look for a newer page that says the same.");
    }
}
