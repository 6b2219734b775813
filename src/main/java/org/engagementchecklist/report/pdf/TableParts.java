package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.UnitValue;

/** The table and its bare cells, tagged so that a screen reader can say which heading a cell stands under. */
final class TableParts {
    /** What a heading stands over. */
    enum Scope {
        COLUMN("Column"),
        ROW("Row");

        private final String tag;

        Scope(String tag) {
            this.tag = tag;
        }
    }

    private TableParts() {}

    static Table table(float[] widths) {
        Table table = new Table(UnitValue.createPointArray(widths)).setFixedLayout();
        table.setWidth(sum(widths));
        return table;
    }

    static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    static Cell cell(int span) {
        return new Cell(1, span).setBorder(Border.NO_BORDER).setPadding(0);
    }

    static Cell heading(int span, Scope scope) {
        Cell cell = cell(span);
        PdfStructureAttributes attributes = new PdfStructureAttributes("Table");
        attributes.addEnumAttribute("Scope", scope.tag);
        cell.getAccessibilityProperties().setRole(StandardRoles.TH).addAttributes(attributes);
        return cell;
    }

    static Cell underlined(Cell cell, float thickness) {
        cell.setProperty(
                Property.BORDER_BOTTOM, new SolidBorder(thickness < 1 ? Lettering.RULE : Lettering.BLACK, thickness));
        return cell;
    }
}
