package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.report.MeetingComposer;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.ReportComposer;
import org.engagementchecklist.report.Summaries;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.blank.BlankComposer;
import org.junit.jupiter.api.Test;

/** Takes pictures of the first pages of the papers, as another program than ours draws them. */
final class SummaryPicturesTest {
    private static final float DPI = 96;

    @Test
    void the_first_pages_are_drawn_with_ink_on_white() throws IOException {
        Report summary = ReportComposer.compose(Summaries.of(Summaries.worked("S12")));
        draw(order(summary), "summary-page", 1, 3);
    }

    @Test
    void the_page_for_a_meeting_is_drawn_with_ink_on_white() throws IOException {
        SummaryContents contents = Summaries.of(Summaries.worked("S03"));
        Report page = MeetingComposer.compose(
                contents,
                contents.assessment().referralTo(new OfficeId("TRAVEL")).orElseThrow());
        draw(order(page), "meeting-page", 1, 1);
    }

    @Test
    void the_blank_checklist_is_drawn_with_ink_on_white() throws IOException {
        draw(order(BlankComposer.compose(Summaries.CHECKLIST)), "blank-page", 1, 4);
    }

    private static PrintOrder order(Report report) {
        return new PrintOrder(report, Paper.LETTER, Optional.empty(), SampleReports.CREATED);
    }

    private static void draw(PrintOrder order, String name, int first, int last) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        try (PDDocument pdf = Loader.loadPDF(new PdfReportWriter().write(order).bytes())) {
            for (int page = first; page <= last; page++) {
                BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(page - 1, DPI);
                ImageIO.write(
                        picture,
                        "png",
                        folder.resolve(name + "-" + page + ".png").toFile());
                assertThat(shareOfInk(picture)).as("%s %d", name, page).isBetween(0.005, 0.3);
            }
        }
    }

    private static double shareOfInk(BufferedImage picture) {
        long dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return (double) dark / ((long) picture.getWidth() * picture.getHeight());
    }
}
