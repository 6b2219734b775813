package org.engagementchecklist.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Shortcut;

/** The shortcuts of the wizard. */
final class WizardKeys {
    private WizardKeys() {}

    /** {@return the shortcuts, in the order in which they are listed} */
    static List<Shortcut> of(WizardView view, WizardFrame frame) {
        List<Shortcut> keys = new ArrayList<>(moving(view, frame));
        keys.addAll(changing(frame));
        keys.addAll(looking(frame.doors().look()));
        keys.add(Shortcut.of(Messages.text("wizard.key.shortcuts"), view::showShortcuts, "F1"));
        return keys;
    }

    private static List<Shortcut> moving(WizardView view, WizardFrame frame) {
        WizardModel model = frame.model();
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        return List.of(
                Shortcut.of(Messages.text("wizard.key.back"), model::back, mac ? "Meta+Open Bracket" : "Alt+LEFT"),
                Shortcut.of(Messages.text("wizard.key.next"), view::next, mac ? "Meta+Close Bracket" : "Alt+RIGHT"),
                Shortcut.of(Messages.text("wizard.key.unanswered"), model::nextUnanswered, "Shortcut+J"),
                Shortcut.of(Messages.text("wizard.key.search"), view::search, "Shortcut+F"),
                Shortcut.of(Messages.text("wizard.key.panels"), view::nextPanel, "F6"));
    }

    private static List<Shortcut> changing(WizardFrame frame) {
        WizardModel model = frame.model();
        return List.of(
                Shortcut.of(Messages.text("wizard.key.undo"), model::undo, "Shortcut+Z"),
                Shortcut.of(Messages.text("wizard.key.redo"), model::redo, "Shortcut+Y", "Shortcut+Shift+Z"),
                Shortcut.of(Messages.text("wizard.key.pdf"), frame.exits().savePdf(), "Shortcut+E"),
                Shortcut.of(Messages.text("wizard.key.print"), frame.exits().print(), "Shortcut+P"),
                Shortcut.of(Messages.text("wizard.key.history"), frame.exits().history(), "Shortcut+Shift+H"));
    }

    private static List<Shortcut> looking(Look look) {
        return List.of(
                Shortcut.of(
                        Messages.text("wizard.key.larger"),
                        look::enlarge,
                        "Shortcut+PLUS",
                        "Shortcut+EQUALS",
                        "Shortcut+Shift+EQUALS",
                        "Shortcut+ADD"),
                Shortcut.of(Messages.text("wizard.key.smaller"), look::reduce, "Shortcut+MINUS", "Shortcut+SUBTRACT"));
    }
}
