package org.engagementchecklist.ui.wizard;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Tells when the focus leaves a part of a screen: by a key at once; by the mouse once its button is let go, so that whatever
 * then appears or goes moves nothing away under the pointer that is being pressed.
 */
final class Leaving {
    private final Node part;
    private final Runnable left;
    private final EventHandler<MouseEvent> pressing = _ -> pressed();
    private final EventHandler<MouseEvent> releasing = _ -> released();
    private boolean isPressed;
    private boolean isWaiting;

    private Leaving(Node part, Runnable left) {
        this.part = part;
        this.left = left;
        part.sceneProperty().subscribe((before, now) -> move(before, now));
        part.focusWithinProperty().addListener((_, _, within) -> {
            if (!within) {
                focusLeft();
            }
        });
    }

    /** From now on tells when the focus leaves a part with all that is in it. */
    static void follow(Node part, Runnable left) {
        new Leaving(part, left);
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        Optional.ofNullable(before).ifPresent(scene -> {
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressing);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
        });
        isPressed = false;
        Optional.ofNullable(now).ifPresent(scene -> {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressing);
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
        });
        leaveIfWaiting();
    }

    private void pressed() {
        isPressed = true;
    }

    private void released() {
        isPressed = false;
        leaveIfWaiting();
    }

    private void leaveIfWaiting() {
        if (isWaiting) {
            isWaiting = false;
            focusLeft();
        }
    }

    private void focusLeft() {
        if (isPressed) {
            isWaiting = true;
        } else if (!holdsFocus()) {
            left.run();
        }
    }

    /** While the focus goes from one to another thing in the part, it is nowhere for a moment. */
    private boolean holdsFocus() {
        return Optional.ofNullable(part.getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> owner.isFocused())
                .stream()
                .flatMap(owner -> Stream.<Node>iterate(owner, node -> node != null, Node::getParent))
                .anyMatch(part::equals);
    }
}
