package org.engagementchecklist.ui.common;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line above a screen that leads back to the one before, by a button or by the keys for it, and has its menu. */
public final class WayBack extends Reflow {

    /**
     * Leads back.
     *
     * @param words where to
     * @param menu the menu of the screen, in which the way back stands too
     */
    public WayBack(String words, Runnable back, CommandMenu menu) {
        menu.add(List.of(Command.back(words, back)));
        Button leave = Links.button(words, back);
        leave.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getStyleClass().add("way-back");
        getChildren().addAll(leave, between, menu);
    }
}
