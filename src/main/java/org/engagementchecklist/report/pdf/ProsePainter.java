package org.engagementchecklist.report.pdf;

import com.itextpdf.forms.form.element.FormField;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.layout.element.ILeafElement;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.OverflowWrapPropertyValue;
import com.itextpdf.layout.properties.Property;
import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Span;

/** Sets paragraphs. */
final class ProsePainter {
    static final float INDENT = FormFields.SIDE + FormFields.GAP;

    private final DocumentFonts fonts;
    private final FormFields boxes;
    private final ShapedLinePrinter shapedLines;

    ProsePainter(PdfDocument pdf, DocumentFonts fonts) {
        this.fonts = fonts;
        this.boxes = new FormFields(pdf, fonts);
        this.shapedLines = new ShapedLinePrinter(pdf, fonts);
    }

    Paragraph paint(Prose prose, float width) {
        return prose.tone() == Prose.Tone.ASIDE
                ? paint(prose.spans(), Lettering.SMALL, width - INDENT).setMarginLeft(INDENT)
                : paint(prose.spans(), lettering(prose.tone()), width);
    }

    FormFields fields() {
        return boxes;
    }

    /** A paragraph of the given spans that is {@code width} points wide. */
    Paragraph paint(List<Span> spans, Lettering lettering, float width) {
        boolean hangs = spans.size() > 1 && spans.getFirst() instanceof Span.TickBox;
        Paragraph paragraph = empty(lettering);
        if (hangs) {
            hang(paragraph);
        }
        return filled(paragraph, spans, lettering, hangs ? width - INDENT : width);
    }

    /** Words that hang beside a box; {@code width} is that of both. */
    Paragraph paintBeside(FormField<?> box, Span words, Lettering lettering, float width) {
        Paragraph paragraph = hang(empty(lettering)).add(box);
        return filled(paragraph, List.of(words), lettering, width - INDENT);
    }

    private static Paragraph empty(Lettering lettering) {
        Paragraph paragraph = new Paragraph().setMargin(0).setFixedLeading(lettering.leading());
        paragraph.setProperty(Property.OVERFLOW_WRAP, OverflowWrapPropertyValue.ANYWHERE);
        return paragraph;
    }

    private static Paragraph hang(Paragraph paragraph) {
        return paragraph.setMarginLeft(INDENT).setFirstLineIndent(-INDENT);
    }

    private Paragraph filled(Paragraph paragraph, List<Span> spans, Lettering lettering, float width) {
        if (spans.stream().anyMatch(span -> LineSetter.isNeededFor(span.text()))) {
            addShaped(paragraph, spans, lettering, width);
        } else {
            spans.forEach(span -> add(paragraph, span, lettering));
        }
        return paragraph;
    }

    /** How wide words are on one line, in points. */
    float width(String text, Lettering lettering) {
        float width = 0;
        for (Piece piece : fonts.pieces(Span.plain(text), lettering)) {
            width += fonts.font(piece.run().typeface()).getWidth(piece.run().text(), lettering.size());
        }
        return width;
    }

    /** Adds a span to the line that a paragraph ends with. */
    void add(Paragraph paragraph, Span span, Lettering lettering) {
        switch (span) {
            case Span.TickBox box -> paragraph.add(boxes.box(box.purpose()));
            case Span.Link link ->
                fonts.pieces(link, lettering).forEach(piece -> paragraph.add(link(piece, link, lettering)));
            case Span.Words words ->
                fonts.pieces(words, lettering).forEach(piece -> paragraph.add(text(piece, lettering)));
        }
    }

    private void addShaped(Paragraph paragraph, List<Span> spans, Lettering lettering, float width) {
        List<Piece> pieces = new ArrayList<>();
        for (Span span : spans) {
            if (span instanceof Span.TickBox box) {
                paragraph.add(boxes.box(box.purpose()));
            }
            pieces.addAll(fonts.pieces(span, lettering));
        }
        List<ShapedLine> lines = new LineSetter(fonts.library()).lines(pieces, lettering.size(), width);
        // A single line stays beside its label; several that run to the left share their right edge.
        boolean several = lines.size() > 1;
        for (ShapedLine line : lines) {
            double indent = several && line.readsFromTheRight() ? width - line.width(fonts.library(), lettering) : 0;
            paragraph.add(shapedLines.print(line, lettering, width, indent));
        }
        paragraph.setMultipliedLeading(1);
    }

    private ILeafElement text(Piece piece, Lettering lettering) {
        Text text = styled(new Text(piece.run().text()), piece, lettering);
        if (piece.rule() != Piece.Rule.NONE) {
            text.setUnderline(Piece.Rule.THICKNESS, piece.rule().height(lettering));
            text.getAccessibilityProperties()
                    .setActualText(piece.rule().say(piece.run().text()));
        }
        return text;
    }

    private ILeafElement link(Piece piece, Span.Link link, Lettering lettering) {
        Link text =
                new Link(piece.run().text(), PdfAction.createURI(link.target().link()));
        PdfLinkAnnotation annotation = text.getLinkAnnotation();
        annotation.setContents(new PdfString(link.text()));
        annotation.setFlags(PdfAnnotation.PRINT);
        annotation.setBorder(new PdfArray(new float[] {0, 0, 0}));
        return styled(text.setUnderline(0.5f, -1.6f), piece, lettering);
    }

    private Text styled(Text text, Piece piece, Lettering lettering) {
        return text.setFont(fonts.font(piece.run().typeface()))
                .setFontSize(lettering.size())
                .setFontColor(piece.colour());
    }

    private static Lettering lettering(Prose.Tone tone) {
        return switch (tone) {
            case LEAD -> Lettering.LEAD;
            case BODY -> Lettering.BODY;
            case SMALL, ASIDE -> Lettering.SMALL;
        };
    }
}
