package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.properties.TextAlignment;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.engagementchecklist.report.Footer;
import org.engagementchecklist.report.Span;

/** Draws the foot of every page, once the number of pages is known. */
final class FooterPainter {
    private static final int TITLE_LENGTH = 60;
    private static final float TOP = 56;

    private final PdfDocument pdf;
    private final ProsePainter prose;
    private final float margin;

    FooterPainter(PdfDocument pdf, ProsePainter prose, float margin) {
        this.pdf = pdf;
        this.prose = prose;
        this.margin = margin;
    }

    void paint(Footer footer) {
        int pages = pdf.getNumberOfPages();
        for (int number = 1; number <= pages; number++) {
            PdfPage page = pdf.getPage(number);
            PdfCanvas canvas = new PdfCanvas(page);
            canvas.openTag(new CanvasArtifact());
            paint(
                    canvas,
                    page.getPageSize().getWidth() - 2 * margin,
                    footer,
                    new MessageFormat(footer.page(), Locale.ENGLISH).format(new Object[] {number, pages}));
            canvas.closeTag();
        }
    }

    private void paint(PdfCanvas canvas, float width, Footer footer, String page) {
        canvas.setStrokeColor(Lettering.RULE).setLineWidth(0.75f);
        canvas.moveTo(margin, TOP).lineTo(margin + width, TOP).stroke();
        float first = TOP - 4 - Lettering.SMALL.leading();
        write(canvas, shortened(footer.title()), new Place(margin, first, width * 0.6f, TextAlignment.LEFT));
        write(canvas, footer.code(), new Place(margin + width * 0.6f, first, width * 0.2f, TextAlignment.CENTER));
        write(canvas, page, new Place(margin + width * 0.8f, first, width * 0.2f, TextAlignment.RIGHT));
        float second = first - Lettering.SMALL.leading();
        write(canvas, footer.notice(), new Place(margin, second, width, TextAlignment.LEFT));
    }

    private record Place(float x, float y, float width, TextAlignment alignment) {}

    private void write(PdfCanvas canvas, String text, Place place) {
        Rectangle area = new Rectangle(place.x(), place.y(), place.width(), Lettering.SMALL.leading() + 2);
        try (Canvas line = new Canvas(canvas, area)) {
            line.add(prose.paint(List.of(Span.plain(text)), Lettering.SMALL, place.width())
                    .setTextAlignment(place.alignment()));
        }
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= TITLE_LENGTH
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE_LENGTH)).strip() + "…";
    }
}
