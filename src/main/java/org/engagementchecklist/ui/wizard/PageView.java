package org.engagementchecklist.ui.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.assessment.VisibleSection;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.common.Contained;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.InPlace;
import org.engagementchecklist.ui.common.InView;
import org.engagementchecklist.ui.common.Instead;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Snapshot;

/** The page in view. Each question keeps its view, so that what stays on the page keeps its focus and caret. */
final class PageView extends ScrollPane {
    private final WizardModel model;
    private final Doors doors;
    private final Headline headline = new Headline();
    private final VBox questions = new VBox();
    private final Contained<AboutView> about;
    private final Map<QuestionId, Contained<QuestionView>> views = new HashMap<>();

    PageView(WizardModel model, Doors doors) {
        this.model = model;
        this.doors = doors;
        this.about = new Contained<>(
                () -> new AboutView(model.session(), doors.threads()),
                () -> new Instead(Messages.text("wizard.about.instead")));
        VBox page = new VBox(headline, questions);
        page.getStyleClass().add("page");
        questions.getStyleClass().add("questions");
        getStyleClass().add("page-scroll");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        InView.keepFocus(this);
        show(model.session().snapshot().get());
        model.session().snapshot().addListener((_, _, now) -> show(now));
        model.place().addListener((_, _, _) -> arrive());
    }

    /**
     * Puts the focus on the question asked for, or else on the heading; before the style is applied, neither is in the
     * scene.
     */
    void focus() {
        applyCss();
        layout();
        Optional<QuestionId> asked = model.place().get().question();
        Optional<QuestionView> view =
                asked.flatMap(id -> Optional.ofNullable(views.get(id))).flatMap(Contained::content);
        view.map(QuestionView::entry).orElse(headline).requestFocus();
        view.ifPresentOrElse(found -> InView.reveal(this, found), () -> setVvalue(0));
    }

    private void arrive() {
        show(model.session().snapshot().get());
        if (getScene() != null) {
            focus();
        }
    }

    private void show(Snapshot now) {
        switch (model.place().get().page()) {
            case Page.About _ -> {
                headline.setText(Messages.text("wizard.about.headline"));
                about.change(shown -> shown.show(now.engagement().facts()));
                InPlace.show(questions.getChildren(), List.of(about));
            }
            case Page.OfSection(var id) ->
                now.assessment().sections().stream()
                        .filter(section -> section.section().id().equals(id))
                        .findFirst()
                        .ifPresent(section -> show(section, now));
        }
    }

    private void show(VisibleSection visible, Snapshot now) {
        headline.setText(Messages.text(
                "wizard.page.headline",
                visible.section().id(),
                visible.section().title()));
        List<Contained<QuestionView>> wanted =
                visible.questions().stream().map(this::view).toList();
        InPlace.show(questions.getChildren(), wanted);
        wanted.forEach(each -> each.change(view -> view.show(now)));
    }

    private Contained<QuestionView> view(Question question) {
        return views.computeIfAbsent(
                question.id(),
                id -> new Contained<>(
                        () -> new QuestionView(question, model, doors),
                        () -> new Instead(Messages.text("wizard.question.instead", id))));
    }
}
