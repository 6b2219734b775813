package org.engagementchecklist.ui.start;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** The words of a row in one column, on as many lines as they need. */
sealed class RowCell extends TableCell<Row, Row> permits RowCell.Plain, TitleCell, OfficesCell {
    private final Column column;

    RowCell(Column column) {
        this.column = column;
        setWrapText(true);
        tableColumnProperty().flatMap(TableColumn::widthProperty).subscribe(_ -> requestLayout());
    }

    /** A table asks for the height without saying the width, which would leave no room for a second line. */
    @Override
    protected double computePrefHeight(double width) {
        double given = getTableColumn() == null ? width : getTableColumn().getWidth();
        return getGraphic() == null
                ? super.computePrefHeight(given)
                : getGraphic().prefHeight(given - snappedLeftInset() - snappedRightInset())
                        + snappedTopInset()
                        + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        String words = row == null || empty ? "" : column.words(row);
        setText(words);
        setAccessibleText(words);
    }

    /** A cell of nothing but words. */
    static final class Plain extends RowCell {
        Plain(Column column) {
            super(column);
        }
    }
}
