package org.engagementchecklist.ui.common;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys for undo and redo in a text field. They are the field's own while it is being typed in; where its text is as it
 * was when it was come to, it has nothing to take back, and they go on to the screen. By itself a field knows only one of the
 * two usual keys for redo, another one on each system.
 */
public final class UndoKeys {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final TextInputControl field;
    private String before = "";

    private UndoKeys(TextInputControl field) {
        this.field = field;
        field.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                before = field.getText();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** From now on lets the keys go on where a field has no use for them. */
    public static void pass(TextInputControl field) {
        new UndoKeys(field);
    }

    private void pressed(KeyEvent key) {
        boolean isRedo = Stream.of(REDO, REDO_TOO).anyMatch(each -> each.match(key));
        if (UNDO.match(key) && (!field.isUndoable() || field.getText().equals(before))) {
            passOn(key);
        } else if (isRedo && field.isRedoable()) {
            key.consume();
            field.redo();
        } else if (isRedo) {
            passOn(key);
        }
    }

    private void passOn(KeyEvent key) {
        Optional<Node> parent = Optional.ofNullable(field.getParent());
        key.consume();
        parent.ifPresent(above -> Event.fireEvent(above, key.copyFor(above, above)));
    }
}
