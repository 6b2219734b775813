package org.engagementchecklist.ui.start;

import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Visibility;
import org.jspecify.annotations.Nullable;

/** The title of an engagement, with its details where they have no columns; or the reason why a file cannot be read. */
final class TitleCell extends RowCell {
    private final Passage title = new Passage("", "strong");
    private final Passage below = new Passage("", "muted");
    private final Button whatToDo;
    private final VBox box = new VBox(title, below);
    private final ObservableBooleanValue folded;

    TitleCell(ObservableBooleanValue folded, Consumer<Row> chosen) {
        super(Column.TITLE);
        this.folded = folded;
        this.whatToDo = Links.button(Messages.text("start.trouble.what-to-do"), () -> chosen.accept(getItem()));
        whatToDo.getStyleClass().add("small-button");
        box.getStyleClass().add("title-cell");
        folded.subscribe(() -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : box);
        if (row != null && !empty) {
            show(row);
        }
    }

    private void show(Row row) {
        title.setText(row.title());
        below.setText(row.trouble().map(Trouble::reason).orElse(folded.get() ? row.details() : ""));
        Visibility.set(below, !below.getText().isEmpty());
        box.getChildren().remove(whatToDo);
        row.trouble().ifPresent(_ -> {
            whatToDo.setAccessibleText(Messages.text("start.trouble.what-to-do-with", row.title()));
            box.getChildren().add(whatToDo);
        });
    }
}
