package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.properties.TabAlignment;
import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.Span;

/** Sets headings and lists them in the document's outline. */
final class HeadingPainter {
    private static final float GAP = 12;

    private final ProsePainter prose;
    private final List<PdfOutline> open = new ArrayList<>();
    private int count;

    HeadingPainter(PdfDocument pdf, ProsePainter prose) {
        this.prose = prose;
        open.add(pdf.getOutlines(false));
    }

    Paragraph paint(int level, String text, float width) {
        Paragraph heading = prose.paint(List.of(Span.plain(text)), lettering(level), width);
        return enlist(heading, level, text).setMarginTop(level == 1 ? 0 : 13).setMarginBottom(level == 1 ? 2 : 4);
    }

    /** A heading of the third level with a word at the far end of its line. */
    Paragraph paintWithBadge(String text, String badge, float width) {
        Paragraph heading = prose.paint(List.of(Span.plain(text)), Lettering.CARD, width);
        if (!badge.isBlank()) {
            float lastLine = prose.width(text, Lettering.CARD) % width;
            boolean fits = lastLine + GAP + prose.width(badge, Lettering.CARD) <= width;
            // Left to itself, a word that does not fit after a full line begins the next one instead of ending it.
            String feed = fits ? "" : "\n";
            prose.add(heading, Span.plain(feed), Lettering.CARD);
            heading.addTabStops(new TabStop(width, TabAlignment.RIGHT)).add(new Tab());
            prose.add(heading, Span.strong(badge), Lettering.CARD);
        }
        return enlist(heading, Card.HEADING_LEVEL, text);
    }

    private Paragraph enlist(Paragraph heading, int level, String text) {
        count++;
        String name = "part-" + count;
        heading.setDestination(name);
        heading.setKeepWithNext(true);
        heading.getAccessibilityProperties().setRole("H" + level);
        int depth = Math.min(level, open.size());
        PdfOutline outline = open.get(depth - 1).addOutline(PlainText.of(text));
        outline.addDestination(PdfDestination.makeDestination(new PdfString(name)));
        open.subList(depth, open.size()).clear();
        open.add(outline);
        return heading;
    }

    private static Lettering lettering(int level) {
        return switch (level) {
            case 1 -> Lettering.TITLE;
            case 2 -> Lettering.PART;
            default -> Lettering.CARD;
        };
    }
}
