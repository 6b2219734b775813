package org.engagementchecklist.ui.start;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.engagementchecklist.storage.Shelf;
import org.engagementchecklist.ui.common.Messages;

/** The choice between the engagements at work, the archive and the bin. */
final class ShelfChoice extends HBox {

    ShelfChoice(ObjectProperty<Shelf> chosen) {
        getStyleClass().add("shelf-choice");
        setAccessibleText(Messages.text("start.shelf.choice"));
        ToggleGroup group = new ToggleGroup();
        for (Shelf shelf : Shelf.values()) {
            ToggleButton button = new ToggleButton(name(shelf));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setSelected(chosen.get() == shelf);
            button.setOnAction(_ -> {
                // One is always shown: choosing it again does not undo the choice.
                button.setSelected(true);
                chosen.set(shelf);
            });
            getChildren().add(button);
        }
    }

    private static String name(Shelf shelf) {
        return switch (shelf) {
            case CURRENT -> Messages.text("start.shelf.current");
            case ARCHIVE -> Messages.text("start.shelf.archive");
            case BIN -> Messages.text("start.shelf.bin");
        };
    }
}
