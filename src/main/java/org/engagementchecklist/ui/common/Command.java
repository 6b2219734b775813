package org.engagementchecklist.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something that can be done on a screen. It stands in the menu of the screen with its keys beside it, or on a button: keys by
 * themselves cannot be given, because nobody would find them.
 *
 * @param words what it does
 * @param keys the combinations, the first of which is shown; there may be none
 * @param now what it would do at present, in words; empty while there is nothing to do
 */
public record Command(String words, List<KeyCodeCombination> keys, Runnable action, Supplier<Optional<String>> now) {

    public Command {
        keys = List.copyOf(keys);
    }

    /**
     * {@return a command that can always be used}
     *
     * @param keys in the form of {@link KeyCombination#valueOf}, where {@code Shortcut} is Ctrl, or Cmd on macOS, and
     *     each key has its name
     * @throws ClassCastException if a key is named by its character, which not every platform can match
     */
    public static Command of(String words, Runnable action, String... keys) {
        List<KeyCodeCombination> combinations = Stream.of(keys)
                .map(KeyCombination::valueOf)
                .map(KeyCodeCombination.class::cast)
                .toList();
        return new Command(words, combinations, action, () -> Optional.of(words));
    }

    /** {@return a command that takes back a change; from a field only where that has nothing to take back} */
    public static Command undo(Runnable action) {
        return of(Messages.text("common.menu.undo"), action, "Shortcut+Z");
    }

    /** {@return a command that makes again what was taken back, by both usual keys} */
    public static Command redo(Runnable action) {
        return of(Messages.text("common.menu.redo"), action, "Shortcut+Y", "Shortcut+Shift+Z");
    }

    /** {@return both for what was changed in an engagement, each of which says what that is} */
    public static List<Command> undoAndRedo(EngagementSession session, Runnable undo, Runnable redo) {
        EditedWords words = new EditedWords(session.checklist());
        return List.of(
                undo(undo)
                        .named(() ->
                                session.toUndo().map(each -> Messages.text("common.menu.undo-this", words.name(each)))),
                redo(redo)
                        .named(() -> session.toRedo()
                                .map(each -> Messages.text("common.menu.redo-this", words.name(each)))));
    }

    /** {@return a command that leads to the screen before} */
    public static Command back(String words, Runnable action) {
        return of(words, action, "Esc", "Alt+Left", "Shortcut+Open Bracket");
    }

    /** {@return the same, which does nothing unless this holds} */
    public Command onlyIf(BooleanSupplier holds) {
        Runnable guarded = () -> {
            if (holds.getAsBoolean()) {
                action.run();
            }
        };
        return new Command(words, keys, guarded, () -> Optional.of(words).filter(_ -> holds.getAsBoolean()));
    }

    private Command named(Supplier<Optional<String>> present) {
        return new Command(words, keys, action, present);
    }

    /** {@return a button that does it, and whose keys work while the focus is within a node} */
    public Button button(Node within) {
        install(within, List.of(this), () -> true);
        return Links.button(words, action);
    }

    /**
     * Makes keys work while the focus is within a node; a field's own come before them.
     *
     * @param wanted whether they do anything at present
     */
    static void install(Node node, List<Command> commands, BooleanSupplier wanted) {
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> commands.stream()
                        .filter(command -> command.keys.stream().anyMatch(keys -> keys.match(event)))
                        .findFirst()
                        .ifPresent(command -> {
                            event.consume();
                            if (wanted.getAsBoolean()) {
                                command.action.run();
                            }
                        }));
    }

    /** {@return an item for it, with its keys beside it} */
    MenuItem item() {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        keys.stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Makes its item say what it would do at present. */
    void refresh(MenuItem item) {
        Optional<String> present = now.get();
        item.setText(present.orElse(words));
        item.setDisable(present.isEmpty());
    }

    /** {@return the keys as they stand on a keyboard of this machine} */
    Optional<String> keysInWords() {
        return keys.stream().findFirst().map(KeyCombination::getDisplayText);
    }
}
