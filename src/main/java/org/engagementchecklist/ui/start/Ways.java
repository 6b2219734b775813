package org.engagementchecklist.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.ui.common.InPlace;
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
    private final ComboBox<Checklist> editions = new ComboBox<>();
    private final Labelled choice = new Labelled(Messages.text("start.ways.edition"), editions);

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
        model.edition().subscribe(chosen -> chosen.ifPresent(editions::setValue));
        editions.valueProperty().addListener((_, _, chosen) -> {
            Optional.ofNullable(chosen)
                    .filter(each -> !Optional.of(each).equals(model.edition().get()))
                    .ifPresent(model::choose);
            example.setDisable(model.examples().isEmpty());
        });
    }

    private void show() {
        begin.setDisable(model.edition().get().isEmpty());
        example.setDisable(model.examples().isEmpty());
        Stream<Node> offered = model.editions().size() > 1 ? Stream.of(choice) : Stream.empty();
        InPlace.show(
                all.getChildren(),
                Stream.concat(offered, Stream.of(begin, open, bring, example)).toList());
        if (!editions.getItems().equals(model.editions())) {
            offer();
        }
    }

    private void offer() {
        Optional<Checklist> chosen = model.edition().get();
        editions.setConverter(new Names(model.editions()));
        editions.getItems().setAll(model.editions());
        chosen.ifPresent(editions::setValue);
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
