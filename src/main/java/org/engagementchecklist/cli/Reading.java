package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.pdf.PdfOpener;
import org.engagementchecklist.report.pdf.PdfOpening;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.EngagementText;
import org.engagementchecklist.storage.Opening;

/**
 * Opens engagements that are named by their files, wherever they are, also those inside summaries as PDF.
 *
 * @param library the checklists with which they may have been answered
 */
record Reading(ChecklistLibrary library, Clock clock) {

    Opening open(Path file) {
        EngagementFolder folder = new EngagementFolder(Path.of(""), library, this::summary, clock);
        return PdfOpener.isPdf(file) ? carriedBy(file, folder) : folder.open(file);
    }

    private static Opening carriedBy(Path pdf, EngagementFolder folder) {
        return switch (PdfOpener.open(pdf, EngagementText.ATTACHMENT_NAME)) {
            case PdfOpening.Carries(int _, Attachment attachment) -> folder.open(pdf, attachment.bytes());
            case PdfOpening.CarriesNothing(int _, String words) -> Opening.Unusable.because(pdf, words);
            case PdfOpening.Unreadable(String words) -> Opening.Unusable.because(pdf, words);
        };
    }

    private Summary summary(Engagement engagement, Checklist checklist) {
        return Assessor.assess(checklist, engagement.answers(), Commands.dayOf(clock))
                .summaryOf(engagement, checklist.countries());
    }
}
