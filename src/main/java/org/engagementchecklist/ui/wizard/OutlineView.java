package org.engagementchecklist.ui.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.ui.common.ArrowKeys;
import org.engagementchecklist.ui.common.InPlace;
import org.engagementchecklist.ui.common.InView;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/** The pages with how far each is, a search over the questions, and what is kept without being counted. */
final class OutlineView extends VBox {
    private final WizardModel model;
    private final Doors doors;
    private final VBox rows = new VBox();
    private final ArrowKeys arrows = new ArrowKeys(rows, _ -> {});
    private final Map<Page, OutlineRow> known = new HashMap<>();
    private final SearchBox search;
    private final Hyperlink kept = Links.link("", this::showKept);

    OutlineView(WizardModel model, Doors doors) {
        this.model = model;
        this.doors = doors;
        this.search = new SearchBox(model);
        VBox content = new VBox(search.hits(), rows, kept);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        InView.keepFocus(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        rows.getStyleClass().add("outline-rows");
        Visibility.bind(rows, search.searching().not());
        kept.getStyleClass().add("kept");
        Visibility.bind(kept, kept.textProperty().isNotEmpty());
        getStyleClass().add("outline");
        getChildren().addAll(search, scroll);
        show();
        model.session().snapshot().addListener((_, _, _) -> show());
        model.place().addListener((_, _, _) -> show());
    }

    /** Puts the focus on the page in view. */
    void focus() {
        row(model.place().get().page()).button().requestFocus();
    }

    /** Puts the focus into the search. */
    void focusSearch() {
        search.focus();
    }

    private void show() {
        Assessment assessment = model.session().assessment();
        List<OutlineEntry> entries = OutlineEntry.of(model.session().snapshot().get());
        Page current = model.place().get().page();
        InPlace.show(
                rows.getChildren(),
                entries.stream().map(entry -> row(entry.page()).button()).toList());
        entries.forEach(entry -> row(entry.page()).show(entry, entry.page().equals(current)));
        arrows.stopAt(row(current).button());
        int count = assessment.kept().size();
        kept.setText(count == 0 ? "" : Messages.text("wizard.kept.link", count));
    }

    private OutlineRow row(Page page) {
        return known.computeIfAbsent(page, each -> new OutlineRow(each, model));
    }

    private void showKept() {
        VBox list = new VBox(line(Messages.text("wizard.kept.explanation")));
        list.getStyleClass().add("kept-list");
        model.session().assessment().kept().forEach(id -> list.getChildren().add(line(words(id))));
        doors.dialogs().show(Messages.text("wizard.kept.title"), list);
    }

    private String words(QuestionId id) {
        Question question = model.session().checklist().question(id).orElseThrow();
        AnswerWords words = new AnswerWords(model.session().checklist().countries());
        String answer = model.session()
                .engagement()
                .answers()
                .to(id)
                .map(given -> words.of(question, given))
                .or(() -> model.session().engagement().typedAt(id).map(typed -> Messages.text("common.typed", typed)))
                .orElse("");
        return Messages.text("wizard.kept.line", id, question.text(), answer);
    }

    private static Label line(String words) {
        Label line = new Label(words);
        Wrapping.wrap(line);
        line.getStyleClass().add("dialog-text");
        return line;
    }
}
