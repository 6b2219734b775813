package org.engagementchecklist.report.print;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.report.Bullets;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.FactList;
import org.engagementchecklist.report.Footer;
import org.engagementchecklist.report.Grid;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.NoteBox;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.Span;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;

/**
 * Writes and draws a page that nobody sees, since the first page of a program takes several times as long as the next:
 * Java reads and prepares what writes and draws when it is first used.
 */
public final class Rehearsal {
    private static final double USUAL_SCALE = 1.5;

    private Rehearsal() {}

    /** Does it, in a second or two; to be called beside everything else. {@return how many pages were made} */
    public static int run() {
        PrintOrder order = new PrintOrder(report(), Paper.LETTER, Optional.empty(), Instant.EPOCH);
        try (PdfPages pages = PdfPages.of(new PdfReportWriter().write(order))) {
            pages.image(0, USUAL_SCALE);
            pages.text(0);
            return pages.sizes().size();
        }
    }

    private static Report report() {
        Prose words = Prose.body(Span.strong("A"), Span.quiet("a"), new Span.TickBox("a"), Span.plain("☐ → a"));
        return new Report(
                Report.Kind.SUMMARY,
                "A",
                "en-US",
                new Footer("A", "a", "a", "{0} {1}"),
                List.of(
                        new Heading(1, "A"),
                        new FactList(List.of(new FactList.Fact("A", "a"))),
                        new NoteBox("A", List.of(words)),
                        new Grid(
                                List.of(new Grid.Column("A", 1)),
                                List.of(new Grid.Group(
                                        "A", List.of(new Grid.Row(List.of(Grid.Cell.of(Span.plain("a")))))))),
                        new Card("A", "A", List.of(words, Bullets.of(List.of(words))))));
    }
}
