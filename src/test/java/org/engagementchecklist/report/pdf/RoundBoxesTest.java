package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.engagementchecklist.report.Choices;
import org.engagementchecklist.report.Footer;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Report;
import org.junit.jupiter.api.Test;

/** Boxes of which only one may be ticked. */
final class RoundBoxesTest {
    private static final float SCALE = 8;

    @Test
    void the_whole_circle_is_seen_with_room_around() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written())) {
            PDRadioButton group = (PDRadioButton)
                    pdf.getDocumentCatalog().getAcroForm().getFields().getFirst();
            BufferedImage page = new PDFRenderer(pdf).renderImage(0, SCALE);
            float height = pdf.getPage(0).getMediaBox().getHeight();
            assertThat(group.getWidgets()).hasSize(2).allSatisfy(widget -> {
                assertThat(inkAtTheEdges(page, place(widget, height))).isZero();
                assertThat(ink(page, place(widget, height))).isPositive();
            });
        }
    }

    private static byte[] written() {
        Choices choices = new Choices(
                "A1",
                Choices.Kind.ONE,
                List.of(new Choices.Choice("yes", "Yes", "Yes"), new Choices.Choice("no", "No", "No")));
        Report report = new Report(
                Report.Kind.BLANK_CHECKLIST,
                "Blank",
                "en-US",
                new Footer("Blank", "", "", "Page {0} of {1}"),
                List.of(new Heading(1, "Blank"), choices));
        return new PdfReportWriter()
                .write(new PrintOrder(report, Paper.LETTER, Optional.empty(), Instant.EPOCH))
                .bytes();
    }

    /** Where a field is in the picture, a dot within its edges. */
    private static Rectangle place(PDAnnotationWidget widget, float height) {
        PDRectangle at = widget.getRectangle();
        return new Rectangle(
                Math.round(at.getLowerLeftX() * SCALE),
                Math.round((height - at.getUpperRightY()) * SCALE),
                Math.round(at.getWidth() * SCALE) - 1,
                Math.round(at.getHeight() * SCALE) - 1);
    }

    private static int ink(BufferedImage page, Rectangle place) {
        int dots = 0;
        for (int x = place.x; x <= place.x + place.width; x++) {
            for (int y = place.y; y <= place.y + place.height; y++) {
                dots += isInk(page, x, y) ? 1 : 0;
            }
        }
        return dots;
    }

    private static int inkAtTheEdges(BufferedImage page, Rectangle place) {
        Rectangle inner = new Rectangle(place);
        inner.grow(-2, -2);
        return ink(page, place) - ink(page, inner);
    }

    private static boolean isInk(BufferedImage page, int x, int y) {
        return (page.getRGB(x, y) & 0xff) < 200;
    }
}
