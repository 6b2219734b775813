package org.engagementchecklist.ui.checklists;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.CommandMenu;
import org.engagementchecklist.ui.common.Contained;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.InPlace;
import org.engagementchecklist.ui.common.InView;
import org.engagementchecklist.ui.common.Instead;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.WayBack;

/** The checklists that are installed, a card each, with what can be done with all of them above. */
public final class ChecklistsView extends BorderPane {
    private final ChecklistsModel model;
    private final ChecklistsDoors doors;
    private final Headline headline = new Headline(Messages.text("checklists.title"));
    private final VBox list = new VBox();
    private final Map<Path, Contained<EditionCard>> cards = new HashMap<>();

    /**
     * Shows the checklists.
     *
     * @param back leads back to where one came from
     */
    public ChecklistsView(ChecklistsModel model, ChecklistsDoors doors, Runnable back) {
        this.model = model;
        this.doors = doors;
        getStyleClass().add("checklists");
        list.getStyleClass().add("checklist-cards");
        setTop(new WayBack(
                Messages.text("checklists.back"), back, new CommandMenu(this, doors.look(), doors.dialogs())));
        setCenter(scrolled());
        setBottom(new SaidLine(model.said()));
        model.entries().subscribe(this::show);
    }

    /** Moves the focus to the heading, and checks what was not checked yet. */
    public void enter() {
        applyCss();
        headline.requestFocus();
        model.checkRest();
    }

    private ScrollPane scrolled() {
        VBox page = new VBox(headline, new Passage(Messages.text("checklists.explanation"), "muted"), tools(), list);
        page.getStyleClass().add("checklists-page");
        VBox centred = new VBox(page);
        centred.getStyleClass().add("checklists-centred");
        ScrollPane scrolled = new ScrollPane(centred);
        scrolled.setFitToWidth(true);
        scrolled.setFocusTraversable(false);
        InView.keepFocus(scrolled);
        return scrolled;
    }

    private FlowPane tools() {
        Passage progress = new Passage("", "muted");
        progress.textProperty().bind(model.progress());
        Button stop = Links.button(Messages.text("checklists.stop"), model::stop);
        Visibility.bind(stop, model.isProving());
        FlowPane tools = Reflow.of(
                Links.button(Messages.text("checklists.add"), this::add),
                Links.button(Messages.text("checklists.check-again"), model::checkAgain),
                progress,
                stop);
        tools.getStyleClass().add("checklists-tools");
        return tools;
    }

    private void add() {
        doors.dialogs()
                .folder()
                .ifPresent(folder -> model.add(folder, why -> doors.dialogs().tell(why)));
    }

    /** What stays keeps its card, with what is unfolded in it. */
    private void show() {
        List<Entry> entries = model.entries();
        cards.keySet().retainAll(entries.stream().map(Entry::file).toList());
        List<Contained<EditionCard>> shown = entries.stream().map(this::card).toList();
        InPlace.show(list.getChildren(), shown);
    }

    private Contained<EditionCard> card(Entry entry) {
        Contained<EditionCard> card = cards.computeIfAbsent(
                entry.file(),
                _ -> new Contained<>(
                        () -> new EditionCard(entry, model, doors),
                        () -> new Instead(Messages.text("checklists.instead"), entry.title())));
        card.change(shown -> shown.show(entry));
        return card;
    }
}
