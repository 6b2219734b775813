package org.engagementchecklist.ui.common;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

/** Keeps whatever has the focus inside the visible part of a scrolled page. */
public final class InView {
    private static final double MARGIN = 24;

    private InView() {}

    /**
     * From now on scrolls the pane whenever something in it that is not in view takes the focus. What takes it by being
     * pressed stays where it is: it is in view, and would be gone from under the pointer before the button is let go.
     */
    public static void keepFocus(ScrollPane pane) {
        BooleanProperty pressed = new SimpleBooleanProperty();
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed.set(true));
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> pressed.set(false));
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> {
            if (focused != null && !pressed.get() && isWithin(focused, pane.getContent())) {
                reveal(pane, focused);
            }
        });
    }

    /** Scrolls as little as is needed to bring a node of the pane's content into view. */
    public static void reveal(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double visible = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - visible;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double lowest = place.getMinY() - MARGIN;
        double highest = place.getMaxY() + MARGIN - visible;
        double moved = Math.min(Math.max(top, highest), lowest);
        pane.setVvalue(Math.clamp(moved / hidden, 0, 1));
    }

    private static boolean isWithin(Node node, Node content) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.equals(content)) {
                return true;
            }
        }
        return false;
    }
}
