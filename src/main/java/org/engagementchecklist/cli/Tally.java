package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Counts what happened many times, so that it is said once with its number and the first place. */
final class Tally {

    private record Count(int times, Path first) {
        Count andMore(Count other) {
            return new Count(times + other.times, first);
        }
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();

    void add(String what, Path where) {
        counts.merge(what, new Count(1, where), Count::andMore);
    }

    Stream<String> lines() {
        return counts.entrySet().stream().map(each -> line(each.getKey(), each.getValue()));
    }

    private static String line(String what, Count count) {
        return String.format(Locale.ROOT, "%s (%,d, the first: %s)", what, count.times(), OneLine.of(count.first()));
    }
}
