package org.engagementchecklist.ui.common;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;

/**
 * Keys that do something wherever the focus is.
 *
 * @param words what they do
 * @param keys the combinations, the first of which is shown
 */
public record Shortcut(String words, List<KeyCodeCombination> keys, Runnable action) {

    public Shortcut {
        keys = List.copyOf(keys);
    }

    /**
     * {@return a shortcut}
     *
     * @param keys in the form of {@link KeyCombination#valueOf}, where {@code Shortcut} is Ctrl, or Cmd on macOS, and
     *     each key has its name
     * @throws ClassCastException if a key is named by its character, which not every platform can match
     */
    public static Shortcut of(String words, Runnable action, String... keys) {
        return new Shortcut(
                words,
                Stream.of(keys)
                        .map(KeyCombination::valueOf)
                        .map(KeyCodeCombination.class::cast)
                        .toList(),
                action);
    }

    /** Makes shortcuts work while the focus is within a node; a field's own keys come before them. */
    public static void install(Node node, List<Shortcut> shortcuts) {
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> shortcuts.stream()
                        .filter(shortcut -> shortcut.keys.stream().anyMatch(keys -> keys.match(event)))
                        .findFirst()
                        .ifPresent(shortcut -> {
                            event.consume();
                            shortcut.action.run();
                        }));
    }

    /** {@return a list of shortcuts to read} */
    public static Node list(List<Shortcut> shortcuts) {
        GridPane list = new GridPane();
        list.getStyleClass().add("shortcuts");
        for (int row = 0; row < shortcuts.size(); row++) {
            Label keys = new Label(shortcuts.get(row).keysInWords());
            keys.getStyleClass().add("strong");
            list.addRow(row, keys, new Label(shortcuts.get(row).words()));
        }
        return list;
    }

    /** {@return the keys as they stand on a keyboard of this machine} */
    public String keysInWords() {
        return keys.stream().limit(1).map(KeyCombination::getDisplayText).collect(Collectors.joining());
    }
}
