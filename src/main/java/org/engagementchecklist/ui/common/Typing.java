package org.engagementchecklist.ui.common;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/** Ties a text field to a session that follows every key: the field tells what is typed and shows what is undone. */
public final class Typing {
    private final TextInputControl field;
    private boolean showing;

    /**
     * Ties a field.
     *
     * @param typed is told the whole text after every change by the user
     * @param session is told when the field is left, so that what was typed is one step
     */
    public Typing(TextInputControl field, Consumer<String> typed, EngagementSession session) {
        this.field = field;
        field.setEditable(!session.isReadOnly());
        // To subscribe would tell of the empty field at once, and take the text that is about to be shown for erased.
        field.textProperty().addListener((_, _, text) -> {
            if (!showing) {
                typed.accept(text);
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                session.settle();
            }
        });
    }

    /** Shows a text, unless the field says the same but for blanks that are still being typed. */
    public void show(String text) {
        if (!field.getText().strip().equals(text.strip())) {
            showing = true;
            field.setText(text);
            showing = false;
        }
    }
}
