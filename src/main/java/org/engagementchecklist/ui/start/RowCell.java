package org.engagementchecklist.ui.start;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Wrapping;
import org.jspecify.annotations.Nullable;

/** The words of a row in one column, on as many lines as they need. */
sealed class RowCell extends TableCell<Row, Row> permits RowCell.Plain, TitleCell, OfficesCell {
    private final Column column;
    private Optional<RuntimeException> failure = Optional.empty();

    RowCell(Column column) {
        this.column = column;
        tableColumnProperty().flatMap(TableColumn::widthProperty).subscribe(_ -> requestLayout());
    }

    /** {@return what is shown of a row; nothing where it has nothing to show in this column} */
    Optional<Node> drawn(Row row) {
        return Optional.empty();
    }

    @Override
    protected double computePrefHeight(double width) {
        failure.ifPresent(thrown -> {
            throw thrown;
        });
        double given = getTableColumn() == null ? width : getTableColumn().getWidth();
        return getGraphic() == null ? super.computePrefHeight(width) : Wrapping.heightOfCell(this, getGraphic(), given);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        failure = Optional.empty();
        if (row == null || empty) {
            setAccessibleText("");
            setGraphic(null);
        } else {
            show(row);
        }
    }

    /** A failure waits until the cell is measured, when the row says that it cannot be shown. */
    private void show(Row row) {
        try {
            setAccessibleText(column.words(row));
            setGraphic(drawn(row).orElse(null));
        } catch (RuntimeException | Error unforeseen) {
            failure = Optional.of(new IllegalStateException(unforeseen));
            setGraphic(null);
        }
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
