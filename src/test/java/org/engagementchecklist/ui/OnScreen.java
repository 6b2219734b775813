package org.engagementchecklist.ui;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;

/** What a person finds on a screen. */
public final class OnScreen {
    private OnScreen() {}

    /** Gives everything its place, as the next frame would, and draws no more of it than a corner. */
    public static void layOut(Node screen) {
        SnapshotParameters corner = new SnapshotParameters();
        corner.setViewport(new Rectangle2D(0, 0, 1, 1));
        screen.snapshot(corner, null);
        screen.snapshot(corner, null);
    }

    /** {@return the words of every label and button} */
    public static List<String> words(Node screen) {
        return screen.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(each -> ((Labeled) each).getText())
                .toList();
    }

    /** {@return the button, link or box with these words} */
    public static ButtonBase button(Node screen, String words) {
        return screen.lookupAll("*").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("none: " + words));
    }
}
