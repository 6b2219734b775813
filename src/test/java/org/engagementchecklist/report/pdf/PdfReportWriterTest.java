package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engagementchecklist.Scripts;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Grid;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Reports as files: what they promise, what they keep and what they never lose. */
final class PdfReportWriterTest {
    private static final PdfReportWriter WRITER = new PdfReportWriter();
    private static final Attachment ANSWERS =
            new Attachment("sample.engagement", "{\"format\":\"engagement\"}".getBytes(StandardCharsets.UTF_8));

    static Stream<Report> reports() {
        return Stream.of(
                SampleReports.of(new Heading(1, "Nothing yet")), SampleReports.everyBlock(6), SampleReports.scripts());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_is_archival_and_accessible_at_once(Report report) throws Exception {
        byte[] pdf = WRITER.write(new PrintOrder(report, Paper.A4, Optional.of(ANSWERS), SampleReports.CREATED))
                .bytes();

        assertThat(Conformance.objections(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.objections(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_judge_of_conformance_objects_to_an_ordinary_file() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(new PdfDocument(new PdfWriter(out)).setTagged())) {
            document.add(new Paragraph("Merely tagged"));
        }

        assertThat(Conformance.objections(out.toByteArray(), PDFAFlavour.PDFA_3_A))
                .isNotEmpty();
        assertThat(Conformance.objections(out.toByteArray(), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
    }

    @Test
    void the_same_order_gives_the_same_bytes_whatever_was_written_before() {
        PrintOrder order = SampleReports.order(SampleReports.scripts());
        byte[] first = new PdfReportWriter().write(order).bytes();
        PdfReportWriter used = new PdfReportWriter();
        used.write(SampleReports.order(SampleReports.of(Prose.body("بحر عميق क्षेत्र"))));

        assertThat(used.write(order).bytes()).isEqualTo(first);
        assertThat(used.write(order).bytes()).isEqualTo(first);
    }

    @Test
    void another_attachment_makes_another_file() {
        Report report = SampleReports.everyBlock(1);
        PrintOrder with = new PrintOrder(report, Paper.LETTER, Optional.of(ANSWERS), SampleReports.CREATED);

        assertThat(WRITER.write(with).bytes())
                .isNotEqualTo(WRITER.write(SampleReports.order(report)).bytes());
    }

    @ParameterizedTest
    @CsvSource({"LETTER, 612, 792", "A4, 595, 842"})
    void every_page_has_the_size_of_the_paper(Paper paper, float width, float height) throws IOException {
        byte[] pdf = WRITER.write(
                        new PrintOrder(SampleReports.everyBlock(4), paper, Optional.empty(), SampleReports.CREATED))
                .bytes();

        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                assertThat(document.getPage(i).getPageSize().getWidth()).isEqualTo(width);
                assertThat(document.getPage(i).getPageSize().getHeight()).isEqualTo(height);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Żółć, Đặng Thị Ngọc",
                "Ελληνικά, Кириллица, ქართული",
                "清华大学 東京 한국어",
                "ไทยสวัสดีครับ",
                "हिन्दी में क्षेत्र",
                "boxes ☐ ✓ and arrows → ∞",
                "face 😀"
            })
    void every_script_is_found_in_the_text_of_the_page(String text) throws IOException {
        PdfFile file = WRITER.write(SampleReports.order(SampleReports.of(Prose.body(text))));

        assertThat(pages(file).getFirst()).contains(text);
        assertThat(file.missing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.engagementchecklist.Scripts#written")
    void the_words_of_every_script_are_found_in_the_structure_and_none_is_missing(Scripts script) throws IOException {
        PdfFile file = WRITER.write(SampleReports.order(SampleReports.of(Prose.body(script.text()))));

        assertThat(TaggedText.of(file.bytes())).isEqualTo(PaperText.printed(script.text()));
        assertThat(file.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا بالعالم", "שלום עולם", "Meeting with جامعة الملك عبد الله in May"})
    void text_that_runs_to_the_left_is_kept_in_reading_order(String text) throws IOException {
        byte[] pdf = WRITER.write(SampleReports.order(SampleReports.of(Prose.body(text))))
                .bytes();

        assertThat(ActualText.in(pdf)).contains(text);
    }

    @Test
    void what_no_typeface_covers_is_printed_as_its_number_and_reported() throws IOException {
        PdfFile file = WRITER.write(SampleReports.order(SampleReports.of(Prose.body("a\uE123b\u0007c\uD83Dd"))));

        assertThat(file.missing()).containsExactly("U+0007", "U+D83D", "U+E123");
        assertThat(pages(file).getFirst()).contains("a[U+E123]b[U+0007]c[U+D83D]d");
    }

    @Test
    void a_word_longer_than_the_line_is_broken_and_not_cut() throws IOException {
        String word = "0123456789".repeat(60);
        PdfFile file = WRITER.write(SampleReports.order(SampleReports.of(Prose.body(word))));

        assertThat(pages(file).getFirst().replaceAll("\\s", "")).contains(word);
    }

    @Test
    void a_row_longer_than_a_page_is_parted_and_not_cut() throws IOException {
        String words = IntStream.range(0, 3_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        Grid grid = new Grid(
                List.of(new Grid.Column("Number", 1), new Grid.Column("Answer", 1)),
                List.of(new Grid.Group(
                        "Long",
                        List.of(new Grid.Row(
                                List.of(Grid.Cell.of(Span.plain("A1")), Grid.Cell.of(Span.plain(words))))))));
        List<String> pages = pages(WRITER.write(SampleReports.order(SampleReports.of(grid))));

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(String.join(" ", pages).split("\\s+")).contains(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10, 11, 12})
    void the_title_of_a_group_never_ends_a_page(int lines) throws IOException {
        List<String> pages = pages(WRITER.write(SampleReports.order(SampleReports.tableBelow(lines))));

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages).noneMatch(page -> lastLineAboveTheFooter(page).startsWith("Time"));
    }

    @Test
    void the_headings_of_a_table_stand_again_on_every_page_it_reaches() throws IOException {
        List<String> pages = pages(WRITER.write(SampleReports.order(SampleReports.tableBelow(5))));

        assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.contains("How firmly"));
    }

    @Test
    void every_page_says_its_number_the_code_and_the_notice() throws IOException {
        List<String> pages = pages(WRITER.write(SampleReports.order(SampleReports.everyBlock(4))));

        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("Page " + (i + 1) + " of " + pages.size(), "state 7F3K-92", "A sample notice");
        }
    }

    @Test
    void the_outline_lists_the_headings_below_their_parts() throws IOException {
        Report report = SampleReports.of(new Heading(1, "Whole"), new Heading(2, "Part"), new Heading(3, "Detail"));
        byte[] pdf = WRITER.write(SampleReports.order(report)).bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            var whole = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(whole.getTitle()).isEqualTo("Whole");
            assertThat(whole.getFirstChild().getTitle()).isEqualTo("Part");
            assertThat(whole.getFirstChild().getFirstChild().getTitle()).isEqualTo("Detail");
        }
    }

    @Test
    void boxes_can_be_ticked_on_screen() throws IOException {
        Prose action = Prose.body(new Span.TickBox("Done"), Span.plain("Ask the office"));
        byte[] pdf = WRITER.write(SampleReports.order(SampleReports.of(action))).bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getAcroForm().getFields())
                    .singleElement()
                    .extracting(field -> field.getAlternateFieldName())
                    .isEqualTo("Done");
        }
    }

    private static String lastLineAboveTheFooter(String page) {
        List<String> lines = new ArrayList<>(page.strip().lines().toList());
        lines.removeIf(line -> line.contains("A sample") || line.contains("Sample"));
        return lines.getLast();
    }

    private static List<String> pages(PdfFile file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
