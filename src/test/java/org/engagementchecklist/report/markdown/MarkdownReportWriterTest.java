package org.engagementchecklist.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engagementchecklist.checklist.WebPage;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Bullets;
import org.engagementchecklist.report.Bullets.Item;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.Choices;
import org.engagementchecklist.report.Cue;
import org.engagementchecklist.report.FactList;
import org.engagementchecklist.report.Fields;
import org.engagementchecklist.report.Footer;
import org.engagementchecklist.report.Grid;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.NoteBox;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.Span;
import org.engagementchecklist.report.WriteIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownReportWriterTest {

    @Test
    void every_kind_of_block_has_its_form() {
        Grid grid = new Grid(
                List.of(new Grid.Column("", 1), new Grid.Column("Office", 3)),
                List.of(
                        new Grid.Group("Now", List.of(row("A | B"))),
                        new Grid.Group(
                                "",
                                List.of(new Grid.Row(List.of(
                                        new Grid.Cell(List.of()),
                                        new Grid.Cell(List.of(Prose.body("one\ntwo"), Prose.body("three")))))))));
        String text = write(
                new Heading(1, "A title\nof *two* lines"),
                new Prose(Prose.Tone.LEAD, List.of(Span.plain("The lead"))),
                new FactList(List.of(new FactList.Fact("Edition", "2020-10"), new FactList.Fact("Rules", "7"))),
                new NoteBox("Mind", List.of(Prose.body("first"), Prose.body("second"))),
                new Heading(2, "Part"),
                new Card("Office", "STOP", List.of(Prose.small(Span.strong("Phone "), Span.plain("1-2-3")))),
                new Bullets(List.of(
                        new Item(Prose.body("a"), List.of(new Item(Prose.body("b\nc"), List.of()))),
                        new Item(Prose.body("d"), List.of()))),
                grid,
                Prose.aside(Span.strong("R1"), Span.plain(" now\ndo it")),
                new WriteIn(List.of(new WriteIn.Blank("Name", 1), new WriteIn.Blank("Date", 1))));

        assertThat(text).isEqualTo("""
                # A title of \\*two\\* lines

                The lead

                - **Edition:** 2020-10
                - **Rules:** 7

                ## Mind

                > first
                >
                > second

                ## Part

                ### Office · STOP

                **Phone** 1-2-3

                - a
                  - b\\
                    c
                - d

                |  | Office |
                | --- | --- |
                | **Now** |  |
                | ☐ | A \\| B |
                |  | one<br>two<br>three |

                > **R1** now\\
                > do it

                Name \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ Date \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_

                ---

                A paper · state 7 · Not official
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "plain words, with (brackets); plain words, with (brackets)",
                "a_b *c* `d`; a\\_b \\*c\\* \\`d\\`",
                "<b>&amp</b>; \\<b\\>\\&amp\\</b\\>",
                "[x](y) ~z~ \\; \\[x\\](y) \\~z\\~ \\\\",
                "# no heading; \\# no heading",
                "- no list; \\- no list",
                "+ no list; \\+ no list",
                "1. no list; 1\\. no list",
                "12) no list; 12\\) no list",
                "2020-10 stays; 2020-10 stays",
                "=== no line; \\=== no line"
            })
    void no_letter_is_taken_for_a_sign(String words, String written) {
        assertThat(write(Prose.body(words))).startsWith(written + "\n\n---\n");
    }

    @Test
    void a_paper_to_be_filled_in_keeps_its_notes_boxes_and_fields() {
        String text = write(
                new Cue(List.of(Prose.body("Only if:"), Bullets.of(List.of(Prose.body("a"))))),
                new Choices("A2", Choices.Kind.ONE, List.of(new Choices.Choice("x", "One", "A2 One"))),
                new Choices("A3", Choices.Kind.SEVERAL, List.of(new Choices.Choice("y", "Many", "A3 Many"))),
                new Fields(List.of(new Fields.Field("A4", "Day", "A4 Day", 50, 1))));

        assertThat(text).startsWith("""
                > Only if:
                >
                > - a

                - ○ One

                - ☐ Many

                Day \\_""");
    }

    @Test
    void lines_after_the_first_are_looked_at_too() {
        assertThat(write(Prose.body("one  \n  # two\n3. three"))).startsWith("one\\\n\\# two\\\n3\\. three\n");
    }

    @Test
    void a_link_keeps_its_words_and_its_address() {
        Prose prose = Prose.body(
                Span.plain("see "), new Span.Link("a_b", new WebPage("https://example.org/a_(b)?c=%3Cd%3E")));

        assertThat(write(prose)).startsWith("see [a\\_b](<https://example.org/a_(b)?c=%3Cd%3E>)\n");
    }

    @Test
    void words_that_are_only_space_are_not_made_strong() {
        assertThat(write(Prose.body(Span.plain("a"), Span.strong(" "), Span.strong(" b "), Span.plain("c"))))
                .startsWith("a  **b** c\n");
    }

    private static Grid.Row row(String office) {
        return new Grid.Row(List.of(Grid.Cell.of(new Span.TickBox("Contacted")), Grid.Cell.of(Span.plain(office))));
    }

    private static String write(Block... blocks) {
        return MarkdownReportWriter.write(new Report(
                Report.Kind.SUMMARY,
                "A paper",
                "en-US",
                new Footer("A paper", "state 7", "Not official", "{0}"),
                List.of(blocks)));
    }
}
