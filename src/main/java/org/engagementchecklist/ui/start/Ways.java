package org.engagementchecklist.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.ui.common.Labelled;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Reflow;
import org.jspecify.annotations.Nullable;

/** The ways to an engagement: a new one, a file, an example; and the edition for a new one, where there are several. */
final class Ways extends StackPane {
    private final Reflow all = Reflow.of();
    private final StartModel model;
    private final Button begin;
    private final Button open;
    private final Button bring;
    private final Button example;
    private Optional<ComboBox<Checklist>> editions = Optional.empty();

    Ways(StartModel model, Runnable openFile, Runnable bringFiles, Runnable showExamples) {
        this.model = model;
        this.begin = Links.button(Messages.text("start.ways.new"), model::begin);
        this.open = Links.button(Messages.text("start.ways.open"), openFile);
        this.bring = Links.button(Messages.text("start.ways.import"), bringFiles);
        this.example = Links.button(Messages.text("start.ways.example"), showExamples);
        getStyleClass().add("ways");
        begin.getStyleClass().add("accent");
        getChildren().add(all);
        model.library().subscribe(_ -> show());
        model.edition().subscribe(chosen -> editions.ifPresent(choice -> chosen.ifPresent(choice::setValue)));
    }

    private void show() {
        begin.setDisable(model.edition().get().isEmpty());
        example.setDisable(model.examples().isEmpty());
        all.getChildren().setAll(begin, open, bring, example);
        if (model.editions().size() > 1) {
            all.getChildren().addFirst(editions());
        }
    }

    private Labelled editions() {
        ComboBox<Checklist> choice = new ComboBox<>();
        choice.setConverter(new Names(model.editions()));
        choice.getItems().setAll(model.editions());
        model.edition().get().ifPresent(choice::setValue);
        choice.valueProperty().addListener((_, _, chosen) -> {
            Optional.ofNullable(chosen).ifPresent(model::choose);
            example.setDisable(model.examples().isEmpty());
        });
        editions = Optional.of(choice);
        return new Labelled(Messages.text("start.ways.edition"), choice);
    }

    private static final class Names extends StringConverter<Checklist> {
        private final List<Checklist> editions;

        Names(List<Checklist> editions) {
            this.editions = editions;
        }

        @Override
        public String toString(@Nullable Checklist checklist) {
            return checklist == null ? "" : EditionWords.name(checklist);
        }

        @Override
        public @Nullable Checklist fromString(String name) {
            return editions.stream()
                    .filter(each -> EditionWords.name(each).equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }
}
