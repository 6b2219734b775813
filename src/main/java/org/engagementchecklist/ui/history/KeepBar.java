package org.engagementchecklist.ui.history;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.Labelled;
import org.engagementchecklist.ui.common.LineField;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;

/** Keeps the state as it is now, under a name. */
final class KeepBar extends VBox {
    private final HistoryModel model;
    private final LineField name = new LineField();

    KeepBar(HistoryModel model) {
        this.model = model;
        Passage label = new Passage(Messages.text("history.keep.name"));
        Labelled.lead(label, () -> name);
        name.setPromptText(Messages.text("history.keep.prompt"));
        name.setOnAction(_ -> keep());
        Button keep = Links.button(Messages.text("history.keep"), this::keep);
        keep.setAccessibleText(Messages.text("history.keep.name"));
        keep.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name, keep);
        line.getStyleClass().add("history-keep-line");
        getStyleClass().add("history-keep");
        getChildren().addAll(label, line);
    }

    private void keep() {
        model.keep(name.getText());
        name.clear();
    }
}
