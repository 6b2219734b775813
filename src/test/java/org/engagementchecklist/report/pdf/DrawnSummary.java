package org.engagementchecklist.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.RandomEngagements;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.storage.EngagementText;

/**
 * The summary of an engagement drawn by chance, with or without personal answers, on one paper or the other.
 *
 * @param text what its file says to a screen reader, without white space
 */
record DrawnSummary(SummaryContents contents, PrintOrder order, PdfFile file, String text) {
    private static final PdfReportWriter WRITER = new PdfReportWriter();

    static DrawnSummary of(long seed) {
        SummaryContents contents =
                RandomEngagements.contents(seed, seed / 2 % 2 == 0 ? Personal.LEFT_OUT : Personal.PRINTED);
        Attachment attachment = new Attachment(
                EngagementText.ATTACHMENT_NAME, EngagementText.of(contents.carried(), contents.listed()));
        PrintOrder order = PrintOrder.of(contents, seed / 4 % 2 == 0 ? Paper.LETTER : Paper.A4, attachment);
        PdfFile file = WRITER.write(order);
        try {
            return new DrawnSummary(contents, order, file, TaggedText.of(file.bytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return contents.engagement().id() + " " + contents.personal() + " " + order.paper();
    }
}
