package org.engagementchecklist.ui.wizard;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;

/** A line under a field about what was typed, which a screen reader reads with the field. */
final class Remark extends Label {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Control field;

    Remark(Control field) {
        this.field = field;
        getStyleClass().add("remark");
        setWrapText(true);
        clear();
    }

    void say(String text) {
        show(text);
        pseudoClassStateChanged(WARNING, false);
    }

    void warn(String text) {
        show(text);
        pseudoClassStateChanged(WARNING, true);
    }

    void clear() {
        say("");
    }

    private void show(String text) {
        setText(text);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
        field.setAccessibleHelp(text);
    }
}
