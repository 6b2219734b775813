package org.engagementchecklist.ui.history;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Bullets;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.Choices;
import org.engagementchecklist.report.Cue;
import org.engagementchecklist.report.FactList;
import org.engagementchecklist.report.Fields;
import org.engagementchecklist.report.Grid;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.NoteBox;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.WriteIn;
import org.engagementchecklist.ui.common.Contained;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Subheading;

/** What a paper says, to be read on screen. What is only there to be written on by hand is left out. */
final class PaperView extends VBox {

    PaperView(Report report) {
        getStyleClass().add("paper");
        report.blocks().stream().map(block -> Contained.of(() -> part(block))).forEach(getChildren()::add);
    }

    private static VBox part(Block block) {
        VBox part = new VBox();
        nodes(block).forEach(part.getChildren()::add);
        part.getStyleClass().add("paper-part");
        return part;
    }

    private static Stream<Node> nodes(Block block) {
        return switch (block) {
            case Heading(var level, var text) -> Stream.of(new Subheading(text, "paper-heading-" + level));
            case Prose prose -> Stream.of(new Words(prose));
            case FactList(var facts) -> facts.stream().map(PaperView::fact);
            case NoteBox box -> Stream.of(noteBox(box));
            case Grid grid -> Stream.of(new Table(grid));
            case Card card -> Stream.of(card(card));
            case Bullets(var items) -> items.stream().flatMap(PaperView::item);
            case Cue(var blocks) -> blocks.stream().flatMap(PaperView::nodes);
            case WriteIn _, Choices _, Fields _ -> Stream.of();
        };
    }

    private static HBox fact(FactList.Fact fact) {
        Passage label = new Passage(fact.label(), "muted", "paper-label");
        Passage value = new Passage(fact.value());
        HBox.setHgrow(value, Priority.ALWAYS);
        return new HBox(label, value);
    }

    private static VBox noteBox(NoteBox box) {
        VBox shown = new VBox(new Subheading(box.heading(), "strong"));
        box.prose().forEach(prose -> shown.getChildren().add(new Words(prose)));
        shown.getStyleClass().add("paper-note");
        return shown;
    }

    private static VBox card(Card card) {
        String title = Stream.of(card.title(), card.badge())
                .filter(words -> !words.isBlank())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        VBox shown = new VBox(new Subheading(title, "paper-heading-3"));
        card.blocks().stream().flatMap(PaperView::nodes).forEach(shown.getChildren()::add);
        shown.getStyleClass().add("paper-card");
        return shown;
    }

    private static Stream<Node> item(Bullets.Item item) {
        VBox below = new VBox();
        item.below().stream().flatMap(PaperView::item).forEach(below.getChildren()::add);
        below.getStyleClass().add("paper-below");
        Words words = new Words(item.prose());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new Passage("•", "paper-bullet"), words);
        return below.getChildren().isEmpty() ? Stream.of(line) : Stream.of(line, below);
    }
}
