package org.engagementchecklist.cli;

import java.time.LocalDate;
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
 * Makes the summary of an engagement, which carries the engagement inside it.
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
        SummaryContents contents = new SummarySource(library, today, personal).of(opened);
        Attachment attachment = new Attachment(
                EngagementText.ATTACHMENT_NAME, EngagementText.of(contents.carried(), contents.listed()));
        return writer.write(PrintOrder.of(contents, paper, attachment));
    }
}
