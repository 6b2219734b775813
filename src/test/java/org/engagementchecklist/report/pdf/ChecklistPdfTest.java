package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.ReportText;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The whole shipped checklist on paper. */
final class ChecklistPdfTest {
    private static final PrintOrder ORDER = PrintOrder.of(Shipped.checklist(), Paper.LETTER);
    private static final PdfFile FILE = new PdfReportWriter().write(ORDER);
    private static final String FOOT = "Not MIT's official checklist. Rules as of October 2020.";

    @Test
    void it_is_archival_and_accessible_at_once() throws Exception {
        assertThat(Conformance.objections(FILE.bytes(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.objections(FILE.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void nothing_is_lost_on_paper() throws IOException {
        String printed = pages().map(page -> page.substring(
                        0, page.lastIndexOf(ORDER.report().footer().title())))
                .map(page -> page.replaceAll("\\s", ""))
                .collect(Collectors.joining());
        int from = 0;
        for (String paragraph : ReportText.of(ORDER.report())) {
            String sought = paragraph.replaceAll("\\s", "");
            int found = printed.indexOf(sought, from);
            assertThat(found)
                    .as("%s after %s", paragraph, printed.substring(Math.max(0, from - 80), from))
                    .isNotNegative();
            from = found + sought.length();
        }
        assertThat(FILE.missing()).isEmpty();
    }

    @Test
    void no_heading_or_condition_stands_alone_at_the_foot_of_a_page() throws IOException {
        assertThat(pages().map(ChecklistPdfTest::lastLine))
                .noneMatch(line -> line.startsWith("If ") || headings().anyMatch(line::equals));
    }

    @Test
    void the_same_checklist_gives_the_same_bytes() {
        assertThat(new PdfReportWriter()
                        .write(PrintOrder.of(Shipped.checklist(), Paper.LETTER))
                        .bytes())
                .isEqualTo(FILE.bytes());
    }

    private static Stream<String> headings() {
        return ORDER.report().blocks().stream().flatMap(block -> switch (block) {
            case Heading(var _, var text) -> Stream.of(text);
            case Card(var title, var _, var _) -> Stream.of(title);
            default -> Stream.of();
        });
    }

    private static String lastLine(String page) {
        String above = page.substring(
                        0, page.lastIndexOf(ORDER.report().footer().title()))
                .strip();
        return above.substring(above.lastIndexOf('\n') + 1).strip();
    }

    private static Stream<String> pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            return IntStream.rangeClosed(1, FILE.pages())
                    .mapToObj(number -> page(stripper, document, number))
                    .toList()
                    .stream();
        }
    }

    private static String page(PDFTextStripper stripper, PDDocument document, int number) {
        try {
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            String page = stripper.getText(document);
            assertThat(page).contains(FOOT);
            return page;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
