package org.engagementchecklist.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;

/**
 * The menu of a screen, and its keys. Each command stands in it with its keys beside it; at the end of every menu are the size
 * of the text, the colours, and the list of all keys.
 */
public final class CommandMenu extends MenuButton {
    private final Node screen;
    private final Dialogs dialogs;
    private final LookMenu looks;
    private final Map<Command, MenuItem> items = new LinkedHashMap<>();
    private final int last;

    /**
     * Makes a menu.
     *
     * @param screen where the keys work, whatever in it has the focus
     * @param look is changed by the menu
     * @param dialogs show the list of keys
     */
    public CommandMenu(Node screen, Look look, Dialogs dialogs) {
        super(Messages.text("common.menu"));
        this.screen = screen;
        this.dialogs = dialogs;
        looks = new LookMenu(look);
        getItems().add(menu(Messages.text("common.look.text"), looks.sizes()));
        getItems().add(looks.colours());
        getItems().addAll(made(List.of(Command.of(Messages.text("common.menu.keys"), this::showKeys, "F1"))));
        last = getItems().size();
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::passOn);
    }

    /** Adds commands that belong together. */
    public void add(List<Command> commands) {
        put(made(commands));
    }

    /** Adds commands that belong together in a menu of their own. */
    public void add(String words, List<Command> commands) {
        put(List.of(menu(words, commands)));
    }

    /** From now on the keys of the screen come before those that a part of it has by itself. */
    public void comeFirstIn(Node part) {
        install(part, List.copyOf(items.keySet()));
    }

    private void put(List<MenuItem> added) {
        List<MenuItem> group = new ArrayList<>(added);
        group.add(new SeparatorMenuItem());
        getItems().addAll(getItems().size() - last, group);
        refresh();
    }

    private Menu menu(String words, List<Command> commands) {
        return new Menu(words, null, made(commands).toArray(MenuItem[]::new));
    }

    private List<MenuItem> made(List<Command> commands) {
        install(screen, commands);
        commands.forEach(each -> items.put(each, each.item()));
        return commands.stream().map(items::get).toList();
    }

    /** An open menu has the keys to itself. */
    private void install(Node part, List<Command> commands) {
        Command.install(part, commands, () -> !isShowing());
    }

    /** A menu button takes the Esc key also where there is nothing to close. */
    private void passOn(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !isShowing()) {
            key.consume();
            Optional.ofNullable(getParent()).ifPresent(above -> Event.fireEvent(above, key.copyFor(above, above)));
        }
    }

    private void refresh() {
        items.forEach(Command::refresh);
        looks.refresh();
    }

    private void showKeys() {
        GridPane list = new GridPane();
        list.getStyleClass().add("shortcuts");
        inOrder(getItems())
                .forEach(command -> command.keysInWords().ifPresent(words -> {
                    Label keys = new Label(words);
                    keys.getStyleClass().add("strong");
                    keys.setMinWidth(USE_PREF_SIZE);
                    Label does = new Label(command.words());
                    Wrapping.wrap(does);
                    list.addRow(list.getRowCount(), keys, does);
                }));
        dialogs.show(Messages.text("common.menu.keys"), list);
    }

    private Stream<Command> inOrder(List<MenuItem> shown) {
        return shown.stream()
                .flatMap(each -> each instanceof Menu menu
                        ? inOrder(menu.getItems())
                        : items.entrySet().stream()
                                .filter(made -> made.getValue().equals(each))
                                .map(Map.Entry::getKey));
    }
}
