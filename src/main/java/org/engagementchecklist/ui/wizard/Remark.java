package org.engagementchecklist.ui.wizard;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/** A line under a field about what was typed, which a screen reader reads with the field. */
final class Remark extends Label {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Control field;

    Remark(Control field) {
        this.field = field;
        getStyleClass().add("remark");
        Wrapping.wrap(this);
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
        Visibility.set(this, !text.isEmpty());
        field.setAccessibleHelp(text);
    }
}
