package org.engagementchecklist.cli;

import java.util.Optional;
import org.engagementchecklist.app.Papers;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.storage.Opening;

/**
 * Makes the summary of an engagement, which carries the engagement inside it, and pages for meetings with its offices.
 *
 * @param source what it is made from; its day is also the date of the file
 * @param writer one for all summaries, since it keeps the typefaces it has read
 */
record SummaryExport(SummarySource source, Paper paper, PdfReportWriter writer) {

    SummaryExport(SummarySource source, Paper paper) {
        this(source, paper, new PdfReportWriter());
    }

    PdfFile of(Opening.Opened opened) {
        return writer.write(Papers.summary(source.of(opened), paper));
    }

    /** {@return the page for a meeting with one office; none where the answers do not lead to it} */
    Optional<PdfFile> meetingPage(Opening.Opened opened, String office) {
        SummaryContents contents = source.of(opened);
        return contents.assessment()
                .referralTo(new OfficeId(office))
                .map(referral -> writer.write(PrintOrder.of(contents, referral, paper)));
    }

    /** {@return which offices have such a page, by their ids in the order of the assessment} */
    String offices(Opening.Opened opened) {
        return source.of(opened).assessment().referrals().stream()
                .map(referral -> referral.office().id().value())
                .reduce((some, next) -> some + ", " + next)
                .map(all -> "They lead to: " + all + ".")
                .orElse("They lead to no office.");
    }
}
