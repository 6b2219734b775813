package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.app.Papers;
import org.engagementchecklist.app.PdfFiles;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.disk.Disk;

/** Puts summaries in their places. An earlier summary of the same engagement gives way, and nothing else unasked. */
final class SummaryTarget {
    private final Reading reading;
    private final boolean replacing;
    private final Set<Path> written = new HashSet<>();

    /** @param replacing whether whatever is there gives way */
    SummaryTarget(Reading reading, boolean replacing) {
        this.reading = reading;
        this.replacing = replacing;
    }

    /** {@return why the summary is not in its place, if it is not} */
    Optional<String> save(PdfFile pdf, Opening.Opened opened, Path place) {
        if (written.contains(place)) {
            return Optional.of("The summary of another engagement was just written to " + place + ".");
        }
        if (Disk.real().stateOf(place).isThere() && !replacing && !isEarlier(place, opened)) {
            return Optional.of(place + " is something else than an earlier summary of this engagement, and was left."
                    + " Choose another place, or --replace it.");
        }
        return switch (Papers.save(pdf, place)) {
            case SaveResult.Saved _ -> {
                written.add(place);
                yield Optional.empty();
            }
            case SaveResult.NotSaved notSaved -> Optional.of(notSaved.words());
        };
    }

    private boolean isEarlier(Path place, Opening.Opened opened) {
        return PdfFiles.isPdf(place)
                && reading.open(place) instanceof Opening.Opened earlier
                && earlier.engagement().id().equals(opened.engagement().id());
    }
}
