package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.Summaries;
import org.engagementchecklist.report.comparison.ComparisonComposer;
import org.engagementchecklist.report.comparison.EngagementChange;
import org.engagementchecklist.report.comparison.State;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The comparison of two states on paper. */
final class ComparisonPdfTest {
    private static final QuestionId KINDS = new QuestionId("A2");
    private static final QuestionId PARTNER = new QuestionId("B1");
    private static final PdfFile FILE = written();

    @Test
    void it_is_archival_and_accessible_at_once() throws Exception {
        assertThat(Conformance.objections(FILE.bytes(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.objections(FILE.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void one_of_few_differences_fits_a_page_and_none_carries_anything() {
        assertThat(FILE.pages()).isEqualTo(1);
        assertThat(FILE.attachment()).isEmpty();
    }

    @Test
    void words_that_came_and_went_are_told_apart_without_eyes() throws IOException {
        assertThat(ActualText.in(FILE.bytes())).contains("[gone: 3 ]", "[new: 4 ]");
    }

    @Test
    void words_that_came_and_went_are_both_printed() throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE.bytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ask for", "laptops", "Offices to contact");
        }
    }

    private static PdfFile written() {
        Engagement before = Summaries.worked("S12")
                .withNote(KINDS, "Ask for 3 laptops, and who carries them.")
                .withNote(PARTNER, "שלום, נפגש ביום שני");
        Engagement after = Summaries.worked("S12")
                .withNote(KINDS, "Ask for 4 laptops, and who carries them.")
                .withNote(PARTNER, "שלום, נפגש ביום חמישי")
                .withAnswer(new QuestionId("D4"), new Answer.Choice("no"));
        EngagementChange change = new EngagementChange(
                State.of(
                        "Kept as “before the meeting”, 1 November 2020, 10:42",
                        Summaries.CHECKLIST,
                        before,
                        Summaries.TODAY),
                State.of("The present state", Summaries.CHECKLIST, after, Summaries.TODAY),
                Personal.LEFT_OUT);
        PdfFile file = new PdfReportWriter()
                .write(new PrintOrder(
                        ComparisonComposer.compose(change), Paper.LETTER, Optional.empty(), SampleReports.CREATED));
        keep(file);
        return file;
    }

    /** To be looked at. */
    private static void keep(PdfFile file) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "pictures"));
            Files.write(folder.resolve("comparison.pdf"), file.bytes());
        } catch (IOException full) {
            throw new AssertionError(full);
        }
    }
}
