package org.engagementchecklist.ui.history;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.engagementchecklist.ui.common.Contained;
import org.engagementchecklist.ui.common.Instead;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Wrapping;

/** The kept states, the latest first; the one chosen is looked at. */
final class StateList extends ListView<FormerState> {

    StateList(HistoryModel model) {
        super(model.states());
        setAccessibleText(Messages.text("history.states"));
        getStyleClass().add("history-states");
        Label none = new Label();
        Wrapping.wrap(none);
        model.awaited()
                .subscribe(awaited ->
                        none.setText(awaited ? Messages.text("history.reading") : Messages.text("history.none")));
        setPlaceholder(none);
        setCellFactory(_ -> new StateCell());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(state -> model.selected().set(Optional.ofNullable(state)));
        model.selected().subscribe(state -> state.ifPresent(getSelectionModel()::select));
    }

    private static final class StateCell extends ListCell<FormerState> {
        private final Contained<Passage> words =
                new Contained<>(() -> new Passage(""), () -> new Instead(Messages.text("history.instead")));

        StateCell() {
            // As wide as the list, so that the words wrap in it.
            setPrefWidth(0);
            widthProperty().subscribe(_ -> requestLayout());
        }

        @Override
        protected double computePrefHeight(double width) {
            double given = getWidth() > 0 ? getWidth() : getListView().getWidth();
            return isEmpty() ? super.computePrefHeight(width) : Wrapping.heightOfCell(this, words, given);
        }

        @Override
        protected void updateItem(FormerState state, boolean empty) {
            super.updateItem(state, empty);
            String said = empty ? "" : state.inList();
            words.change(shown -> shown.setText(said));
            setAccessibleText(said);
            setGraphic(empty ? null : words);
        }
    }
}
