package org.engagementchecklist.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.util.StringConverter;
import org.engagementchecklist.ui.common.Labelled;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Reflow;

/** The choice of what is shown of a kept state, and of what it is compared with. */
final class ShownChoice extends Reflow {
    private final ToggleGroup group = new ToggleGroup();
    private final ComboBox<Optional<FormerState>> others = new ComboBox<>();

    ShownChoice(HistoryModel model) {
        getStyleClass().add("history-shown");
        Label with = new Label(Messages.text("history.compared"));
        Labelled.lead(with, () -> others);
        others.setConverter(new InWords());
        model.states().subscribe(() -> list(model.states()));
        list(model.states());
        others.valueProperty().bindBidirectional(model.compared());
        RadioButton whole = choice(Messages.text("history.view.whole"), Shown.WHOLE, model);
        List.of(with, others).forEach(each -> each.disableProperty().bind(whole.selectedProperty()));
        getChildren()
                .addAll(choice(Messages.text("history.view.difference"), Shown.DIFFERENCE, model), with, others, whole);
    }

    private RadioButton choice(String words, Shown shown, HistoryModel model) {
        RadioButton choice = new RadioButton(words);
        choice.setAccessibleHelp(Messages.text("history.view"));
        choice.setToggleGroup(group);
        choice.selectedProperty().subscribe(selected -> {
            if (selected) {
                model.shown().set(shown);
            }
        });
        model.shown().subscribe(now -> choice.setSelected(now == shown));
        return choice;
    }

    private void list(List<FormerState> states) {
        List<Optional<FormerState>> all = new ArrayList<>(List.of(Optional.empty()));
        states.stream()
                .filter(state -> state.opened().isPresent())
                .map(Optional::of)
                .forEach(all::add);
        others.getItems().setAll(all);
    }

    private static final class InWords extends StringConverter<Optional<FormerState>> {
        @Override
        public String toString(Optional<FormerState> state) {
            return state == null ? "" : state.map(FormerState::words).orElseGet(() -> Messages.text("history.present"));
        }

        @Override
        public Optional<FormerState> fromString(String words) {
            return Optional.empty();
        }
    }
}
