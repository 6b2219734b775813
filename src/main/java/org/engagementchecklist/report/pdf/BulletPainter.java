package org.engagementchecklist.report.pdf;

import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Text;
import java.util.List;
import org.engagementchecklist.report.Bullets;

/** Sets lists. */
final class BulletPainter {
    private static final float INDENT = 12;
    /** No entry is lower than its symbol, and a larger one would be higher than the words beside it. */
    private static final float SYMBOL = 6.5f;

    private final ProsePainter prose;
    private final DocumentFonts fonts;

    BulletPainter(ProsePainter prose, DocumentFonts fonts) {
        this.prose = prose;
        this.fonts = fonts;
    }

    com.itextpdf.layout.element.List paint(Bullets bullets, float width) {
        return list(bullets.items(), width).setMarginBottom(6);
    }

    private com.itextpdf.layout.element.List list(List<Bullets.Item> items, float width) {
        Text symbol = new Text("•").setFont(fonts.font(Typeface.SANS)).setFontSize(SYMBOL);
        com.itextpdf.layout.element.List list = new com.itextpdf.layout.element.List();
        list.setFont(fonts.font(Typeface.SANS))
                .setFontSize(SYMBOL)
                .setListSymbol(symbol)
                .setSymbolIndent(INDENT - 4);
        for (Bullets.Item item : items) {
            ListItem entry = new ListItem();
            entry.add(
                    prose.paint(item.prose(), width - INDENT).setMarginBottom(2).setKeepTogether(true));
            if (!item.below().isEmpty()) {
                entry.add(list(item.below(), width - INDENT));
            }
            list.add(entry);
        }
        return list;
    }
}
