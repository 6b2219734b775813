package org.engagementchecklist.ui.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The part of a menu that chooses the look of the window. */
final class LookMenu {
    private final Look look;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<RadioMenuItem, Optional<Theme>> themes = new LinkedHashMap<>();

    LookMenu(Look look) {
        this.look = look;
        add(Messages.text("common.look.system"), Optional.empty());
        add(Messages.text("common.look.light"), Optional.of(Theme.LIGHT));
        add(Messages.text("common.look.dark"), Optional.of(Theme.DARK));
        add(Messages.text("common.look.contrast"), Optional.of(Theme.HIGH_CONTRAST));
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
                Messages.text("common.look.colours"), null, themes.keySet().toArray(MenuItem[]::new));
    }

    /** Shows what is chosen. To listen would keep every screen there was as long as the look. */
    void refresh() {
        themes.forEach((item, theme) -> item.setSelected(look.chosen().get().equals(theme)));
    }

    private void add(String words, Optional<Theme> theme) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setOnAction(_ -> look.chosen().set(theme));
        themes.put(item, theme);
    }
}
