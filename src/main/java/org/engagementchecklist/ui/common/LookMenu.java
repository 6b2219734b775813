package org.engagementchecklist.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The part of a menu that chooses the look of the window. */
public final class LookMenu {
    private final Look look;
    private final ToggleGroup themes = new ToggleGroup();

    /** Makes items for this look. */
    public LookMenu(Look look) {
        this.look = look;
    }

    /** {@return a menu for the size of the text and one for the colours} */
    public List<Menu> menus() {
        Menu text = new Menu(
                Messages.text("common.look.text"),
                null,
                item(Messages.text("common.look.larger"), look::enlarge),
                item(Messages.text("common.look.smaller"), look::reduce),
                item(Messages.text("common.look.usual"), () -> look.setTextPercent(Look.SMALLEST)));
        Menu colours = new Menu(
                Messages.text("common.look.colours"),
                null,
                theme(Messages.text("common.look.system"), Optional.empty()),
                theme(Messages.text("common.look.light"), Optional.of(Theme.LIGHT)),
                theme(Messages.text("common.look.dark"), Optional.of(Theme.DARK)),
                theme(Messages.text("common.look.contrast"), Optional.of(Theme.HIGH_CONTRAST)));
        return List.of(text, colours);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private RadioMenuItem theme(String words, Optional<Theme> theme) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(themes);
        item.setOnAction(_ -> look.chosen().set(theme));
        look.chosen().subscribe(chosen -> item.setSelected(chosen.equals(theme)));
        return item;
    }
}
