package org.engagementchecklist.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Route;
import org.engagementchecklist.assessment.VisibleSection;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.common.Edited;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Messages;

/**
 * Which page is in view, and the ways from it. Moving is never blocked, lets what is being typed settle, and follows what is
 * visible then.
 */
public final class WizardModel {
    private final EngagementSession session;
    private final ReadOnlyObjectWrapper<Place> place;
    private Optional<QuestionId> touched = Optional.empty();

    /** Begins at the first page, or for an engagement that has answers at the first page with an unanswered question. */
    public WizardModel(EngagementSession session) {
        this.session = session;
        this.place = new ReadOnlyObjectWrapper<>(new Place(beginning(), Optional.empty(), 0));
        session.snapshot().addListener((_, _, now) -> leaveHidden(now.assessment()));
    }

    /** {@return where the user is} */
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /** {@return the engagement in hand} */
    public EngagementSession session() {
        return session;
    }

    /** {@return every page that can be gone to, in order} */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page.About());
        route().sections().forEach(section -> pages.add(new Page.OfSection(section)));
        return pages;
    }

    /** {@return the page after the one in view; empty on the last} */
    public Optional<Page> nextPage() {
        return switch (page()) {
            case Page.About _ -> route().sections().stream().findFirst().map(Page.OfSection::new);
            case Page.OfSection(var section) -> route().next(section).map(Page.OfSection::new);
        };
    }

    /** {@return the page before the one in view; empty on the first} */
    public Optional<Page> previousPage() {
        return switch (page()) {
            case Page.About _ -> Optional.empty();
            case Page.OfSection(var section) ->
                route().previous(section).<Page>map(Page.OfSection::new).or(() -> Optional.of(new Page.About()));
        };
    }

    /** Goes to the next page, if there is one. */
    public void next() {
        session.settle();
        nextPage().ifPresent(this::goTo);
    }

    /** Goes to the previous page, if there is one. */
    public void back() {
        session.settle();
        previousPage().ifPresent(this::goTo);
    }

    /** Goes to a page. */
    public void goTo(Page page) {
        session.settle();
        touched = Optional.empty();
        place.set(place.get().moved(page, Optional.empty()));
    }

    /** Goes to a question, if it is visible. */
    public void goTo(QuestionId question) {
        session.settle();
        pageOf(question).ifPresent(page -> {
            touched = Optional.of(question);
            place.set(place.get().moved(page, touched));
        });
    }

    /** Goes to where one was in another engagement, as far as there is such a question or page in this one. */
    public void goTo(Place other) {
        other.question()
                .filter(session.assessment()::shows)
                .ifPresentOrElse(
                        this::goTo,
                        () -> Optional.of(other.page())
                                .filter(pages()::contains)
                                .ifPresent(this::goTo));
    }

    /** Goes to the next question without an answer, after the one last touched, from the beginning after the last. */
    public void nextUnanswered() {
        session.settle();
        Optional<QuestionId> next = Route.nextUnanswered(session.assessment(), from());
        next.ifPresentOrElse(this::goTo, () -> session.say(Messages.text("wizard.all-answered")));
    }

    /** Goes to where the last change was made, shows it, and takes it back. */
    public void undo() {
        session.toUndo().ifPresent(edited -> retrace(edited, session::undo));
    }

    /** The same for the change that was last taken back, which is made again. */
    public void redo() {
        session.toRedo().ifPresent(edited -> retrace(edited, session::redo));
    }

    /** A question that is hidden now may be there after the change. */
    private void retrace(Edited edited, Runnable change) {
        boolean wasThere = goTo(edited);
        change.run();
        if (!wasThere) {
            goTo(edited);
        }
    }

    /** {@return whether it is on a page} */
    private boolean goTo(Edited edited) {
        return switch (edited) {
            case Edited.Whole _ -> true;
            case Edited.About _ -> {
                goTo(new Page.About());
                yield true;
            }
            case Edited.AnswerTo(var question) -> shownAt(question);
            case Edited.NoteOn(var question) -> shownAt(question);
            case Edited.MarkOn(var question) -> shownAt(question);
        };
    }

    private boolean shownAt(QuestionId question) {
        goTo(question);
        return session.assessment().shows(question);
    }

    /** Takes note that the user is at this question. */
    public void touch(QuestionId question) {
        touched = Optional.of(question);
    }

    private Page page() {
        return place.get().page();
    }

    private Route route() {
        return Route.through(session.assessment());
    }

    private Page beginning() {
        return session.engagement().answers().questions().isEmpty()
                ? new Page.About()
                : session.assessment().unanswered().stream()
                        .findFirst()
                        .flatMap(first -> pageOf(first.id()))
                        .orElseGet(Page.About::new);
    }

    private Optional<Page> pageOf(QuestionId question) {
        return session.assessment().sections().stream()
                .filter(section ->
                        section.questions().stream().anyMatch(each -> each.id().equals(question)))
                .findFirst()
                .map(section -> new Page.OfSection(section.section().id()));
    }

    /** The question last touched, or else the last one before the page in view. */
    private Optional<QuestionId> from() {
        return touched.filter(session.assessment()::shows).or(() -> switch (page()) {
            case Page.About _ -> Optional.empty();
            case Page.OfSection(var section) ->
                before(section).reduce((_, later) -> later).map(Question::id);
        });
    }

    private Stream<Question> before(String section) {
        return session.assessment().sections().stream()
                .takeWhile(each -> !each.section().id().equals(section))
                .map(VisibleSection::questions)
                .flatMap(List::stream);
    }

    private void leaveHidden(Assessment now) {
        if (page() instanceof Page.OfSection(var section) && !Route.through(now).contains(section)) {
            goTo(Route.through(now)
                    .nearest(section, session.checklist())
                    .<Page>map(Page.OfSection::new)
                    .orElseGet(Page.About::new));
        }
    }
}
