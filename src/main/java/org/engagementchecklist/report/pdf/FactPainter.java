package org.engagementchecklist.report.pdf;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import java.util.List;
import org.engagementchecklist.report.FactList;
import org.engagementchecklist.report.FactList.Fact;
import org.engagementchecklist.report.Span;

/** Sets labelled facts between two rules. */
final class FactPainter {
    private static final float LABEL_SHARE = 0.14f;
    private static final float GAP = 6;

    private final ProsePainter prose;

    FactPainter(ProsePainter prose) {
        this.prose = prose;
    }

    Table paint(FactList list, float width) {
        float label = width * LABEL_SHARE;
        float value = width / 2 - label;
        Table table = TableParts.table(new float[] {label, value, label, value});
        List<Fact> facts = list.facts();
        for (int i = 0; i < facts.size(); i++) {
            boolean alone = i % 2 == 0 && i == facts.size() - 1;
            table.addCell(label(facts.get(i), label));
            table.addCell(value(facts.get(i), alone ? width - label : value, alone ? 3 : 1));
        }
        SolidBorder rule = new SolidBorder(Lettering.RULE, 0.75f);
        return table.setKeepTogether(true)
                .setBorderTop(rule)
                .setBorderBottom(rule)
                .setMarginTop(10)
                .setMarginBottom(12);
    }

    private Cell label(Fact fact, float width) {
        Cell cell = TableParts.heading(1, TableParts.Scope.ROW);
        return padded(cell.add(prose.paint(List.of(Span.quiet(fact.label())), Lettering.BODY, width - GAP)));
    }

    private Cell value(Fact fact, float width, int columns) {
        Cell cell = TableParts.cell(columns);
        return padded(cell.add(prose.paint(List.of(Span.plain(fact.value())), Lettering.BODY, width - GAP)));
    }

    private static Cell padded(Cell cell) {
        return cell.setPaddingTop(2.5f).setPaddingBottom(2.5f).setPaddingRight(GAP);
    }
}
