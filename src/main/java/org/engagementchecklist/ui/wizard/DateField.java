package org.engagementchecklist.ui.wizard;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.LineField;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Threads;
import org.jspecify.annotations.Nullable;

/** A date: typed, or picked from a calendar that opens beside it or with Alt and the down arrow. */
final class DateField {
    private final TypedField<LocalDate> typed;
    private final DatePicker calendar = new DatePicker();
    private boolean showing;

    /** @param name what the date is, for those who do not see the label above it */
    DateField(String name, DayForm form, TypedField.Into<LocalDate> into, EngagementSession session, Threads threads) {
        typed = new TypedField<>(form, into, session, threads);
        typed.field().setPromptText(form.example());
        typed.field().setAccessibleText(name);
        typed.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        calendar.setEditable(false);
        calendar.setFocusTraversable(false);
        calendar.setDisable(session.isReadOnly());
        calendar.setAccessibleText(Messages.text("wizard.date.calendar-name", name));
        calendar.getStyleClass().add("calendar-button");
        calendar.valueProperty().addListener((_, _, day) -> picked(day));
        typed.putBehind(calendar);
    }

    /** {@return all of it} */
    Node node() {
        return typed;
    }

    /** {@return what is typed into} */
    LineField field() {
        return typed.field();
    }

    /** Shows a day, or what is typed in its place or on the way to it. */
    void show(Optional<LocalDate> day, Optional<String> kept) {
        showing = true;
        calendar.setValue(day.orElse(null));
        showing = false;
        typed.show(day, kept);
    }

    private void picked(@Nullable LocalDate day) {
        if (!showing && day != null) {
            typed.take(day);
        }
    }

    private void pressed(KeyEvent key) {
        boolean opens = key.getCode() == KeyCode.F4 || (key.getCode() == KeyCode.DOWN && key.isAltDown());
        if (opens && !calendar.isDisabled()) {
            calendar.show();
            key.consume();
        }
    }
}
