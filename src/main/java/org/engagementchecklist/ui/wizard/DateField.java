package org.engagementchecklist.ui.wizard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.wording.DayReader;
import org.engagementchecklist.wording.DayText;
import org.engagementchecklist.wording.Reading;
import org.jspecify.annotations.Nullable;

/** A date, typed or picked, that says when it cannot read what was typed. What is typed counts once the field is left. */
final class DateField extends VBox {
    private final DatePicker picker = new DatePicker();
    private final Remark remark = new Remark(picker);
    private final Consumer<Optional<LocalDate>> given;
    private final Supplier<LocalDate> today;
    private Optional<LocalDate> shown = Optional.empty();
    private String unreadable = "";

    /** @param given is told of every other date, and of an emptied field */
    DateField(String name, boolean readOnly, Supplier<LocalDate> today, Consumer<Optional<LocalDate>> given) {
        this.today = today;
        this.given = given;
        picker.setConverter(new Converter());
        picker.setPromptText(Messages.text("wizard.date.prompt"));
        picker.setAccessibleText(name);
        picker.getEditor().setAccessibleText(name);
        picker.setDisable(readOnly);
        picker.valueProperty().subscribe(_ -> tell());
        getChildren().addAll(picker, remark);
    }

    DatePicker picker() {
        return picker;
    }

    /** Shows a date, or none, with a remark on it; what cannot be read stays in the field until it is mended. */
    void show(Optional<LocalDate> day, String words) {
        if (unreadable.isEmpty() || !day.equals(shown)) {
            unreadable = "";
            shown = day;
            picker.setValue(day.orElse(null));
            remark.say(words);
        }
    }

    private void tell() {
        Optional<LocalDate> day = Optional.ofNullable(picker.getValue());
        if (!day.equals(shown)) {
            shown = day;
            given.accept(day);
        }
    }

    private @Nullable LocalDate read(String typed) {
        Optional<LocalDate> day =
                DayReader.read(typed, today.get()) instanceof Reading.Understood<LocalDate>(var meant, var _)
                        ? Optional.of(meant)
                        : Optional.empty();
        unreadable = day.isPresent() ? "" : typed.strip();
        if (unreadable.isEmpty()) {
            remark.clear();
            return day.orElse(null);
        }
        remark.warn(Messages.text("wizard.date.unreadable"));
        return shown.orElse(null);
    }

    private final class Converter extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            if (day != null && shown.filter(day::equals).isEmpty()) {
                unreadable = "";
            }
            return !unreadable.isEmpty() || day == null ? unreadable : DayText.inShort(day);
        }

        @Override
        public @Nullable LocalDate fromString(String typed) {
            return read(typed);
        }
    }
}
