package org.engagementchecklist.ui.wizard;

import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.ui.common.EditedWords;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.LookMenu;
import org.engagementchecklist.ui.common.Messages;

/** What is needed now and then: taking changes back, paper, the look, and the list of shortcuts. */
final class WizardMenu extends MenuButton {

    WizardMenu(WizardFrame frame, Runnable shortcuts) {
        super(Messages.text("wizard.menu.name"));
        addChanging(frame.model());
        addWays(frame.exits());
        frame.newer()
                .ifPresent(month -> add(item(
                        Messages.text("wizard.menu.newer", AnswerWords.month(month)),
                        frame.exits().newer())));
        add(new LookMenu(frame.doors().look()).menus().toArray(MenuItem[]::new));
        getItems().add(item(Messages.text("wizard.menu.shortcuts"), shortcuts));
        setMinWidth(USE_PREF_SIZE);
    }

    private void addChanging(WizardModel model) {
        MenuItem undo = item("", model::undo);
        MenuItem redo = item("", model::redo);
        EngagementSession session = model.session();
        EditedWords words = new EditedWords(session.checklist());
        Runnable name = () -> {
            name(undo, session.toUndo().map(words::name), "wizard.menu.undo", "wizard.menu.undo-this");
            name(redo, session.toRedo().map(words::name), "wizard.menu.redo", "wizard.menu.redo-this");
        };
        name.run();
        setOnShowing(_ -> name.run());
        add(undo, redo);
    }

    private static void name(MenuItem item, Optional<String> change, String plain, String named) {
        item.setText(change.map(each -> Messages.text(named, each)).orElseGet(() -> Messages.text(plain)));
        item.setDisable(change.isEmpty());
    }

    private void addWays(Exits exits) {
        add(
                item(Messages.text("wizard.menu.pdf"), exits.savePdf()),
                item(Messages.text("wizard.menu.print"), exits.print()),
                item(Messages.text("wizard.menu.history"), exits.history()));
        add(
                item(Messages.text("wizard.head.summary"), exits.summary()),
                item(Messages.text("wizard.head.start"), exits.start()));
    }

    /** Adds items that belong together. */
    private void add(MenuItem... items) {
        getItems().addAll(items);
        getItems().add(new SeparatorMenuItem());
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
