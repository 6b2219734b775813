package org.engagementchecklist.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The part of a menu that chooses the look of the window. */
final class LookMenu {
    private final Look look;
    private final ToggleGroup themes = new ToggleGroup();

    LookMenu(Look look) {
        this.look = look;
    }

    /** {@return commands for the size of the text} */
    List<Command> sizes() {
        return List.of(
                Command.of(
                        Messages.text("common.look.larger"),
                        look::enlarge,
                        "Shortcut+PLUS",
                        "Shortcut+Shift+PLUS",
                        "Shortcut+EQUALS",
                        "Shortcut+Shift+EQUALS",
                        "Shortcut+ADD"),
                Command.of(Messages.text("common.look.smaller"), look::reduce, "Shortcut+MINUS", "Shortcut+SUBTRACT"),
                Command.of(
                        Messages.text("common.look.usual"),
                        () -> look.setTextPercent(Look.SMALLEST),
                        "Shortcut+0",
                        "Shortcut+Numpad 0"));
    }

    /** {@return a menu for the colours} */
    Menu colours() {
        return new Menu(
                Messages.text("common.look.colours"),
                null,
                theme(Messages.text("common.look.system"), Optional.empty()),
                theme(Messages.text("common.look.light"), Optional.of(Theme.LIGHT)),
                theme(Messages.text("common.look.dark"), Optional.of(Theme.DARK)),
                theme(Messages.text("common.look.contrast"), Optional.of(Theme.HIGH_CONTRAST)));
    }

    private RadioMenuItem theme(String words, Optional<Theme> theme) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(themes);
        item.setOnAction(_ -> look.chosen().set(theme));
        look.chosen().subscribe(chosen -> item.setSelected(chosen.equals(theme)));
        return item;
    }
}
