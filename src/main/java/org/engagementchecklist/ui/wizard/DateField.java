package org.engagementchecklist.ui.wizard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.engagementchecklist.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** A date, typed or picked, that says when it cannot read what was typed. What is typed counts once the field is left. */
final class DateField extends VBox {
    private final DatePicker picker = new DatePicker();
    private final Remark remark = new Remark(picker);
    private final Consumer<Optional<LocalDate>> given;
    private Optional<LocalDate> shown = Optional.empty();

    /** @param given is told of every other date, and of an emptied field */
    DateField(String name, boolean readOnly, Consumer<Optional<LocalDate>> given) {
        this.given = given;
        picker.setConverter(new Converter());
        picker.setPromptText(Messages.text("wizard.date.prompt"));
        picker.setAccessibleText(name);
        picker.getEditor().setAccessibleText(name);
        picker.setDisable(readOnly);
        picker.valueProperty().subscribe(_ -> tell());
        picker.getEditor().focusedProperty().subscribe(focused -> {
            if (!focused) {
                read();
            }
        });
        getChildren().addAll(picker, remark);
    }

    DatePicker picker() {
        return picker;
    }

    /** Shows a date, or none, with a remark on it. */
    void show(Optional<LocalDate> day, String words) {
        shown = day;
        picker.setValue(day.orElse(null));
        if (day.isPresent() || picker.getEditor().getText().isBlank()) {
            remark.say(words);
        }
    }

    /** Takes over what stands in the field. */
    private void read() {
        String typed = picker.getEditor().getText().strip();
        Optional<LocalDate> day = DateText.parse(typed);
        if (day.isPresent() || typed.isEmpty()) {
            picker.setValue(day.orElse(null));
            tell();
        } else {
            remark.warn(Messages.text("wizard.date.unreadable"));
        }
    }

    private void tell() {
        Optional<LocalDate> day = Optional.ofNullable(picker.getValue());
        if (!day.equals(shown)) {
            shown = day;
            given.accept(day);
        }
    }

    /** An unreadable text is kept in the field, so that it can be mended; it gives no date. */
    private static final class Converter extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : DateText.format(day);
        }

        @Override
        public @Nullable LocalDate fromString(String typed) {
            return DateText.parse(typed).orElse(null);
        }
    }
}
