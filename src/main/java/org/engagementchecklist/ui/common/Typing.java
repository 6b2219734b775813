package org.engagementchecklist.ui.common;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import org.engagementchecklist.engagement.Engagement;
import org.jspecify.annotations.Nullable;

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
        field.setTextFormatter(new TextFormatter<String>(this::fitting));
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

    /** What would make a text too long to be read again is not taken, and the user is told. */
    private TextFormatter.@Nullable Change fitting(TextFormatter.Change change) {
        if (change.getControlNewText().length() <= Engagement.LONGEST_TEXT) {
            return change;
        }
        tell();
        return null;
    }

    private void tell() {
        Optional.ofNullable(field.getScene()).map(Scene::getWindow).ifPresent(window -> {
            Tooltip full = new Tooltip(Messages.text("common.typing.full", Engagement.LONGEST_TEXT));
            full.setAutoHide(true);
            Bounds place = field.localToScreen(field.getBoundsInLocal());
            full.show(window, place.getMinX(), place.getMaxY());
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
