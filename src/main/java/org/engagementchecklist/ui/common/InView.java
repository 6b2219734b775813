package org.engagementchecklist.ui.common;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Keeps whatever has the focus inside the visible part of a scrolled page. */
public final class InView {
    private static final double MARGIN = 24;
    private static final EventType<Event> GROWN = new EventType<>("GROWN");

    private InView() {}

    /** From now on scrolls the pane whenever something in it that is not in view takes the focus, or grows out of view. */
    public static void keepFocus(ScrollPane pane) {
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> {
            if (focused != null && isWithin(focused, pane.getContent())) {
                reveal(pane, focused);
            }
        });
        pane.addEventHandler(GROWN, event -> {
            pane.applyCss();
            pane.layout();
            reveal(pane, (Node) event.getTarget());
        });
    }

    /** Brings a part into view that may have grown beyond the end of what is visible. */
    public static void grown(Node part) {
        Event.fireEvent(part, new Event(GROWN));
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
