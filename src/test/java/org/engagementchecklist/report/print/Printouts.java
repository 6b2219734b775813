package org.engagementchecklist.report.print;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Footer;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;

/** Finished papers of any length. */
public final class Printouts {
    private static final int PARAGRAPHS_ON_A_PAGE = 30;

    private Printouts() {}

    /** {@return a paper with paragraphs that are numbered, about so many pages long} */
    public static Printout of(Paper paper, int pages) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, "Sensor prototype")));
        for (int i = 1; i < pages * PARAGRAPHS_ON_A_PAGE; i++) {
            blocks.add(Prose.body("Paragraph " + i + " of this paper"));
        }
        Report report = new Report("Sensor", "en-US", new Footer("Sensor", "", "", "Page {0} of {1}"), blocks);
        PrintOrder order = new PrintOrder(report, paper, Optional.empty(), Instant.EPOCH);
        return new Printout("Sensor", paper, new PdfReportWriter().write(order));
    }
}
