package org.engagementchecklist.ui.common;

import java.util.List;
import javafx.scene.Node;

/** Changes what a pane holds without touching what stays, so that nothing in it loses the focus. */
public final class InPlace {
    private InPlace() {}

    /**
     * Makes the children those wanted.
     *
     * @param wanted in the order to be shown, each once
     */
    public static void show(List<Node> children, List<? extends Node> wanted) {
        children.removeIf(child -> !wanted.contains(child));
        for (int place = 0; place < wanted.size(); place++) {
            Node node = wanted.get(place);
            if (place >= children.size() || !children.get(place).equals(node)) {
                children.remove(node);
                children.add(place, node);
            }
        }
    }
}
