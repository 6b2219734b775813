package org.engagementchecklist.app;

import java.nio.file.Path;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfTarget;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.storage.EngagementText;
import org.engagementchecklist.storage.disk.Disk;

/** How papers are made that carry an engagement, and how any paper is saved: opened again before it takes its place. */
public final class Papers {

    /** Replaces a file by a new one that was read back. */
    public static final PdfTarget.Replacement FILES = new PaperReplacement(Disk.real());

    private Papers() {}

    /** {@return what decides the summary, which carries the engagement} */
    public static PrintOrder summary(SummaryContents contents, Paper paper) {
        return PrintOrder.of(contents, paper, carried(contents));
    }

    /**
     * {@return the engagement as a summary carries it} Whoever saves the summary can have it proved that what is taken out
     * of it again opens as just this engagement.
     */
    public static Attachment carried(SummaryContents contents) {
        Engagement engagement = contents.carried();
        Summary summary = contents.listed();
        return new Attachment(
                EngagementText.ATTACHMENT_NAME,
                EngagementText.of(engagement, summary),
                found -> EngagementText.comesBack(found, engagement, summary, contents.checklist()));
    }

    /** Saves a finished file. {@return what came of it} */
    public static SaveResult save(PdfFile pdf, Path file) {
        return new PdfTarget(file, FILES).save(pdf);
    }
}
