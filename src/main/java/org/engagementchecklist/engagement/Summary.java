package org.engagementchecklist.engagement;

import java.time.Instant;
import java.util.List;

/**
 * What a list shows of an engagement without reading the whole of it: derived, and computed anew by whoever saves.
 *
 * @param countries plain names
 * @param offices the offices to contact, by name, in order
 * @param stop whether one of them says STOP
 */
public record Summary(
        String title,
        String pi,
        String department,
        List<String> countries,
        Progress progress,
        List<String> offices,
        boolean stop,
        Instant changed) {

    public Summary {
        countries = List.copyOf(countries);
        offices = List.copyOf(offices);
    }

    /** {@return this with another progress} */
    public Summary with(Progress other) {
        return new Summary(title, pi, department, countries, other, offices, stop, changed);
    }
}
