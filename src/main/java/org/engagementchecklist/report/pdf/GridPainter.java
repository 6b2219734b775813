package org.engagementchecklist.report.pdf;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.List;
import org.engagementchecklist.report.Grid;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Span;

/** Sets tables. */
final class GridPainter {
    private static final float GAP = 8;
    private static final float AIR = 3.4f;
    /** A row with more text than this may be parted between pages. */
    private static final int LONG_ROW = 1_500;

    private static final float BEGINNING = 60;
    private static final float SLACK = 1.1f;

    private final ProsePainter prose;

    GridPainter(ProsePainter prose) {
        this.prose = prose;
    }

    Table paint(Grid grid, float width) {
        float[] widths = widths(grid, width);
        Table table = TableParts.table(widths);
        for (int i = 0; i < widths.length; i++) {
            table.addHeaderCell(columnTitle(grid.columns().get(i).title(), widths[i]));
        }
        for (Grid.Group group : grid.groups()) {
            if (!group.title().isBlank()) {
                table.addCell(groupTitle(group, widths));
            }
            group.rows().forEach(row -> addRow(table, row, widths));
        }
        return table.setMarginBottom(8);
    }

    private static float[] widths(Grid grid, float width) {
        int shares = grid.columns().stream().mapToInt(Grid.Column::share).sum();
        float[] widths = new float[grid.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width * grid.columns().get(i).share() / shares;
        }
        return widths;
    }

    private Cell columnTitle(String title, float width) {
        Cell cell = TableParts.heading(1, TableParts.Scope.COLUMN);
        cell.add(prose.paint(List.of(Span.strong(title)), Lettering.BODY, width - GAP));
        return TableParts.underlined(padded(cell), 1);
    }

    private Cell groupTitle(Grid.Group group, float[] widths) {
        Cell cell = TableParts.heading(widths.length, TableParts.Scope.ROW);
        cell.add(prose.paint(List.of(Span.strong(group.title())), Lettering.BODY, TableParts.sum(widths) - GAP));
        cell.setBackgroundColor(Lettering.SHADE).setKeepTogether(true);
        cell.setNextRenderer(new GroupTitleRenderer(cell, height(group.rows().getFirst(), widths)));
        return TableParts.underlined(padded(cell), 0.5f).setPaddingLeft(GAP / 2);
    }

    /** About how high a row is, rather too much than too little; of a row that may be parted, its beginning. */
    private float height(Grid.Row row, float[] widths) {
        float highest = 0;
        for (int i = 0; i < widths.length; i++) {
            float height = 2 * AIR;
            for (Prose paragraph : row.cells().get(i).prose()) {
                float lines = prose.width(paragraph.text(), Lettering.BODY) * SLACK / (widths[i] - GAP);
                height += (float) Math.ceil(lines) * Lettering.BODY.leading();
            }
            highest = Math.max(highest, height);
        }
        return length(row) < LONG_ROW ? highest : Math.min(highest, BEGINNING);
    }

    private void addRow(Table table, Grid.Row row, float[] widths) {
        boolean whole = length(row) < LONG_ROW;
        for (int i = 0; i < widths.length; i++) {
            Cell cell = TableParts.cell(1).setVerticalAlignment(VerticalAlignment.TOP);
            for (Prose paragraph : row.cells().get(i).prose()) {
                cell.add(prose.paint(paragraph, widths[i] - GAP));
            }
            table.addCell(TableParts.underlined(padded(cell), 0.5f).setKeepTogether(whole));
        }
    }

    private static int length(Grid.Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.prose().stream())
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    private static Cell padded(Cell cell) {
        return cell.setPaddingTop(AIR).setPaddingBottom(AIR).setPaddingRight(GAP);
    }
}
