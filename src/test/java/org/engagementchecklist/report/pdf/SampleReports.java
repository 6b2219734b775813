package org.engagementchecklist.report.pdf;

import static org.engagementchecklist.report.Span.plain;
import static org.engagementchecklist.report.Span.quiet;
import static org.engagementchecklist.report.Span.strong;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Bullets;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.FactList;
import org.engagementchecklist.report.FactList.Fact;
import org.engagementchecklist.report.Footer;
import org.engagementchecklist.report.Grid;
import org.engagementchecklist.report.Grid.Cell;
import org.engagementchecklist.report.Grid.Column;
import org.engagementchecklist.report.Grid.Group;
import org.engagementchecklist.report.Grid.Row;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.NoteBox;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.Span;
import org.engagementchecklist.report.WriteIn;
import org.engagementchecklist.report.WriteIn.Blank;

/** Reports with every kind of block. */
final class SampleReports {
    static final Instant CREATED = Instant.parse("2020-11-02T10:42:00Z");

    private SampleReports() {}

    static PrintOrder order(Report report) {
        return new PrintOrder(report, Paper.LETTER, Optional.empty(), CREATED);
    }

    static Report of(Block... blocks) {
        return new Report(
                Report.Kind.SUMMARY,
                "Sample",
                "en-US",
                new Footer("Sample", "state 7F3K-92", "A sample notice", "Page {0} of {1}"),
                List.of(blocks));
    }

    static Report scripts() {
        return of(
                new Heading(1, "Scripts مرحبا"),
                Prose.body("Łukasz Żółć Đặng Ελληνικά Кириллица ☐ ✓ → 😀 清华大学 한국어 ไทยสวัสดีครับ"),
                Prose.body("مرحبا بالعالم، هذا نص (مع أقواس) و English words في الوسط 123 ".repeat(4)),
                Prose.body("שלום עולם, זה טקסט בעברית"),
                Prose.body("हिन्दी में क्षेत्र का पाठ"),
                Prose.body(new Span.TickBox("Done"), strong("Note: "), plain("مرحبا and more\nsecond line \uE123")));
    }

    /** A table that begins after so many lines, so that its pages break in different places. */
    static Report tableBelow(int lines) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Sample"));
        for (int i = 0; i < lines; i++) {
            blocks.add(Prose.body("line"));
        }
        blocks.add(new Heading(2, "Whom to contact"));
        blocks.add(contacts(12));
        return of(blocks.toArray(Block[]::new));
    }

    static Report everyBlock(int offices) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Sensor prototype with a partner abroad"));
        blocks.add(new Prose(Prose.Tone.LEAD, List.of(plain("Offices to contact, rules as of October 2020"))));
        blocks.add(new FactList(List.of(
                new Fact("Unit", "Mechanical Engineering"),
                new Fact("Meeting", "9 November 2020"),
                new Fact("Countries", "Saudi Arabia, Japan, Hong Kong, Germany, the Netherlands and Brazil"))));
        blocks.add(new NoteBox(
                "STOP: two steps wait for an answer",
                List.of(
                        Prose.body(
                                strong("Export office. "),
                                plain("No access until it has answered. "),
                                quiet("Before the work starts.")),
                        Prose.body(
                                strong("Travel office. "),
                                plain("No one books travel until the risk level is cleared.")))));
        blocks.add(new Heading(2, "Whom to contact, in this order"));
        blocks.add(contacts(offices));
        blocks.add(new Heading(2, "Office by office"));
        for (int i = 0; i < offices; i++) {
            blocks.add(card(i));
        }
        blocks.add(new Bullets(List.of(
                new Bullets.Item(
                        Prose.body("First thing to find out"),
                        List.of(new Bullets.Item(Prose.body("A thing below"), List.of()))),
                new Bullets.Item(Prose.body("Second thing"), List.of()))));
        return of(blocks.toArray(Block[]::new));
    }

    private static Grid contacts(int offices) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < offices; i++) {
            groups.add(new Group("Time " + i, List.of(row(i), row(i + 100))));
        }
        return new Grid(
                List.of(
                        new Column("", 1),
                        new Column("Office", 12),
                        new Column("How firmly", 4),
                        new Column("Contact", 12)),
                groups);
    }

    private static Row row(int i) {
        return new Row(List.of(
                Cell.of(new Span.TickBox("Contacted office " + i)),
                Cell.of(plain("Office of things international " + i)),
                Cell.of(strong("MUST")),
                Cell.of(new Span.Link("office@example.org", new EmailAddress("office@example.org")))));
    }

    private static Card card(int i) {
        return new Card(
                "Office of things international " + i,
                i % 2 == 0 ? "STOP" : "MUST",
                List.of(
                        Prose.small(strong("First contact: "), plain("while planning, before any commitment")),
                        Prose.body(
                                new Span.TickBox("Done"),
                                plain(
                                        "Ask whether the thing can be shipped at all and whether anyone may look at it while it is being shipped, carried, sent or received by anyone. "),
                                quiet("MUST · before shipping")),
                        Prose.small(plain("Because you answered F4 \"Is it controlled?\": Yes")),
                        new WriteIn(List.of(new Blank("Met on", 2), new Blank("with", 3), new Blank("Outcome", 5)))));
    }
}
