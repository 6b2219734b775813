package org.engagementchecklist.ui.wizard;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.LookMenu;
import org.engagementchecklist.ui.common.Messages;

/** What is needed now and then: taking changes back, paper, the look, and the list of shortcuts. */
final class WizardMenu extends MenuButton {

    WizardMenu(WizardFrame frame, Runnable shortcuts) {
        super(Messages.text("wizard.menu.name"));
        addChanging(frame.model().session());
        addWays(frame.exits());
        frame.newer()
                .ifPresent(month -> add(item(
                        Messages.text("wizard.menu.newer", AnswerWords.month(month)),
                        frame.exits().newer())));
        add(new LookMenu(frame.doors().look()).menus().toArray(MenuItem[]::new));
        getItems().add(item(Messages.text("wizard.menu.shortcuts"), shortcuts));
        setMinWidth(USE_PREF_SIZE);
    }

    private void addChanging(EngagementSession session) {
        MenuItem undo = item(Messages.text("wizard.menu.undo"), session::undo);
        MenuItem redo = item(Messages.text("wizard.menu.redo"), session::redo);
        setOnShowing(_ -> {
            undo.setDisable(!session.canUndo());
            redo.setDisable(!session.canRedo());
        });
        add(undo, redo);
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
