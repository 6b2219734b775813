package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Bullets;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages may end and how they begin. */
final class PageDesignTest {
    private static final PdfReportWriter WRITER = new PdfReportWriter();
    private static final int LINES_OF_A_PAGE = 52;

    @Test
    void a_card_that_goes_on_says_on_every_page_what_it_is_about_and_once_to_a_reader() throws IOException {
        PdfFile file = write(SampleReports.of(new Heading(1, "Sample"), new Heading(2, "Offices"), card(70)));
        List<List<String>> pages = pages(file);

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(lines -> assertThat(lines.getFirst()).isEqualTo("Office of things (continued)"));
        assertThat(pages.getFirst()).noneMatch(line -> line.contains("(continued)"));
        assertThat(TaggedText.of(file.bytes()))
                .containsOnlyOnce("Officeofthings")
                .doesNotContain("(continued)");
    }

    @Test
    void an_action_of_a_card_longer_than_a_page_is_parted_and_not_cut() throws IOException {
        String words = IntStream.range(0, 3_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        List<Block> blocks = new ArrayList<>(card(6).blocks());
        blocks.add(3, Prose.aside(Span.plain(words)));
        List<List<String>> pages = pages(write(SampleReports.of(
                new Heading(1, "Sample"), new Heading(2, "Offices"), new Card("Office of things", "MUST", blocks))));

        assertThat(pages).hasSizeBetween(3, 12);
        assertThat(pages.stream().flatMap(List::stream).flatMap(line -> List.of(line.split(" ")).stream()))
                .contains(words.split(" "));
    }

    @Test
    void the_last_page_is_never_nearly_empty() throws IOException {
        for (int entries = 30; entries < 30 + 30; entries += 2) {
            List<List<String>> pages = pages(write(ending(entries)));

            assertThat(pages).hasSizeGreaterThan(1);
            assertThat(pages.getLast()).as("%d entries", entries).hasSizeGreaterThanOrEqualTo(6);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {44, 46, 48, 50, 52})
    void no_page_begins_or_ends_with_one_line_of_a_long_paragraph(int before) throws IOException {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, "Sample")));
        IntStream.range(0, before).forEach(_ -> blocks.add(Prose.small(Span.plain("line"))));
        blocks.add(Prose.body("Long ".repeat(2 * LINES_OF_A_PAGE * 18)));
        for (List<String> page : pages(write(SampleReports.of(blocks.toArray(Block[]::new))))) {
            assertThat(page.stream().filter(line -> line.startsWith("Long")).count())
                    .isNotEqualTo(1);
        }
    }

    @Test
    void only_short_paragraphs_at_the_end_stay_together() {
        Prose entry = Prose.small(Span.plain("[1] A source."));
        Block list = Bullets.of(List.of(entry));

        assertThat(Tail.of(List.of())).isZero();
        assertThat(Tail.of(List.of(entry, list))).isZero();
        assertThat(Tail.of(List.of(list, entry, entry))).isEqualTo(2);
        assertThat(Tail.of(List.of(entry, entry, entry, entry, entry, entry, entry, entry)))
                .isEqualTo(6);
        assertThat(Tail.of(List.of(entry, Prose.body("x".repeat(2_000)), entry)))
                .isEqualTo(1);
    }

    private static Card card(int actions) {
        List<Block> blocks = new ArrayList<>(List.of(Prose.small(Span.plain("First contact: now"))));
        for (int i = 0; i < actions; i++) {
            blocks.add(Prose.body(new Span.TickBox("Done " + i), Span.plain("Ask about thing " + i)));
            blocks.add(Prose.aside(Span.plain("Why: C" + i)));
        }
        return new Card("Office of things", "MUST", blocks);
    }

    private static Report ending(int entries) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, "Sample"), new Heading(2, "Sources used")));
        IntStream.range(0, entries)
                .forEach(i -> blocks.add(Prose.small(Span.plain("[" + i + "] A source.\nWhere it is found."))));
        return SampleReports.of(blocks.toArray(Block[]::new));
    }

    private static PdfFile write(Report report) {
        return WRITER.write(SampleReports.order(report));
    }

    /** {@return the lines of each page above its foot} */
    private static List<List<String>> pages(PdfFile file) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            for (int i = 1; i <= file.pages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                List<String> lines = stripper.getText(document)
                        .strip()
                        .lines()
                        .map(String::strip)
                        .toList();
                pages.add(lines.subList(0, lines.size() - 2));
            }
        }
        return pages;
    }
}
