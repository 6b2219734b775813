package org.engagementchecklist.ui.checklists;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.ui.common.Handover;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.PaperChoice;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Whence;

/** One edition: what it is, what was found out about it, and what can be done with it. */
final class EditionCard extends VBox {
    private final ChecklistsModel model;
    private final ChecklistsDoors doors;
    private final Passage title = new Passage("", "strong");
    private final Passage standing = new Passage("");
    private final VBox facts = new VBox();
    private final FlowPane blank;
    private Optional<Entry> shown = Optional.empty();

    EditionCard(Entry entry, ChecklistsModel model, ChecklistsDoors doors) {
        this.model = model;
        this.doors = doors;
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, standing);
        head.getStyleClass().add("checklist-card-head");
        getStyleClass().add("checklist-card");
        blank = blank(entry);
        getChildren().addAll(head, facts, blank, tools(entry));
        show(entry);
    }

    /** Shows what is known now; what is shown already is not touched. */
    void show(Entry entry) {
        if (!shown.equals(Optional.of(entry))) {
            shown = Optional.of(entry);
            title.setText(entry.title());
            standing.setText(entry.standing().words());
            standing.getStyleClass()
                    .setAll("label", "standing", entry.standing().style());
            Visibility.set(blank, entry.checklist().isPresent());
            facts.getChildren().setAll(new EditionFacts(entry, () -> copy(entry)));
        }
    }

    private FlowPane blank(Entry entry) {
        Button save = button(Messages.text("checklists.blank"), "checklists.blank-of", entry, this::saveBlank);
        FlowPane tools = Reflow.of(save, new PaperChoice(model.paper()));
        tools.getStyleClass().add("checklist-card-tools");
        return tools;
    }

    private void saveBlank() {
        shown.flatMap(Entry::checklist).ifPresent(checklist -> model.saveBlank(checklist, doors.dialogs()));
    }

    private FlowPane tools(Entry entry) {
        FlowPane tools = Reflow.of(
                button(Messages.text("checklists.open"), "checklists.open-of", entry, () -> open(entry.file())));
        if (entry.whence() == Whence.ADDED) {
            tools.getChildren()
                    .add(button(
                            Messages.text("checklists.forget"),
                            "checklists.forget-of",
                            entry,
                            () -> model.forget(entry.folder())));
        }
        tools.getStyleClass().add("checklist-card-tools");
        return tools;
    }

    private void open(Path file) {
        boolean isFolder = Disk.real().stateOf(file).isFolder();
        doors.outside().hand(new Handover.Folder(isFolder ? file : file.resolveSibling("")));
    }

    private void copy(Entry entry) {
        entry.fingerprint().ifPresent(doors.clipboard());
        model.copied();
    }

    private static Button button(String words, String name, Entry entry, Runnable action) {
        Button button = Links.button(words, action);
        button.setAccessibleText(Messages.text(name, entry.name()));
        button.getStyleClass().add("small-button");
        return button;
    }
}
