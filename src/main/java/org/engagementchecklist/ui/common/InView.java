package org.engagementchecklist.ui.common;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Keeps whatever has the focus inside the visible part of a scrolled page. Where it was scrolled away with the mouse, the
 * next key first brings it back into view: nothing that cannot be seen is chosen, pressed or taken back.
 */
public final class InView {
    private static final double MARGIN = 24;
    private static final Set<KeyCode> PAGES = Set.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.HOME, KeyCode.END);
    private static final EventType<Event> GROWN = new EventType<>("GROWN");

    private InView() {}

    /**
     * From now on keeps what is in view steady, and scrolls the pane whenever something in it that is not in view takes the
     * focus, has it when a key is pressed, or grows out of view. What is typed into a field is taken all the same, since it
     * can then be seen; any other key would act unseen, so that it does no more than scroll. While the mouse is pressed
     * everything stays where it is: it would be gone from under the pointer before the button is let go.
     */
    public static void keepFocus(ScrollPane pane) {
        SteadyScroll.keep(pane);
        BooleanProperty pressed = new SimpleBooleanProperty();
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed.set(true));
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> pressed.set(false));
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> {
            if (focused != null && !pressed.get() && isWithin(focused, pane.getContent())) {
                reveal(pane, focused);
            }
        });
        pane.addEventHandler(GROWN, event -> {
            if (!pressed.get()) {
                pane.applyCss();
                pane.layout();
                reveal(pane, (Node) event.getTarget());
            }
        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            Node focused = pane.getScene().getFocusOwner();
            if (focused != null && actsOnFocus(key) && isWithin(focused, pane.getContent()) && !isSeen(pane, focused)) {
                reveal(pane, focused);
                if (!(focused instanceof TextInputControl)) {
                    key.consume();
                }
            }
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

    private static boolean actsOnFocus(KeyEvent key) {
        return !key.isShortcutDown()
                && !key.isAltDown()
                && !key.getCode().isModifierKey()
                && !key.getCode().isFunctionKey()
                && !PAGES.contains(key.getCode())
                && key.getCode() != KeyCode.TAB
                && key.getCode() != KeyCode.ESCAPE;
    }

    private static boolean isSeen(ScrollPane pane, Node node) {
        Bounds view = pane.localToScene(pane.getLayoutBounds());
        Bounds place = node.localToScene(node.getLayoutBounds());
        double seen = Math.min(view.getMaxY(), place.getMaxY()) - Math.max(view.getMinY(), place.getMinY());
        return seen >= Math.min(place.getHeight() / 2, MARGIN);
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
