package org.engagementchecklist.report;

import java.util.List;

/**
 * A table. Its headings stand again on every page it reaches; no row that fits a page is parted.
 *
 * @param columns its columns
 * @param groups its rows
 */
public record Grid(List<Column> columns, List<Group> groups) implements Block {
    /**
     * A column.
     *
     * @param title its heading; may be empty where its cells hold only boxes to tick
     * @param share its part of the width, against the shares of the others
     */
    public record Column(String title, int share) {
        public Column {
            if (share < 1) {
                throw new IllegalArgumentException("a column has a share of the width");
            }
        }
    }

    /**
     * Rows that belong together.
     *
     * @param title stands above them across all columns; empty for none
     * @param rows the rows
     */
    public record Group(String title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("a group has a row");
            }
        }
    }

    /**
     * A row.
     *
     * @param cells one for each column
     */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param prose its paragraphs
     */
    public record Cell(List<Prose> prose) {
        public Cell {
            prose = List.copyOf(prose);
        }

        /**
         * A cell of one paragraph.
         *
         * @param spans its words
         */
        public static Cell of(Span... spans) {
            return new Cell(List.of(Prose.body(spans)));
        }
    }

    public Grid {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        int width = columns.size();
        if (!groups.stream().allMatch(group -> fits(group, width))) {
            throw new IllegalArgumentException("every row of a grid has a cell for each column");
        }
    }

    private static boolean fits(Group group, int width) {
        return group.rows().stream().allMatch(row -> row.cells().size() == width);
    }
}
