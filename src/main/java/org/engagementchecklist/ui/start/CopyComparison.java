package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engagementchecklist.report.comparison.State;
import org.engagementchecklist.storage.CopyName;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.common.Comparison;
import org.engagementchecklist.ui.common.Dates;

/**
 * Compares the files that hold one engagement with the first of them that can be opened.
 *
 * @param files the one that stands for the engagement first
 * @param opener opens a file as it is now
 * @param clock says by which day answers are judged, and where the user is
 */
record CopyComparison(List<Path> files, Function<Path, Opening> opener, Clock clock) {
    CopyComparison {
        files = List.copyOf(files);
    }

    /** {@return those that are still there, compared} */
    List<ComparedCopy> copies() {
        List<Opening> openings = files.stream()
                .filter(file -> !ShelfModel.isGone(file))
                .map(opener)
                .toList();
        Optional<Opening.Opened> first = openings.stream()
                .filter(Opening.Opened.class::isInstance)
                .map(Opening.Opened.class::cast)
                .findFirst();
        return openings.stream()
                .map(opening ->
                        new ComparedCopy(opening.file(), CopyName.of(opening.file(), files), content(opening, first)))
                .toList();
    }

    private ComparedCopy.Content content(Opening opening, Optional<Opening.Opened> first) {
        return switch (opening) {
            case Opening.Unusable(var file, var defects) -> new ComparedCopy.Content.Broken(new Trouble(file, defects));
            case Opening.Opened opened
            when first.filter(opened::equals).isPresent() -> new ComparedCopy.Content.First(changed(opened));
            case Opening.Opened opened ->
                new ComparedCopy.Content.Other(
                        changed(opened),
                        first.map(each -> new Comparison(state(each), state(opened)).sentences())
                                .orElse(List.of()));
        };
    }

    private State state(Opening.Opened opened) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return State.of("", opened.checklist(), opened.engagement(), today);
    }

    private String changed(Opening.Opened opened) {
        return Dates.dayAndTime(opened.engagement().lifetime().changed(), clock.getZone());
    }
}
