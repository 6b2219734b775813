package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.MeetingComposer;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.ReportText;
import org.engagementchecklist.report.ReportWords;
import org.engagementchecklist.report.Summaries;
import org.engagementchecklist.report.SummaryContents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Pages for meetings on paper. */
final class MeetingPdfTest {
    private static final PdfReportWriter WRITER = new PdfReportWriter();
    private static final SummaryContents SMALL = Summaries.of(Summaries.worked("S03"));
    private static final SummaryContents LARGE = Summaries.of(Summaries.noted("S09"));

    @Test
    void a_page_is_archival_and_accessible_at_once() throws Exception {
        for (PdfFile file : List.of(page(SMALL, "TRAVEL", Paper.A4), page(LARGE, "EXPORT", Paper.LETTER))) {
            assertThat(Conformance.objections(file.bytes(), PDFAFlavour.PDFA_3_A))
                    .isEmpty();
            assertThat(Conformance.objections(file.bytes(), PDFAFlavour.PDFUA_1))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void a_small_engagement_needs_one_sheet_for_each_office(Paper paper) {
        assertThat(SMALL.assessment().referrals())
                .hasSize(4)
                .allSatisfy(referral -> assertThat(WRITER.write(PrintOrder.of(SMALL, referral, paper))
                                .pages())
                        .isEqualTo(1));
    }

    @Test
    void nothing_is_lost_where_notes_need_more_sheets() throws IOException {
        PdfFile file = page(LARGE, "EXPORT", Paper.LETTER);
        String printed = text(file);

        assertThat(file.pages()).isGreaterThan(1);
        assertThat(ReportText.of(MeetingComposer.compose(LARGE, referral(LARGE, "EXPORT"))))
                .allSatisfy(paragraph -> assertThat(printed).contains(paragraph.replaceAll("\\s", "")));
    }

    @Test
    void it_carries_no_engagement_and_opening_it_says_what_it_is() {
        Engagement engagement = Summaries.worked("S03");
        PdfFile file = page(Summaries.of(engagement), "TRAVEL", Paper.LETTER);

        assertThat(file.attachment()).isEmpty();
        assertThat(PdfOpener.open(file.bytes(), ".engagement"))
                .isEqualTo(new PdfOpening.CarriesNothing(1, ReportWords.say("open.meeting-page")));
    }

    private static PdfFile page(SummaryContents contents, String office, Paper paper) {
        return WRITER.write(PrintOrder.of(contents, referral(contents, office), paper));
    }

    private static Referral referral(SummaryContents contents, String office) {
        return contents.assessment().referralTo(new OfficeId(office)).orElseThrow();
    }

    /** Without white space and footers, where a long row may be parted by the foot of a page. */
    private static String text(PdfFile file) throws IOException {
        String foot = MeetingComposer.compose(LARGE, referral(LARGE, "EXPORT"))
                .footer()
                .notice()
                .replaceAll("\\s", "");
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            for (int i = 1; i <= file.pages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                String page = stripper.getText(document);
                int footer = page.strip().lastIndexOf('\n', page.strip().lastIndexOf('\n') - 1);
                assertThat(page.replaceAll("\\s", "")).endsWith(foot);
                text.append(page.strip(), 0, Math.max(0, footer));
            }
        }
        return text.toString().replaceAll("\\s", "");
    }
}
