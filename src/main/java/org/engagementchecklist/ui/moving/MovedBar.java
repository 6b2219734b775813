package org.engagementchecklist.ui.moving;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Visibility;

/** Says above a moved engagement that it was moved, and takes that back. */
public final class MovedBar extends HBox {

    /** @param undo puts the copy aside and opens the engagement as it was */
    public MovedBar(MovingModel model, Runnable undo) {
        Passage words = new Passage(model.done());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button back = button(Messages.text("moving.undo"), undo);
        back.setAccessibleText(Messages.text("moving.undo-name"));
        Button hide = button(Messages.text("moving.hide"), () -> {
            Visibility.set(this, false);
        });
        hide.setAccessibleText(Messages.text("moving.hide-name"));
        getStyleClass().add("moved-bar");
        getChildren().addAll(words, back, hide);
    }

    private static Button button(String words, Runnable action) {
        Button button = Links.button(words, action);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
