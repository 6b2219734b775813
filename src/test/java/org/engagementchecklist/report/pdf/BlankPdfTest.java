package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.ReportText;
import org.engagementchecklist.report.ReportWords;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The blank checklist on paper and on screen. */
final class BlankPdfTest {
    private static final Checklist CHECKLIST = Shipped.edition("2026-11");
    private static final PrintOrder ORDER = PrintOrder.blank(CHECKLIST, Paper.LETTER);
    private static final PdfFile FILE = new PdfReportWriter().write(ORDER);

    @Test
    void it_is_archival_and_accessible_at_once() throws Exception {
        assertThat(Conformance.objections(FILE.bytes(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.objections(FILE.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void every_question_has_fields_that_say_what_they_are_for() throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE.bytes())) {
            List<PDField> fields = document.getDocumentCatalog().getAcroForm().getFields();
            assertThat(CHECKLIST.questions())
                    .allSatisfy(question -> assertThat(of(question, fields)).hasSize(expected(question)));
            assertThat(fields.stream().flatMap(field -> field.getWidgets().stream()))
                    .hasSizeGreaterThan(150)
                    .allSatisfy(widget -> assertThat(widget.getAppearance()).isNotNull());
            assertThat(fields)
                    .filteredOn(field -> !(field instanceof PDRadioButton))
                    .allSatisfy(
                            field -> assertThat(field.getAlternateFieldName()).isNotBlank());
        }
    }

    @Test
    void it_can_be_filled_in_on_screen() throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE.bytes())) {
            var form = document.getDocumentCatalog().getAcroForm();
            ((PDTextField) form.getField("A1")).setValue("A joint laboratory in Zürich");
            ((PDCheckBox) form.getField("A2-research")).check();
            ((PDRadioButton) form.getField("A3")).setValue("drafting");

            assertThat(form.getField("A3").getValueAsString()).isEqualTo("drafting");
            assertThat(((PDCheckBox) form.getField("A2-research")).isChecked()).isTrue();
            assertThat(new PDFTextStripper().getText(document)).contains("In a sentence or two");
        }
    }

    @Test
    void nothing_is_lost_on_paper() throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE.bytes())) {
            String printed = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(ReportText.of(ORDER.report()))
                    .allSatisfy(paragraph -> assertThat(printed).contains(paragraph.replaceAll("\\s", "")));
        }
        assertThat(FILE.missing()).isEmpty();
    }

    @Test
    void opening_it_says_what_it_is() {
        assertThat(PdfOpener.open(FILE.bytes(), ".engagement"))
                .isEqualTo(new PdfOpening.CarriesNothing(FILE.pages(), ReportWords.say("open.blank")));
    }

    @Test
    void no_heading_or_note_stands_alone_at_the_foot_of_a_page() throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE.bytes())) {
            for (int page = 1; page <= FILE.pages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<String> lines = stripper.getText(document).strip().lines().toList();
                String last = lines.get(lines.size() - 3).strip();
                assertThat(titles()).doesNotContain(last);
                assertThat(last).doesNotMatch(".*go on with .*\\.");
            }
        }
    }

    private static List<String> titles() {
        return Stream.concat(
                        CHECKLIST.sections().stream().map(section -> section.id() + "  " + section.title()),
                        CHECKLIST.questions().stream().map(question -> question.id() + "  " + question.text()))
                .map(title -> title.replaceAll("\\s+", " "))
                .collect(Collectors.toList());
    }

    private static List<PDField> of(Question question, List<PDField> fields) {
        String id = question.id().value();
        return fields.stream()
                .filter(field -> field.getFullyQualifiedName().equals(id)
                        || field.getFullyQualifiedName().startsWith(id + "-"))
                .toList();
    }

    private static int expected(Question question) {
        return switch (question.type()) {
            case TEXT, DATE, MONEY, YES_NO_UNSURE, SINGLE_CHOICE -> 1;
            case COUNTRIES -> 2;
            case MULTI_CHOICE -> question.options().size();
        };
    }
}
