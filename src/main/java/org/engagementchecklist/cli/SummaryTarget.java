package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    /** @param replacing whether whatever is there gives way */
    SummaryTarget(Reading reading, boolean replacing) {
        this.reading = reading;
        this.replacing = replacing;
    }

    /** {@return what became of the summary} */
    Outcome save(PdfFile pdf, Opening.Opened opened, Path place) {
        Optional<String> refused = refused(opened, place);
        if (refused.isPresent()) {
            return new Outcome.Refused(refused.get());
        }
        if (Disk.real().holds(place, pdf.bytes())) {
            return new Outcome.Same(place);
        }
        return switch (Papers.save(pdf, place)) {
            case SaveResult.Saved _ -> new Outcome.Written(place);
            case SaveResult.NotSaved notSaved -> new Outcome.Refused(notSaved.words());
        };
    }

    private Optional<String> refused(Opening.Opened opened, Path place) {
        boolean isLeft = Disk.real().stateOf(place).isThere() && !replacing && !isEarlier(place, opened);
        return Overwriting.refused(place, List.of(opened.file()))
                .or(() -> isLeft
                        ? Optional.of(place + " is something else than an earlier summary of this engagement, and was"
                                + " left. Choose another place, or --replace it.")
                        : Optional.empty());
    }

    private boolean isEarlier(Path place, Opening.Opened opened) {
        return PdfFiles.isPdf(place)
                && reading.open(place) instanceof Opening.Opened earlier
                && earlier.engagement().id().equals(opened.engagement().id());
    }
}
