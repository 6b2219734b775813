package org.engagementchecklist.report.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Draws a shaped line glyph by glyph; what it says is carried beside it, in reading order. */
final class ShapedLinePrinter {
    private static final float DESCENT = 0.29f;

    private final PdfDocument pdf;
    private final DocumentFonts fonts;

    ShapedLinePrinter(PdfDocument pdf, DocumentFonts fonts) {
        this.pdf = pdf;
        this.fonts = fonts;
    }

    /** The line as a picture {@code width} points wide, its glyphs beginning {@code indent} points from the left. */
    Image print(ShapedLine line, Lettering lettering, float width, double indent) {
        List<ShapedLine.Strip> strips = line.strips(fonts.library(), lettering.size());
        PdfFormXObject form = new PdfFormXObject(new Rectangle(width, lettering.leading()));
        PdfCanvas canvas = new PdfCanvas(form, pdf);
        canvas.beginMarkedContent(PdfName.Span, actualText(line.text()));
        double x = indent;
        for (ShapedLine.Strip strip : strips) {
            draw(canvas, strip, lettering, x);
            rule(canvas, strip, lettering, x);
            x += strip.width();
        }
        canvas.endMarkedContent();
        Image image = new Image(form);
        image.getAccessibilityProperties().setRole(StandardRoles.SPAN).setActualText(line.text());
        return image;
    }

    private static PdfDictionary actualText(String text) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.ActualText, new PdfString(text, PdfEncodings.UNICODE_BIG));
        return properties;
    }

    private static void rule(PdfCanvas canvas, ShapedLine.Strip strip, Lettering lettering, double x) {
        if (strip.piece().rule() != Piece.Rule.NONE) {
            double y = lettering.leading() * DESCENT + strip.piece().rule().height(lettering);
            canvas.setStrokeColor(strip.piece().colour())
                    .setLineWidth(Piece.Rule.THICKNESS)
                    .moveTo(x, y)
                    .lineTo(x + strip.width(), y)
                    .stroke();
        }
    }

    private void draw(PdfCanvas canvas, ShapedLine.Strip strip, Lettering lettering, double x) {
        Typeface typeface = strip.piece().run().typeface();
        PdfFont font = fonts.font(typeface);
        GlyphVector glyphs = strip.glyphs();
        double baseline = lettering.leading() * DESCENT;
        canvas.beginText()
                .setFontAndSize(font, lettering.size())
                .setFillColor(strip.piece().colour());
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            Optional<Glyph> glyph = fonts.glyph(typeface, glyphs.getGlyphCode(i), strip.characterOf(i));
            if (glyph.isPresent()) {
                Point2D place = glyphs.getGlyphPosition(i);
                canvas.setTextMatrix((float) (x + place.getX()), (float) (baseline - place.getY()));
                // Written by code: a glyph that joins letters has no character of its own for the checker to find.
                canvas.writeLiteral("<" + HexFormat.of().formatHex(font.convertToBytes(glyph.get())) + ">Tj\n");
            }
        }
        canvas.endText();
    }
}
