package org.engagementchecklist.ui.wizard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.engagementchecklist.engagement.Entries;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.LineField;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.Threads;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.wording.Exactness;
import org.engagementchecklist.wording.Reading;

/**
 * A field whose text is read as a value. Every key is kept. When the keys have rested, with Enter, and when the field is
 * left, the text becomes the value if it can be read as one, and else stands in its place. What was understood stands below,
 * or what is wrong, or what has to be confirmed. The text is never changed under the caret; once the field is left, it has
 * the form of the house.
 *
 * @param <T> the value
 */
final class TypedField<T> extends VBox {
    /** How long the keys rest before what is typed counts. */
    static final Duration REST = Duration.ofMillis(700);

    /**
     * Where goes what is typed.
     *
     * @param typed keeps a text with every key; reads it when it settles
     * @param meant takes a value that was confirmed or picked
     */
    record Into<T>(Typed<T> typed, Consumer<T> meant) {}

    /** Keeps a text that is being typed. */
    interface Typed<T> {
        /**
         * Keeps it.
         *
         * @param read reads it when it settles
         */
        void keep(String text, Supplier<Optional<T>> read);
    }

    private final LineField field = new LineField(Entries.LONGEST_TYPED);
    private final HBox row = new HBox(field);
    private final Remark remark = new Remark(field);
    private final Reflow meanings = Reflow.of();
    private final Form<T> form;
    private final Into<T> into;
    private final EngagementSession session;
    private final Threads threads;
    private Optional<T> value = Optional.empty();
    private Optional<String> kept = Optional.empty();
    private Optional<T> rounded = Optional.empty();
    private boolean showing;
    private boolean keeping;
    private boolean resting = true;
    private long keys;

    TypedField(Form<T> form, Into<T> into, EngagementSession session, Threads threads) {
        this.form = form;
        this.into = into;
        this.session = session;
        this.threads = threads;
        field.setEditable(!session.isReadOnly());
        field.textProperty().addListener((_, _, text) -> {
            if (!showing) {
                type(text);
            }
        });
        field.setOnAction(_ -> enter());
        Leaving.follow(this, this::leave);
        meanings.getStyleClass().add("meanings");
        Visibility.set(meanings, false);
        getStyleClass().add("typed");
        row.getStyleClass().add("typed-row");
        getChildren().addAll(row, remark, meanings);
    }

    /** {@return what is typed into} */
    LineField field() {
        return field;
    }

    /** Puts something before what is typed into. */
    void putBefore(Node part) {
        row.getChildren().addFirst(part);
    }

    /** Puts something behind what is typed into. */
    void putBehind(Node part) {
        row.getChildren().addLast(part);
    }

    /** Shows a value, or what is typed in its place or on the way to it. */
    void show(Optional<T> now, Optional<String> typed) {
        value = now;
        kept = typed;
        if (keeping) {
            return;
        }
        if (!isShown() || (typed.isEmpty() && !field.isFocused())) {
            resting = true;
            set(typed.orElseGet(() -> now.map(form::shown).orElse("")));
        }
        say();
    }

    /** Takes a value that was confirmed, or picked beside the field, which gets the focus. */
    void take(T meant) {
        field.requestFocus();
        into.meant().accept(meant);
    }

    /** Whether the field says what is to be shown, be it in other words. */
    private boolean isShown() {
        String text = field.getText();
        return kept.map(typed -> typed.equals(text.strip()))
                .orElseGet(() -> value.equals(understood(text)) && (value.isPresent() || text.isBlank()));
    }

    private void set(String text) {
        if (!field.getText().equals(text)) {
            showing = true;
            field.setText(text);
            field.end();
            showing = false;
        }
    }

    private void type(String text) {
        resting = false;
        rounded = Optional.empty();
        long key = ++keys;
        keep(text);
        threads.later(REST, () -> {
            if (key == keys) {
                rest();
            }
        });
        say();
    }

    private void rest() {
        keys++;
        resting = true;
        rounded = roundedIn(field.getText());
        session.settleTyping();
        say();
    }

    /** A second Enter confirms. */
    private void enter() {
        if (resting && form.read(field.getText()) instanceof Reading.Doubtful<T>(List<T> meant, var _)) {
            take(meant.getFirst());
        } else {
            takeUpKept();
            rest();
        }
    }

    private void leave() {
        takeUpKept();
        rest();
        session.settle();
        show(value, kept);
    }

    /** What a former session has kept and not come to take. */
    private void takeUpKept() {
        String text = field.getText();
        if (resting && kept.isPresent() && understood(text).isPresent()) {
            keep(text);
        }
    }

    private void keep(String text) {
        keeping = true;
        into.typed().keep(text, () -> understood(text));
        keeping = false;
    }

    private Optional<T> understood(String text) {
        return form.read(text) instanceof Reading.Understood<T>(T read, var _) ? Optional.of(read) : Optional.empty();
    }

    private Optional<T> roundedIn(String text) {
        return form.read(text) instanceof Reading.Understood<T>(T read, var exactness) && exactness == Exactness.ROUNDED
                ? Optional.of(read)
                : rounded;
    }

    private void say() {
        String text = field.getText();
        Reading<T> reading = form.read(text);
        meanings.getChildren().clear();
        switch (reading) {
            case Reading.Nothing<T> _ -> remark.clear();
            case Reading.Understood<T> understood -> remark.say(form.understood(text, remembered(understood)));
            case Reading.Doubtful<T> doubtful -> ask(doubtful);
            case Reading.Unclear<T>(var obstacle) -> warn(form.wrong(obstacle));
        }
        Visibility.set(meanings, !meanings.getChildren().isEmpty());
    }

    /** Once the field is left it shows no cents any more. */
    private Reading.Understood<T> remembered(Reading.Understood<T> understood) {
        return rounded.filter(understood.value()::equals).isPresent()
                ? new Reading.Understood<>(understood.value(), Exactness.ROUNDED)
                : understood;
    }

    private void ask(Reading.Doubtful<T> doubtful) {
        warn(form.asked(doubtful));
        if (resting && !session.isReadOnly()) {
            boolean isOne = doubtful.meant().size() == 1;
            doubtful.meant().forEach(each -> meanings.getChildren().add(meaning(each, isOne)));
        }
    }

    private Button meaning(T meant, boolean isOne) {
        String words = form.meant(meant);
        Button button = Links.button(isOne ? Messages.text("wizard.typed.yes", words) : words, () -> take(meant));
        button.getStyleClass().add("small-button");
        button.setAccessibleHelp(remark.getText());
        return button;
    }

    /** While the keys do not rest, what is wrong may only be unfinished. */
    private void warn(String words) {
        if (resting) {
            remark.warn(words);
        } else {
            remark.clear();
        }
    }
}
