package org.engagementchecklist.ui.start;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Visibility;
import org.jspecify.annotations.Nullable;

/** How many offices are to be contacted and the first of them, behind the word STOP where one says so. */
final class OfficesCell extends RowCell {
    private final Label stop = new Label(Messages.text("start.row.stop"));
    private final Passage words = new Passage("");
    private final HBox box = new HBox(stop, words);

    OfficesCell() {
        super(Column.OFFICES);
        stop.getStyleClass().addAll("badge", "badge-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        box.getStyleClass().add("offices-cell");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty || row.officeCount() < 0 ? null : box);
        if (row != null && !empty) {
            words.setText(row.offices());
            Visibility.set(stop, row.stops());
            setAccessibleText(row.stops() ? stop.getText() + ", " + row.offices() : row.offices());
        }
    }
}
