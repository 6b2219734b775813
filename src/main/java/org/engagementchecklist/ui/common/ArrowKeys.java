package org.engagementchecklist.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * Makes the children of a pane one stop of the Tab key, within which the arrow keys move. A press of the mouse makes the
 * child under it the one stop, so that it takes the focus and the next key goes there.
 */
public final class ArrowKeys {
    private final Pane group;

    /**
     * Gives a pane arrow keys.
     *
     * @param arrived is told of the child that an arrow key has moved to
     */
    public ArrowKeys(Pane group, Consumer<Node> arrived) {
        this.group = group;
        follow(arrived);
        group.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> childAt(event).ifPresent(this::stopAt));
    }

    private ArrowKeys(Pane group) {
        this.group = group;
        follow(_ -> {});
    }

    /** Lets the arrow keys move among the children of a pane and not out of it, each of which stays a stop of the Tab key. */
    public static void among(Pane group) {
        new ArrowKeys(group);
    }

    private void follow(Consumer<Node> arrived) {
        group.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = step(event.getCode());
            if (step != 0 && !event.isAltDown() && !event.isShortcutDown() && move(step, arrived)) {
                event.consume();
            }
        });
    }

    /** Makes this child the one at which the Tab key stops. */
    public void stopAt(Node child) {
        group.getChildren().forEach(each -> each.setFocusTraversable(each.equals(child)));
    }

    private boolean move(int step, Consumer<Node> arrived) {
        List<Node> children = group.getChildren();
        int from = children.indexOf(focused());
        if (from < 0) {
            return false;
        }
        Node to = children.get(Math.floorMod(from + step, children.size()));
        if (!to.isFocusTraversable()) {
            stopAt(to);
        }
        to.requestFocus();
        arrived.accept(to);
        return true;
    }

    private Optional<Node> childAt(MouseEvent event) {
        Node hit = event.getPickResult().getIntersectedNode();
        return Stream.iterate(hit, each -> each != null, Node::getParent)
                .filter(group.getChildren()::contains)
                .findFirst();
    }

    private Node focused() {
        return group.getChildren().stream().filter(Node::isFocused).findFirst().orElse(group);
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case UP, LEFT -> -1;
            case DOWN, RIGHT -> 1;
            default -> 0;
        };
    }
}
