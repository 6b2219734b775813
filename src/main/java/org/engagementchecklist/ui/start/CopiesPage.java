package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.storage.CopyName;
import org.engagementchecklist.storage.Shelf;
import org.engagementchecklist.ui.common.Command;
import org.engagementchecklist.ui.common.Dates;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.InView;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Reflow;

/** The copies of one engagement: what is different in each, and the choice of the one to go on with. */
final class CopiesPage extends ScrollPane {
    private final List<ComparedCopy> copies;
    private final Ways ways;
    private final Headline headline;

    /**
     * What can be done with a copy.
     *
     * @param open opens it
     * @param goOn goes on with it and puts the others into the bin
     * @param bin puts it into the bin
     * @param back leads back to the list
     * @param shelf where the copies lie
     */
    record Ways(Consumer<Path> open, Consumer<Path> goOn, Consumer<Path> bin, Runnable back, Shelf shelf) {}

    /** @param title what the engagement is called */
    CopiesPage(String title, List<ComparedCopy> copies, Ways ways) {
        this.copies = List.copyOf(copies);
        this.ways = ways;
        this.headline = new Headline(Messages.text("start.copies-page.title", copies.size(), title));
        String back = Messages.text("start.copies-page.back");
        VBox page = new VBox(
                Command.back(back, ways.back()).button(this),
                headline,
                new Passage(Messages.text("start.copies-page.explanation"), "muted"));
        copies.stream().map(this::card).forEach(page.getChildren()::add);
        page.getStyleClass().add("examples");
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        InView.keepFocus(this);
    }

    /** Moves the focus to the heading. */
    void enter() {
        // What is scrolled belongs to the scene, and can take the focus, only once its pane is styled.
        applyCss();
        headline.requestFocus();
    }

    private Node card(ComparedCopy copy) {
        VBox card = new VBox(new Passage(name(copy.file()), "strong"));
        origin(copy.name()).ifPresent(words -> card.getChildren().add(new Passage(words)));
        card.getChildren().addAll(content(copy));
        FlowPane buttons = Reflow.of();
        buttons.getChildren().addAll(buttons(copy));
        buttons.getStyleClass().add("copy-tools");
        card.getChildren().add(buttons);
        card.getStyleClass().addAll("story", "copy");
        return card;
    }

    private List<Node> content(ComparedCopy copy) {
        return switch (copy.content()) {
            case ComparedCopy.Content.First(var changed) ->
                List.of(new Passage(Messages.text("start.copies-page.first", changed), "muted"));
            case ComparedCopy.Content.Broken(var trouble) ->
                List.of(new Passage(Messages.text("start.copies-page.broken", trouble.reason())));
            case ComparedCopy.Content.Other(var changed, var differences) -> other(changed, differences);
        };
    }

    private List<Node> other(String changed, List<String> differences) {
        List<Node> lines = new ArrayList<>();
        lines.add(new Passage(Messages.text("start.copies-page.changed", changed), "muted"));
        lines.add(new Passage(
                differences.isEmpty()
                        ? Messages.text("start.copies-page.same")
                        : Messages.text("start.copies-page.differs", differences.size(), firstName())));
        differences.forEach(each -> lines.add(new Passage(each, "difference")));
        return lines;
    }

    private String firstName() {
        return copies.stream()
                .filter(each -> each.content() instanceof ComparedCopy.Content.First)
                .findFirst()
                .map(each -> name(each.file()))
                .orElse("");
    }

    private List<Button> buttons(ComparedCopy copy) {
        boolean usable = !(copy.content() instanceof ComparedCopy.Content.Broken);
        boolean puttable = ways.shelf() != Shelf.BIN && copies.size() > 1;
        Button goOn = button(copy, Messages.text("start.copies-page.go-on"), ways.goOn());
        Button open = button(copy, Messages.text("start.copies-page.open"), ways.open());
        Button bin = button(copy, Messages.text("start.copies-page.bin"), ways.bin());
        return Stream.of(
                        Optional.of(goOn).filter(_ -> usable && puttable),
                        Optional.of(open).filter(_ -> usable),
                        Optional.of(bin).filter(_ -> puttable))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Button button(ComparedCopy copy, String words, Consumer<Path> action) {
        Button button = Links.button(words, () -> action.accept(copy.file()));
        button.setAccessibleText(Messages.text("start.copies-page.button", words, name(copy.file())));
        return button;
    }

    private static Optional<String> origin(CopyName name) {
        return switch (name) {
            case CopyName.Plain() -> Optional.empty();
            case CopyName.Another() -> Optional.of(Messages.text("start.copies-page.another"));
            case CopyName.OfComputer(var computer) ->
                Optional.of(Messages.text("start.copies-page.of-computer", computer));
            case CopyName.Conflict(var from, var on) ->
                Optional.of(Messages.text("start.copies-page.conflict", on(on), from(from)));
        };
    }

    private static String on(Optional<LocalDate> day) {
        return day.map(each -> Messages.text("start.copies-page.conflict-on", Dates.day(each)))
                .orElse("");
    }

    private static String from(String whom) {
        return whom.isEmpty() ? "" : Messages.text("start.copies-page.conflict-from", whom);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
