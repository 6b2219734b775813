package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Bullets;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.Choices;
import org.engagementchecklist.report.Cue;
import org.engagementchecklist.report.FactList;
import org.engagementchecklist.report.Fields;
import org.engagementchecklist.report.Grid;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.NoteBox;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.ReportComposer;
import org.engagementchecklist.report.ReportText;
import org.engagementchecklist.report.Summaries;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.WriteIn;
import org.engagementchecklist.storage.EngagementText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The summaries of an empty, a small and the largest worked engagement on paper. */
final class SummaryPdfTest {
    private static final int FOOTER_LINES = 2;
    private static final PdfReportWriter WRITER = new PdfReportWriter();

    static Stream<Arguments> summaries() {
        return Stream.of(Summaries.empty(), Summaries.worked("S03"), Summaries.noted("S09"))
                .flatMap(engagement -> Stream.of(Paper.values()).map(paper -> Arguments.of(engagement, paper)));
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void a_summary_is_archival_and_accessible_at_once(Engagement engagement, Paper paper) throws Exception {
        byte[] pdf = write(engagement, paper).bytes();

        assertThat(Conformance.objections(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.objections(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void nothing_that_a_summary_says_is_lost_on_paper(Paper paper) throws IOException {
        Engagement engagement = Summaries.noted("S09");
        Report report = ReportComposer.compose(Summaries.of(engagement, Personal.PRINTED));
        PdfFile file = WRITER.write(new PrintOrder(report, paper, Optional.empty(), SampleReports.CREATED));
        String printed = textBetweenFooters(file, report);

        int from = 0;
        for (String paragraph : ReportText.of(report)) {
            String sought = paragraph.replaceAll("\\s", "");
            int found = printed.indexOf(sought, from);
            assertThat(found)
                    .as("%s after %s", paragraph, printed.substring(Math.max(0, from - 80), from))
                    .isNotNegative();
            from = found + sought.length();
        }
        assertThat(file.missing()).isEmpty();
    }

    @Test
    void the_engagement_in_a_summary_opens_again_without_personal_answers() {
        Engagement engagement = Summaries.worked("S12").withAnswer(new QuestionId("H3"), new Answer.Money(654_321));
        Engagement shared = engagement.withoutAll(Summaries.CHECKLIST.personalQuestions());
        SummaryContents contents = Summaries.of(engagement);
        byte[] bytes =
                EngagementText.of(shared, contents.assessment().summaryOf(shared, Summaries.CHECKLIST.countries()));
        Attachment attachment = new Attachment("visit.engagement", bytes);
        PdfFile file = WRITER.write(new PrintOrder(
                ReportComposer.compose(contents), Paper.LETTER, Optional.of(attachment), SampleReports.CREATED));

        assertThat(PdfOpener.open(file.bytes(), ".engagement"))
                .isEqualTo(new PdfOpening.Carries(file.pages(), attachment));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("\"partial\"", "\"C8\"")
                .doesNotContain("654321");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void no_heading_stands_alone_at_the_foot_of_a_page(Paper paper) throws IOException {
        Report report = ReportComposer.compose(Summaries.of(Summaries.noted("S09")));
        PdfFile file = WRITER.write(new PrintOrder(report, paper, Optional.empty(), SampleReports.CREATED));
        Set<String> headings = headings(report);

        assertThat(headings).hasSizeGreaterThan(40);
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            for (int i = 1; i <= file.pages(); i++) {
                List<String> lines = page(document, i).strip().lines().toList();
                assertThat(headings)
                        .doesNotContain(
                                lines.get(lines.size() - FOOTER_LINES - 1).strip());
            }
        }
    }

    private static Set<String> headings(Report report) {
        return report.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Heading heading -> Stream.of(heading.text());
                    case Card card -> Stream.of(card.title(), card.title() + " " + card.badge());
                    case Grid grid -> grid.groups().stream().map(Grid.Group::title);
                    case Prose _, FactList _, NoteBox _, Bullets _, WriteIn _, Cue _, Choices _, Fields _ ->
                        Stream.of();
                })
                .collect(Collectors.toSet());
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    private static PdfFile write(Engagement engagement, Paper paper) {
        Report report = ReportComposer.compose(Summaries.of(engagement));
        return WRITER.write(new PrintOrder(report, paper, Optional.empty(), SampleReports.CREATED));
    }

    /** The text of all pages without their footers and without white space, so that lines and pages do not part it. */
    private static String textBetweenFooters(PdfFile file, Report report) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                String page = page(document, i).replaceAll("\\s", "");
                text.append(page, 0, page.lastIndexOf(report.footer().title().replaceAll("\\s", "")));
            }
        }
        return text.toString();
    }
}
