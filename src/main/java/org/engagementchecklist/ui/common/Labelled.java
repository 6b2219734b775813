package org.engagementchecklist.ui.common;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control under its label, built together so that no control can lack a name. */
public final class Labelled extends VBox {
    private final Label label;

    /** Puts a label above a control and ties them together, for the eye as for a screen reader. */
    public Labelled(String text, Control control) {
        label = new Label(text);
        label.setLabelFor(control);
        label.getStyleClass().add("field-label");
        control.setAccessibleText(text);
        getStyleClass().add("labelled");
        getChildren().addAll(label, control);
    }

    /** {@return the label} */
    public Label label() {
        return label;
    }
}
