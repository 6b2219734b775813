package org.engagementchecklist.ui.start;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.engagementchecklist.ui.common.Passage;
import org.jspecify.annotations.Nullable;

/** The words of a row in one column, on as many lines as they need. */
sealed class RowCell extends TableCell<Row, Row> permits RowCell.Plain, TitleCell, OfficesCell {
    private final Column column;

    RowCell(Column column) {
        this.column = column;
        tableColumnProperty().flatMap(TableColumn::widthProperty).subscribe(_ -> requestLayout());
    }

    /** A table asks for the height without saying the width, which would leave no room for a second line. */
    @Override
    protected double computePrefHeight(double width) {
        double given = getTableColumn() == null ? width : getTableColumn().getWidth();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : getGraphic().prefHeight(given - snappedLeftInset() - snappedRightInset())
                        + snappedTopInset()
                        + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        String words = row == null || empty ? "" : column.words(row);
        setAccessibleText(words);
    }

    /** A cell of nothing but words. */
    static final class Plain extends RowCell {
        private final Passage words = new Passage("");

        Plain(Column column) {
            super(column);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            words.setText(getAccessibleText());
            setGraphic(empty ? null : words);
        }
    }
}
