package org.engagementchecklist.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.ui.common.Command;
import org.engagementchecklist.ui.common.CommandMenu;
import org.engagementchecklist.ui.common.Messages;

/** What can be done in the wizard: moving about, taking changes back, paper, and the ways to other screens. */
final class WizardMenu {
    private WizardMenu() {}

    /** {@return the menu of a wizard} */
    static CommandMenu of(WizardView view, WizardFrame frame) {
        CommandMenu menu =
                new CommandMenu(view, frame.doors().look(), frame.doors().dialogs());
        WizardModel model = frame.model();
        menu.add(Messages.text("wizard.menu.go"), moving(view, model));
        menu.add(Command.undoAndRedo(model.session(), model::undo, model::redo));
        menu.add(paper(frame));
        menu.add(List.of(
                Command.of(Messages.text("wizard.head.summary"), frame.exits().summary()),
                Command.of(Messages.text("wizard.head.start"), frame.exits().start())));
        return menu;
    }

    private static List<Command> moving(WizardView view, WizardModel model) {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        return List.of(
                Command.of(Messages.text("wizard.menu.back"), model::back, mac ? "Meta+Open Bracket" : "Alt+LEFT"),
                Command.of(Messages.text("wizard.menu.next"), view::next, mac ? "Meta+Close Bracket" : "Alt+RIGHT"),
                Command.of(Messages.text("wizard.menu.unanswered"), model::nextUnanswered, "Shortcut+J"),
                Command.of(Messages.text("wizard.menu.search"), view::search, "Shortcut+F"),
                Command.of(Messages.text("wizard.menu.panels"), view::nextPanel, "F6"));
    }

    private static List<Command> paper(WizardFrame frame) {
        Exits exits = frame.exits();
        List<Command> paper = new ArrayList<>(List.of(
                Command.of(Messages.text("wizard.menu.pdf"), exits.savePdf(), "Shortcut+E"),
                Command.of(Messages.text("wizard.menu.print"), exits.print(), "Shortcut+P"),
                Command.of(Messages.text("wizard.menu.history"), exits.history(), "Shortcut+Shift+H")));
        frame.newer()
                .map(month -> Messages.text("wizard.menu.newer", AnswerWords.month(month)))
                .ifPresent(words -> paper.add(Command.of(words, exits.newer())));
        return paper;
    }
}
