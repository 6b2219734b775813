package org.engagementchecklist.ui.start;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The words of a row in one column, on as many lines as they need. What cannot be shown says so in its place: the list
 * goes on.
 */
sealed class RowCell extends TableCell<Row, Row> permits RowCell.Plain, TitleCell, OfficesCell {
    private final Column column;

    RowCell(Column column) {
        this.column = column;
        tableColumnProperty().flatMap(TableColumn::widthProperty).subscribe(_ -> requestLayout());
    }

    /** {@return what is shown of a row; nothing where it has nothing to show in this column} */
    Optional<Node> drawn(Row row) {
        return Optional.empty();
    }

    /** A table asks for the height without saying the width, which would leave no room for a second line. */
    @Override
    protected double computePrefHeight(double width) {
        double given = getTableColumn() == null ? width : getTableColumn().getWidth();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : heightOfGraphic(given - snappedLeftInset() - snappedRightInset())
                        + snappedTopInset()
                        + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setAccessibleText("");
            setGraphic(null);
        } else {
            show(row);
        }
    }

    private void show(Row row) {
        try {
            setAccessibleText(column.words(row));
            setGraphic(drawn(row).orElse(null));
        } catch (RuntimeException unforeseen) {
            showFailure();
        }
    }

    private double heightOfGraphic(double width) {
        try {
            return getGraphic().prefHeight(width);
        } catch (RuntimeException unforeseen) {
            showFailure();
            return getGraphic().prefHeight(width);
        }
    }

    private void showFailure() {
        String words = Messages.text("start.row.not-drawn");
        setAccessibleText(words);
        setGraphic(new Passage(words, "muted"));
    }

    /** A cell of nothing but words. */
    static final class Plain extends RowCell {
        private final Passage words = new Passage("");

        Plain(Column column) {
            super(column);
        }

        @Override
        Optional<Node> drawn(Row row) {
            words.setText(getAccessibleText());
            return Optional.of(words);
        }
    }
}
