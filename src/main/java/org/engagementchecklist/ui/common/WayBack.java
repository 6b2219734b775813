package org.engagementchecklist.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The line above a screen that leads back to the one before, by a button or by the keys for it. */
public final class WayBack extends HBox {

    /**
     * Leads back.
     *
     * @param words where to
     * @param screen where the keys work
     */
    public WayBack(String words, Runnable back, Node screen) {
        Button leave = Links.button(words, back);
        leave.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("way-back");
        getChildren().add(leave);
        Shortcut.install(screen, List.of(Shortcut.of(words, back, "Esc", "Alt+Left", "Shortcut+Open Bracket")));
    }
}
