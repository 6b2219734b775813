package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
 */
record Reading(ChecklistLibrary library, Clock clock) {

    Opening open(Path file) {
        EngagementFolder folder = folder();
        return PdfOpener.isPdf(file)
                ? PdfOpener.open(file, EngagementText.ATTACHMENT_NAME)
                        .either(carried -> folder.open(file, carried), words -> Opening.Unusable.because(file, words))
                : folder.open(file);
    }

    /** Saves an engagement answered with this checklist. */
    Saving save(Path file, Engagement engagement, Checklist checklist) {
        return folder().save(file, engagement, summary(engagement, checklist));
    }

    /** {@return what is kept of an engagement's former states, the latest first} */
    List<FormerState> formerStates(Path file) {
        return folder().formerStates(file);
    }

    private EngagementFolder folder() {
        return new EngagementFolder(Path.of(""), library, this::summary, clock);
    }

    private Summary summary(Engagement engagement, Checklist checklist) {
        return Assessor.assess(checklist, engagement, Commands.dayOf(clock))
                .summaryOf(engagement, checklist.countries());
    }
}
