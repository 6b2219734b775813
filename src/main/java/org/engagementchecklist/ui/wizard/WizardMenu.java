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
        EngagementSession session = frame.model().session();
        MenuItem undo = item(Messages.text("wizard.menu.undo"), session::undo);
        MenuItem redo = item(Messages.text("wizard.menu.redo"), session::redo);
        setOnShowing(_ -> {
            undo.setDisable(!session.canUndo());
            redo.setDisable(!session.canRedo());
        });
        getItems()
                .addAll(
                        undo,
                        redo,
                        new SeparatorMenuItem(),
                        item(Messages.text("wizard.menu.pdf"), frame.exits().savePdf()),
                        item(Messages.text("wizard.menu.print"), frame.exits().print()),
                        item(Messages.text("wizard.menu.history"), frame.exits().history()),
                        new SeparatorMenuItem(),
                        item(Messages.text("wizard.head.summary"), frame.exits().summary()),
                        item(Messages.text("wizard.head.start"), frame.exits().start()),
                        new SeparatorMenuItem());
        frame.newer()
                .map(AnswerWords::month)
                .ifPresent(month -> getItems()
                        .addAll(
                                item(
                                        Messages.text("wizard.menu.newer", month),
                                        frame.exits().newer()),
                                new SeparatorMenuItem()));
        getItems().addAll(new LookMenu(frame.doors().look()).menus());
        getItems().addAll(new SeparatorMenuItem(), item(Messages.text("wizard.menu.shortcuts"), shortcuts));
        setMinWidth(USE_PREF_SIZE);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
