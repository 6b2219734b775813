package org.engagementchecklist.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.ui.common.Command;
import org.engagementchecklist.ui.common.CommandMenu;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.InView;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.PaperChoice;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.WayBack;

/** The kept states on the left, what one of them says beside them, and what can be done with it below. */
public final class HistoryView extends BorderPane {
    /** Below so many letters of width the list stands above what is read. */
    private static final double NARROW = 62;

    private final HistoryModel model;
    private final Headline headline = new Headline(Messages.text("history.title"));
    private final StackPane middle = new StackPane();
    private final VBox side;
    private final VBox reading;
    private final ScrollPane page = new ScrollPane();
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    /**
     * Shows the history.
     *
     * @param look tells how large the text is
     * @param exits lead back to the questions
     */
    public HistoryView(HistoryModel model, Look look, Dialogs dialogs, HistoryExits exits) {
        this.model = model;
        getStyleClass().add("history");
        side = side();
        reading = reading();
        CommandMenu menu = new CommandMenu(this, look, dialogs);
        setTop(new WayBack(Messages.text("history.back"), exits.back(), menu));
        menu.add(Command.undoAndRedo(model.session(), () -> undo(exits), exits.redo()));
        setCenter(middle);
        setBottom(foot(dialogs));
        model.report().subscribe(report -> page.setContent(content(report)));
        List.of(model.selected(), model.awaited())
                .forEach(each -> each.subscribe(
                        () -> page.setContent(content(model.report().get()))));
        narrow.bind(Bindings.createBooleanBinding(
                () -> getWidth() < NARROW * look.em(), widthProperty(), look.textPercent()));
        narrow.subscribe(isNarrow -> middle.getChildren().setAll(arranged(isNarrow)));
    }

    /** What was changed elsewhere is taken back where it can be seen. */
    private void undo(HistoryExits exits) {
        if (model.wentBack().get()) {
            model.undo();
        } else {
            exits.undo().run();
        }
    }

    /** Reads what is kept and moves the focus to the heading. */
    public void enter() {
        applyCss();
        headline.requestFocus();
        model.refresh();
    }

    private VBox side() {
        StateList states = new StateList(model);
        VBox.setVgrow(states, Priority.ALWAYS);
        VBox box = new VBox(headline, states);
        if (!model.isReadOnly()) {
            box.getChildren().add(new KeepBar(model));
        }
        box.getStyleClass().add("history-side");
        return box;
    }

    private VBox reading() {
        page.setFitToWidth(true);
        page.setFocusTraversable(true);
        page.setAccessibleText(Messages.text("history.view"));
        page.getStyleClass().add("history-page");
        InView.keepFocus(page);
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox box = new VBox(new ShownChoice(model), page);
        HBox.setHgrow(box, Priority.ALWAYS);
        VBox.setVgrow(box, Priority.ALWAYS);
        box.getStyleClass().add("history-reading");
        return box;
    }

    private FlowPane foot(Dialogs dialogs) {
        Button goBack = Links.button(Messages.text("history.go-back"), model::goBack);
        goBack.getStyleClass().add("accent");
        Button copy = Links.button(Messages.text("history.copy"), model::copy);
        Button pdf = Links.button(Messages.text("history.pdf"), () -> model.savePdf(dialogs));
        pdf.setAccessibleHelp(Messages.text("history.pdf.meaning"));
        pdf.disableProperty().bind(model.report().map(Optional::isEmpty));
        Button undo = Links.button(Messages.text("history.undo"), model::undo);
        Visibility.bind(undo, model.wentBack());
        Links.handOn(undo, goBack);
        Passage obstacle = new Passage("", "muted");
        model.selected().subscribe(state -> {
            boolean usable = state.flatMap(FormerState::opened).isPresent();
            goBack.setDisable(!usable || model.obstacle().isPresent());
            copy.setDisable(!usable);
            obstacle.setText(usable ? model.obstacle().orElse("") : "");
        });
        Passage said = new Passage("", "strong");
        said.textProperty().bind(model.said());
        List.of(obstacle, said).forEach(HistoryView::hideWhileEmpty);
        FlowPane foot = Reflow.of(goBack, copy, pdf, new PaperChoice(model.paper()), obstacle, said, undo);
        foot.getStyleClass().add("history-foot");
        return foot;
    }

    private static void hideWhileEmpty(Passage passage) {
        Visibility.bind(passage, passage.textProperty().isNotEmpty());
    }

    private Node content(Optional<Report> report) {
        return report.<Node>map(PaperView::new).orElseGet(() -> {
            VBox words = new VBox(new Passage(instead(), "muted"));
            words.getStyleClass().add("paper");
            return words;
        });
    }

    /** What is said where there is nothing to read. */
    private String instead() {
        Optional<FormerState> state = model.selected().get();
        return state.flatMap(FormerState::trouble)
                .orElseGet(() -> Messages.text(
                        state.isPresent() || model.awaited().get() ? "history.reading" : "history.explanation"));
    }

    /** Where both have no room side by side, they stand below one another, and what needs more room scrolls. */
    private Region arranged(boolean isNarrow) {
        if (!isNarrow) {
            HBox beside = new HBox(side, reading);
            beside.setMinSize(0, 0);
            return beside;
        }
        ScrollPane below = new ScrollPane(new VBox(side, reading));
        below.setFitToWidth(true);
        below.setFitToHeight(true);
        below.setFocusTraversable(false);
        InView.keepFocus(below);
        return below;
    }
}
