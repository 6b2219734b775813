package org.engagementchecklist.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.EngagementText;
import org.engagementchecklist.storage.Opening;

/**
 * Makes the summary of an engagement, which carries the engagement inside it, and pages for meetings with its offices.
 *
 * @param library knows whether a newer edition is installed
 * @param today the day by which dates are judged, which is also the date of the file
 * @param personal what becomes of personal answers, on paper and in the engagement inside
 * @param writer one for all summaries, since it keeps the typefaces it has read
 */
record SummaryExport(
        ChecklistLibrary library, LocalDate today, Paper paper, Personal personal, PdfReportWriter writer) {

    SummaryExport(ChecklistLibrary library, LocalDate today, Paper paper, Personal personal) {
        this(library, today, paper, personal, new PdfReportWriter());
    }

    PdfFile of(Opening.Opened opened) {
        SummaryContents contents = contents(opened);
        Attachment attachment = new Attachment(
                EngagementText.ATTACHMENT_NAME, EngagementText.of(contents.carried(), contents.listed()));
        return writer.write(PrintOrder.of(contents, paper, attachment));
    }

    /** {@return the page for a meeting with one office; none where the answers do not lead to it} */
    Optional<PdfFile> meetingPage(Opening.Opened opened, String office) {
        SummaryContents contents = contents(opened);
        return contents.assessment()
                .referralTo(new OfficeId(office))
                .map(referral -> writer.write(PrintOrder.of(contents, referral, paper)));
    }

    /** {@return which offices have such a page, by their ids in the order of the assessment} */
    String offices(Opening.Opened opened) {
        return contents(opened).assessment().referrals().stream()
                .map(referral -> referral.office().id().value())
                .reduce((some, next) -> some + ", " + next)
                .map(all -> "They lead to: " + all + ".")
                .orElse("They lead to no office.");
    }

    private SummaryContents contents(Opening.Opened opened) {
        return new SummarySource(library, today, personal).of(opened);
    }
}
