package org.engagementchecklist.report.pdf;

import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Text;
import org.engagementchecklist.report.Bullets;
import org.engagementchecklist.report.Prose;

/** Sets lists. */
final class BulletPainter {
    private static final float INDENT = 12;

    private final ProsePainter prose;
    private final DocumentFonts fonts;

    BulletPainter(ProsePainter prose, DocumentFonts fonts) {
        this.prose = prose;
        this.fonts = fonts;
    }

    com.itextpdf.layout.element.List paint(Bullets bullets, float width) {
        Text symbol = new Text("•").setFont(fonts.font(Typeface.SANS)).setFontSize(Lettering.BODY.size());
        com.itextpdf.layout.element.List list = new com.itextpdf.layout.element.List();
        list.setFont(fonts.font(Typeface.SANS))
                .setListSymbol(symbol)
                .setSymbolIndent(INDENT - 4)
                .setMarginBottom(6);
        for (Prose item : bullets.items()) {
            ListItem entry = new ListItem();
            entry.add(prose.paint(item, width - INDENT).setMarginBottom(2));
            list.add(entry);
        }
        return list;
    }
}
