package org.engagementchecklist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.engagementchecklist.app.EngagementDoor;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.report.pdf.PdfOpener;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.EngagementText;
import org.engagementchecklist.storage.FormerState;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Saving;

/**
 * Opens engagements that are named by their files, wherever they are, also those inside summaries as PDF.
 *
 * @param library the checklists with which they may have been answered
 * @param streams an engagement may also come from standard input
 */
record Reading(ChecklistLibrary library, Clock clock, Streams streams) {
    private static final Path STANDARD_INPUT = Path.of("standard input");

    Opening open(Path file) {
        return Streams.isStandard(file) ? piped() : new EngagementDoor(folder()).open(file);
    }

    private Opening piped() {
        if (streams.isWatched()) {
            streams.err().println("Waiting for an engagement in standard input.");
        }
        try {
            return new EngagementDoor(folder()).open(STANDARD_INPUT, streams.read(PdfOpener.LARGEST + 1));
        } catch (IOException broken) {
            return Opening.Unusable.because(STANDARD_INPUT, "It could not be read to its end.");
        }
    }

    /** {@return the file of an engagement, as {@link #save} would write it} */
    byte[] spelled(Engagement engagement, Checklist checklist) {
        return EngagementText.of(engagement, summary(engagement, checklist));
    }

    /** Saves an engagement answered with this checklist. */
    Saving save(Path file, Engagement engagement, Checklist checklist) {
        return folder().save(file, engagement, summary(engagement, checklist));
    }

    /** {@return what was kept of an engagement whose file cannot be opened} */
    KeptCopies kept(Path file) {
        return new KeptCopies(isPiped(file) ? List.of() : folder().lastGood(file), clock.getZone());
    }

    /** {@return what is kept of an engagement's former states, the latest first} */
    List<FormerState> formerStates(Path file) {
        return isPiped(file) ? List.of() : folder().formerStates(file);
    }

    private static boolean isPiped(Path file) {
        return Streams.isStandard(file) || file.equals(STANDARD_INPUT);
    }

    private EngagementFolder folder() {
        return new EngagementFolder(Path.of(""), library, this::summary, clock);
    }

    private Summary summary(Engagement engagement, Checklist checklist) {
        return Assessor.assess(checklist, engagement, Commands.dayOf(clock))
                .summaryOf(engagement, checklist.countries());
    }
}
