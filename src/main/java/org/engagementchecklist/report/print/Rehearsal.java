package org.engagementchecklist.report.print;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.WebPage;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Block;
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
import org.engagementchecklist.report.WriteIn;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;

/**
 * Writes and draws a page that nobody sees, since the first page of a program takes several times as long as the next:
 * Java reads and prepares what writes and draws when it is first used.
 */
public final class Rehearsal {
    private static final double USUAL_SCALE = 1.5;
    private static final int OFTEN = 8;
    private static final Prose WORDS = Prose.body(
            Span.strong("Some words"),
            Span.plain(" that need more than a line of what is set, ☐ → and a link: "),
            new Span.Link("link", new WebPage("https://example.org")),
            Span.quiet(" and quiet words"),
            new Span.TickBox("a"));

    private Rehearsal() {}

    /** Does it, in a second or two; to be called beside everything else. {@return how many pages were made} */
    public static int run() {
        Attachment attachment = new Attachment("a.txt", new byte[] {'a'});
        PrintOrder order = new PrintOrder(report(), Paper.LETTER, Optional.of(attachment), Instant.EPOCH);
        try (PdfPages pages = PdfPages.of(new PdfReportWriter().write(order))) {
            pages.image(0, USUAL_SCALE);
            pages.text(0);
            return pages.sizes().size();
        }
    }

    /** Something of every kind, often enough for Java to prepare what is used often. */
    private static Report report() {
        List<Block> all = List.of(
                new Card("A", "A", List.of(WORDS, Bullets.of(List.of(WORDS, WORDS)))),
                new Grid(
                        List.of(new Grid.Column("A", 1), new Grid.Column("B", 2)),
                        List.of(new Grid.Group("A", List.of(row(), row(), row())))),
                new WriteIn(List.of(new WriteIn.Blank("A", 1))));
        Stream<Block> front = Stream.of(
                new Heading(1, "A"),
                new FactList(List.of(new FactList.Fact("A", "a"))),
                new NoteBox("A", List.of(WORDS)),
                new Heading(2, "A"));
        Stream<Block> rest = Collections.nCopies(OFTEN, all).stream().flatMap(List::stream);
        return new Report(
                Report.Kind.SUMMARY,
                "A",
                "en-US",
                new Footer("A", "a", "a", "{0} {1}"),
                Stream.concat(front, rest).toList());
    }

    private static Grid.Row row() {
        return new Grid.Row(Collections.nCopies(2, new Grid.Cell(List.of(WORDS))));
    }
}
