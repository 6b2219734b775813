package org.engagementchecklist.ui.start;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import org.engagementchecklist.storage.Shelf;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.Visibility;

/** What can be done with the selected engagements, what was last done, and the ways to undo it and do it again. */
final class ShelfBar extends Reflow {
    private final ShelfModel model;
    private final ObservableList<Row> selected;
    private final Consumer<List<Row>> export;
    private final Node list;

    /**
     * @param export asks how rows are to be exported, and exports them
     * @param list has the focus where nothing is selected any more
     */
    ShelfBar(ShelfModel model, ObservableList<Row> selected, Consumer<List<Row>> export, Node list) {
        this.model = model;
        this.selected = selected;
        this.export = export;
        this.list = list;
        getStyleClass().add("shelf-bar");
        model.shelf().subscribe(this::show);
    }

    /** Moves what is selected to the bin. */
    void bin() {
        if (!selected.isEmpty() && model.shelf().get() != Shelf.BIN) {
            move(Shelf.BIN);
        }
    }

    private void show(Shelf shelf) {
        Button duplicate = Links.button(
                Messages.text("start.shelf.duplicate"),
                () -> selected.stream().limit(1).forEach(model::duplicate));
        duplicate.disableProperty().bind(Bindings.size(selected).isNotEqualTo(1));
        Button out = Links.button(Messages.text("start.export"), () -> export.accept(List.copyOf(selected)));
        out.disableProperty().bind(Bindings.isEmpty(selected));
        Button archive = button("start.shelf.archive-them", Shelf.ARCHIVE);
        Button bin = button("start.shelf.bin-them", Shelf.BIN);
        Button back = button("start.shelf.return-them", Shelf.CURRENT);
        getChildren()
                .setAll(
                        switch (shelf) {
                            case CURRENT -> List.of(duplicate, out, archive, bin);
                            case ARCHIVE -> List.of(out, back, bin);
                            case BIN -> List.of(back);
                        });
        getChildren().addAll(said(), undo(), redo());
        getChildren().forEach(each -> Links.handOn(each, list));
    }

    private Button button(String key, Shelf to) {
        Button button = Links.button(Messages.text(key), () -> move(to));
        button.disableProperty().bind(Bindings.isEmpty(selected));
        return button;
    }

    private Passage said() {
        Passage said = new Passage("", "muted");
        said.textProperty().bind(model.said());
        return said;
    }

    private Hyperlink undo() {
        Hyperlink undo = Links.link(Messages.text("start.shelf.undo"), model::undo);
        Visibility.bind(undo, model.undoable());
        return undo;
    }

    private Hyperlink redo() {
        Hyperlink redo = Links.link(Messages.text("start.shelf.redo"), model::redo);
        Visibility.bind(redo, model.redoable());
        return redo;
    }

    private void move(Shelf to) {
        model.move(List.copyOf(selected), to);
    }
}
