package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.pdf.canvas.draw.SolidLine;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.properties.TabAlignment;
import java.util.List;
import org.engagementchecklist.report.Span;
import org.engagementchecklist.report.WriteIn;
import org.engagementchecklist.report.WriteIn.Blank;

/** Sets lines to write on, with room for a hand. */
final class WriteInPainter {
    private static final float GAP = 6;

    private final ProsePainter prose;

    WriteInPainter(ProsePainter prose) {
        this.prose = prose;
    }

    Paragraph paint(WriteIn line, float width) {
        Paragraph paragraph = prose.paint(List.of(), Lettering.SMALL, width);
        int shares = line.blanks().stream().mapToInt(Blank::share).sum();
        float end = 0;
        for (Blank blank : line.blanks()) {
            end += width * blank.share() / shares;
            SolidLine rule = new SolidLine(0.6f);
            rule.setColor(Lettering.GREY);
            paragraph.addTabStops(new TabStop(end - GAP, TabAlignment.LEFT, rule));
            prose.add(paragraph, Span.plain(blank.label() + " "), Lettering.SMALL);
            paragraph.add(new Tab());
            prose.add(paragraph, Span.plain("  "), Lettering.SMALL);
        }
        return paragraph.setMarginTop(10).setMarginBottom(4);
    }
}
