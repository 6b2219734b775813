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
    /** A paper of a little more than a hundred pages. */
    public static final Printout HUNDRED_PAGES = of(Paper.LETTER, 100);

    private static final int LINES_ON_A_PAGE = 49;

    private Printouts() {}

    /** {@return a paper whose pages are full of lines of their own} */
    public static Printout of(Paper paper, int pages) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, "Sensor prototype")));
        for (int i = 1; i <= pages; i++) {
            blocks.add(Prose.body(
                    ("Line of part " + i + "\n").repeat(LINES_ON_A_PAGE).strip()));
        }
        Report report = new Report(
                Report.Kind.SUMMARY, "Sensor", "en-US", new Footer("Sensor", "", "", "Page {0} of {1}"), blocks);
        PrintOrder order = new PrintOrder(report, paper, Optional.empty(), Instant.EPOCH);
        return new Printout("Sensor", paper, new PdfReportWriter().write(order));
    }
}
