package org.engagementchecklist.ui.common;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** A control under its label, built together so that no control can lack a name; a press on the label goes to it. */
public final class Labelled extends VBox {
    private final Label label;

    /** Puts a label above a control and ties them together, for the eye as for a screen reader. */
    public Labelled(String text, Control control) {
        label = new Label(text);
        lead(label, () -> control);
        label.getStyleClass().add("field-label");
        control.setAccessibleText(text);
        getStyleClass().add("labelled");
        getChildren().addAll(label, control);
    }

    /**
     * Ties a label to what it belongs to, where others stand between them: a press on it puts the focus there.
     *
     * @param field what it belongs to, at the moment of the press
     */
    public static void lead(Label label, Supplier<? extends Node> field) {
        label.setLabelFor(field.get());
        label.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            field.get().requestFocus();
            press.consume();
        });
    }

    /** {@return the label} */
    public Label label() {
        return label;
    }
}
