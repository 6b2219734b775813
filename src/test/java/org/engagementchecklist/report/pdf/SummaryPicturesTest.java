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
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.ReportComposer;
import org.engagementchecklist.report.Summaries;
import org.junit.jupiter.api.Test;

/** Takes pictures of the first pages of a summary, as another program than ours draws them. */
final class SummaryPicturesTest {
    private static final float DPI = 96;
    private static final int PAGES = 3;

    @Test
    void the_first_pages_are_drawn_with_ink_on_white() throws IOException {
        PdfFile file = new PdfReportWriter()
                .write(new PrintOrder(
                        ReportComposer.compose(Summaries.of(Summaries.worked("S12"))),
                        Paper.LETTER,
                        Optional.empty(),
                        SampleReports.CREATED));
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
            for (int page = 0; page < PAGES; page++) {
                BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(page, DPI);
                ImageIO.write(
                        picture,
                        "png",
                        folder.resolve("summary-page-" + (page + 1) + ".png").toFile());
                assertThat(shareOfInk(picture)).as("page %d", page + 1).isBetween(0.005, 0.3);
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
