package org.engagementchecklist.ui.start;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Visibility;

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
    Optional<Node> drawn(Row row) {
        words.setText(row.offices());
        Visibility.set(stop, row.stops());
        setAccessibleText(row.stops() ? stop.getText() + ", " + row.offices() : row.offices());
        return Optional.<Node>of(box).filter(_ -> row.officeCount() >= 0);
    }
}
