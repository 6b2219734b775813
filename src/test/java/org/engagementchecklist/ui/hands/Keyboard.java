package org.engagementchecklist.ui.hands;

import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

/**
 * A keyboard of every script. What stands on a plain keyboard is typed by its key; anything else comes as it does from an
 * input method: as a character for whatever has the focus.
 */
final class Keyboard {
    private Keyboard() {}

    /** Types a character to whatever has the focus in the window in front. For the thread of the window. */
    static void type(int character, Robot robot) {
        Optional<KeyCode> key = key(character);
        if (key.isEmpty()) {
            String typed = Character.toString(character);
            send(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED);
            send(KeyEvent.KEY_TYPED, typed);
            send(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED);
            return;
        }
        boolean shift = Character.isUpperCase(character);
        if (shift) {
            robot.keyPress(KeyCode.SHIFT);
        }
        robot.keyPress(key.get());
        robot.keyRelease(key.get());
        if (shift) {
            robot.keyRelease(KeyCode.SHIFT);
        }
    }

    /**
     * Presses a key that writes another script while others are held, as it comes on Linux: with what it writes, and without
     * saying which key it is. For the thread of the window.
     */
    static void pressOther(String writes, Set<KeyCode> held) {
        Eyes.focus().ifPresent(node -> {
            Event.fireEvent(node, other(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, writes, held));
            Event.fireEvent(node, other(KeyEvent.KEY_TYPED, writes, "", held));
            Event.fireEvent(node, other(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, writes, held));
        });
    }

    private static KeyEvent other(EventType<KeyEvent> type, String typed, String writes, Set<KeyCode> held) {
        return new KeyEvent(
                type,
                typed,
                writes,
                KeyCode.UNDEFINED,
                held.contains(KeyCode.SHIFT),
                held.contains(KeyCode.CONTROL),
                held.contains(KeyCode.ALT),
                false);
    }

    private static Optional<KeyCode> key(int character) {
        return switch (character) {
            case ' ' -> Optional.of(KeyCode.SPACE);
            case '\n' -> Optional.of(KeyCode.ENTER);
            case '-' -> Optional.of(KeyCode.MINUS);
            case ',' -> Optional.of(KeyCode.COMMA);
            case '.' -> Optional.of(KeyCode.PERIOD);
            case '/' -> Optional.of(KeyCode.SLASH);
            default -> letterOrDigit(character);
        };
    }

    private static Optional<KeyCode> letterOrDigit(int character) {
        boolean plain = (character >= '0' && character <= '9')
                || (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z');
        return plain
                ? Optional.of(KeyCode.getKeyCode(Character.toString(character).toUpperCase(java.util.Locale.ROOT)))
                : Optional.empty();
    }

    private static void send(EventType<KeyEvent> type, String typed) {
        Optional<Node> focus = Eyes.focus();
        focus.ifPresent(node ->
                Event.fireEvent(node, new KeyEvent(type, typed, "", KeyCode.UNDEFINED, false, false, false, false)));
    }
}
