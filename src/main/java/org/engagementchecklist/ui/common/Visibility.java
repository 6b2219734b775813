package org.engagementchecklist.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * The one way to show and hide a part of a screen. What is hidden takes neither room nor clicks: a node that is left out
 * of the layout but still visible would stay where it last was, over whatever has moved there.
 */
public final class Visibility {
    private Visibility() {}

    /** Shows a part, or hides it and gives its room to the others. */
    public static void set(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /** From now on shows a part while this holds, and gives its room to the others while it does not. */
    public static void bind(Node part, ObservableValue<Boolean> holds) {
        part.visibleProperty().bind(holds);
        part.managedProperty().bind(part.visibleProperty());
    }

    /** Shows a part, or hides it and keeps its room, so that what stands beside it does not move. */
    public static void keepingRoom(Node part, boolean shown) {
        part.setVisible(shown);
    }
}
