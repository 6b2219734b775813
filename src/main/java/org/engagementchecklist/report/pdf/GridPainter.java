package org.engagementchecklist.report.pdf;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.Property;
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

    private final ProsePainter prose;

    GridPainter(ProsePainter prose) {
        this.prose = prose;
    }

    /** The groups from {@code from} to before {@code to} as a table of their own. */
    Table paint(Grid grid, int from, int to, float width) {
        float[] widths = widths(grid, width);
        Table table = TableParts.table(widths);
        for (int i = 0; i < widths.length; i++) {
            table.addHeaderCell(columnTitle(grid.columns().get(i).title(), widths[i]));
        }
        for (Grid.Group group : grid.groups().subList(from, to)) {
            if (!group.title().isBlank()) {
                table.addCell(groupTitle(group.title(), widths.length, width));
            }
            group.rows().forEach(row -> addRow(table, row, widths));
        }
        return table.setMarginBottom(8);
    }

    /** True for the cell that holds the title of a group. */
    static boolean isGroupTitle(Cell cell) {
        return cell.hasProperty(Property.BACKGROUND);
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

    private Cell groupTitle(String title, int columns, float width) {
        Cell cell = TableParts.heading(columns, TableParts.Scope.ROW);
        cell.add(prose.paint(List.of(Span.strong(title)), Lettering.BODY, width - GAP));
        cell.setBackgroundColor(Lettering.SHADE).setKeepTogether(true);
        return TableParts.underlined(padded(cell), 0.5f).setPaddingLeft(GAP / 2);
    }

    private void addRow(Table table, Grid.Row row, float[] widths) {
        int length = row.cells().stream()
                .flatMap(cell -> cell.prose().stream())
                .mapToInt(prose -> prose.text().length())
                .sum();
        for (int i = 0; i < widths.length; i++) {
            Cell cell = TableParts.cell(1).setVerticalAlignment(VerticalAlignment.TOP);
            for (Prose paragraph : row.cells().get(i).prose()) {
                cell.add(prose.paint(paragraph, widths[i] - GAP));
            }
            table.addCell(TableParts.underlined(padded(cell), 0.5f).setKeepTogether(length < LONG_ROW));
        }
    }

    private static Cell padded(Cell cell) {
        return cell.setPaddingTop(AIR).setPaddingBottom(AIR).setPaddingRight(GAP);
    }
}
