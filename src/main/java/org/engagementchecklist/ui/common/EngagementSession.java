package org.engagementchecklist.ui.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;

/**
 * The engagement in hand: the one thing of the window that changes. Every verb makes a new snapshot, which views and
 * the saving follow. A session that may only be read ignores its verbs.
 */
public final class EngagementSession {
    private final Checklist checklist;
    private final Clock clock;
    private final Access access;
    private final History history = new History();
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ReadOnlyObjectWrapper<Optional<Announcement>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Announcement> announcements = FXCollections.observableArrayList();
    private final ObservableList<Announcement> announcementsToRead =
            FXCollections.unmodifiableObservableList(announcements);
    private Optional<Unsettled> unsettled = Optional.empty();

    /**
     * A text that is being typed and is not yet an answer.
     *
     * @param edited where it is typed
     * @param settled makes an answer of it, or keeps it in the place of one
     */
    private record Unsettled(Edited edited, UnaryOperator<Engagement> settled) {}

    /**
     * Takes an engagement in hand.
     *
     * @param checklist the edition it was answered with
     * @param clock says the day by which dates are judged, and the moment of each change
     */
    public EngagementSession(Checklist checklist, Engagement engagement, Clock clock, Access access) {
        this.checklist = checklist;
        this.clock = clock;
        this.access = access;
        this.snapshot = new ReadOnlyObjectWrapper<>(assessed(engagement));
    }

    /** {@return the edition that is answered} */
    public Checklist checklist() {
        return checklist;
    }

    /** {@return the engagement and what follows from it, as of now; changes with every verb} */
    public ReadOnlyObjectProperty<Snapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /** {@return the engagement as of now} */
    public Engagement engagement() {
        return snapshot.get().engagement();
    }

    /** {@return what follows from the answers as of now} */
    public Assessment assessment() {
        return snapshot.get().assessment();
    }

    /** {@return what the last change brought; nothing as soon as another change makes it untrue} */
    public ReadOnlyObjectProperty<Optional<Announcement>> latest() {
        return latest.getReadOnlyProperty();
    }

    /** {@return what the changes brought, the latest last} */
    public ObservableList<Announcement> announcements() {
        return announcementsToRead;
    }

    /** {@return whether the verbs do nothing} */
    public boolean isReadOnly() {
        return access == Access.READ;
    }

    /** {@return this moment} */
    public Instant now() {
        return clock.instant();
    }

    /** {@return the local day by which dates are judged} */
    public LocalDate today() {
        return dateOf(clock.instant());
    }

    /** {@return the local day of a moment} */
    public LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** {@return the local time of day of a moment, in hours and minutes} */
    public String timeOf(Instant moment) {
        return Dates.time(moment, clock.getZone());
    }

    /** {@return the same to the second} */
    public String secondOf(Instant moment) {
        return Dates.timeAndSecond(moment, clock.getZone());
    }

    /** Gives an answer, or changes the one given. */
    public void answer(QuestionId question, Answer answer) {
        change(now -> now.withAnswer(question, answer), new Edited.AnswerTo(question));
    }

    /** Answers with a text that is still being typed; a blank one clears the answer. */
    public void type(QuestionId question, String text) {
        type(
                now -> text.isBlank() ? now.withoutAnswer(question) : now.withAnswer(question, new Answer.Text(text)),
                new Edited.AnswerTo(question));
    }

    /**
     * Keeps what is typed at a question with every key. Once it settles it is the answer if it can be read as one, and else
     * stands in its place; until then the former answer counts. A blank text clears it.
     *
     * @param text no longer than can be kept
     * @param read reads it when it settles
     */
    public void typeAt(QuestionId question, String text, Supplier<Optional<Answer>> read) {
        keep(
                now -> now.withTyped(question, text),
                now -> text.isBlank()
                        ? now.withoutAnswer(question)
                        : read.get()
                                .map(answer -> now.withAnswer(question, answer))
                                .orElseGet(() -> now.withTypedInstead(question, text)),
                new Edited.AnswerTo(question));
    }

    /**
     * Keeps what is typed beside the answer to a question with every key. Once it settles the answer may take it up; if it
     * does not, both stay.
     *
     * @param text no longer than can be kept
     * @param read gives the answer with what is typed taken up when it settles, if it can be
     */
    public void typeBeside(QuestionId question, String text, Supplier<Optional<Answer>> read) {
        keep(
                now -> now.withTyped(question, text),
                now -> read.get().map(answer -> taken(now, question, answer)).orElse(now),
                new Edited.AnswerTo(question));
    }

    /** Answers with what was meant by the text that was typed at a question, in the same step as the typing. */
    public void take(QuestionId question, Answer meant) {
        unsettled = Optional.empty();
        type(now -> taken(now, question, meant), new Edited.AnswerTo(question));
    }

    /**
     * Keeps what is typed for the meeting with every key. Once it settles it is its day, or stands in its place.
     *
     * @param text no longer than can be kept
     * @param read reads it when it settles
     */
    public void typeMeeting(String text, Supplier<Optional<LocalDate>> read) {
        keep(
                now -> now.with(now.facts().withTypedMeeting(text)),
                now -> {
                    Optional<LocalDate> day = read.get();
                    return now.with(now.facts().withMeeting(day, day.isPresent() ? "" : text));
                },
                new Edited.About());
    }

    /** Sets the day that was meant by what was typed for the meeting, in the same step as the typing. */
    public void takeMeeting(LocalDate meant) {
        unsettled = Optional.empty();
        type(now -> now.with(now.facts().withMeeting(Optional.of(meant), "")), new Edited.About());
    }

    /** Takes the answer back, and leaves what is typed beside it. */
    public void withdraw(QuestionId question) {
        change(now -> now.withTypedInstead(question, now.typedAt(question).orElse("")), new Edited.AnswerTo(question));
    }

    /** Takes the answer back, and what is typed there. */
    public void clear(QuestionId question) {
        change(now -> now.withoutAnswer(question), new Edited.AnswerTo(question));
    }

    /** Writes the note at a question, while it is being typed; a blank one removes it. */
    public void note(QuestionId question, String note) {
        type(now -> now.withNote(question, note), new Edited.NoteOn(question));
    }

    /** Sets a mark on a question, or takes it away. */
    public void toggle(QuestionId question, Mark mark) {
        change(now -> now.toggled(question, mark), new Edited.MarkOn(question));
    }

    /** Says that an answer is still right although its question has changed its meaning. */
    public void confirm(QuestionId question) {
        change(now -> now.confirmed(question), new Edited.MarkOn(question));
    }

    /** States the facts, while they are being typed. */
    public void state(Facts facts) {
        type(now -> now.with(facts), new Edited.About());
    }

    /**
     * Lets a former state take the place of the present one, which can be taken back like any other change.
     *
     * @param former was answered with the same edition
     * @throws IllegalArgumentException if it was answered with another
     */
    public void goBackTo(Engagement former) {
        if (!former.edition().key().equals(checklist.edition().key())) {
            throw new IllegalArgumentException(
                    "answered with " + former.edition().key());
        }
        change(now -> now.goneBackTo(former), new Edited.Whole());
    }

    /** Lets what is being typed become the answer, or stand in its place, while it can still be typed on. */
    public void settleTyping() {
        Optional<Unsettled> typed = unsettled;
        unsettled = Optional.empty();
        typed.ifPresent(each -> apply(each.settled(), each.edited(), history::rememberTyping));
    }

    /** Ends a text that was being typed: it settles, and what is typed next is undone apart from it. */
    public void settle() {
        settleTyping();
        history.settle(engagement());
    }

    /** {@return what {@link #undo} would take back, if there is something} */
    public Optional<Edited> toUndo() {
        return isReadOnly() ? Optional.empty() : history.toUndo(engagement());
    }

    /** {@return what {@link #redo} would make again, if there is something} */
    public Optional<Edited> toRedo() {
        return isReadOnly() ? Optional.empty() : history.toRedo();
    }

    /** Takes back the last change, if there is one, and says how what it changed stands now. */
    public void undo() {
        settle();
        toUndo().flatMap(_ -> history.undo(engagement()))
                .ifPresent(
                        step -> replace(step.other(), new EditedWords(checklist).undone(step.edited(), step.other())));
    }

    /** Makes the change again that was last taken back, if there is one. */
    public void redo() {
        settle();
        toRedo().flatMap(_ -> history.redo(engagement()))
                .ifPresent(
                        step -> replace(step.other(), new EditedWords(checklist).redone(step.edited(), step.other())));
    }

    /** Puts a sentence beside what the changes brought. */
    public void say(String sentence) {
        say(new Announcement(clock.instant(), sentence, sentence));
    }

    /** Judges the answers by the present day, which may have changed since the last answer. */
    public void refresh() {
        if (!today().equals(assessment().today())) {
            show(engagement(), "", Optional.empty());
        }
    }

    private void change(UnaryOperator<Engagement> change, Edited edited) {
        settleTyping();
        apply(change, edited, history::remember);
    }

    private void type(UnaryOperator<Engagement> change, Edited edited) {
        settleTyping();
        apply(change, edited, history::rememberTyping);
    }

    /** What is typed elsewhere settles first. */
    private void keep(UnaryOperator<Engagement> typed, UnaryOperator<Engagement> settled, Edited edited) {
        if (unsettled.filter(each -> !each.edited().equals(edited)).isPresent()) {
            settleTyping();
        }
        apply(typed, edited, history::rememberTyping);
        unsettled = Optional.of(new Unsettled(edited, settled));
    }

    private static Engagement taken(Engagement now, QuestionId question, Answer meant) {
        return now.withAnswer(question, meant).withTyped(question, "");
    }

    private void apply(UnaryOperator<Engagement> change, Edited edited, BiConsumer<Engagement, Edited> remembering) {
        Engagement before = engagement();
        Engagement after = change.apply(before);
        if (!isReadOnly() && !after.equals(before)) {
            remembering.accept(before, edited);
            Optional<QuestionId> cause =
                    edited instanceof Edited.AnswerTo(var question) ? Optional.of(question) : Optional.empty();
            show(after.changedAt(clock.instant()), "", cause);
        }
    }

    private void replace(Engagement other, String words) {
        show(other.changedAt(clock.instant()), words, Optional.empty());
    }

    /**
     * What was said of the former state is no longer true, so that it is taken from view whatever there is to say now. It
     * is true still while a text is typed that is not yet an answer.
     */
    private void show(Engagement engagement, String firstSay, Optional<QuestionId> cause) {
        Assessment before = assessment();
        boolean onlyTyped = !engagement.typed().equals(engagement().typed())
                && engagement.answers().equals(engagement().answers());
        Snapshot now = assessed(engagement);
        if (!onlyTyped) {
            latest.set(Optional.empty());
        }
        snapshot.set(now);
        Differences differences = new Differences(before, now.assessment(), cause);
        String sentence = (firstSay + " " + differences.sentences()).strip();
        if (!sentence.isEmpty()) {
            say(new Announcement(clock.instant(), sentence, (firstSay + " " + differences.line()).strip()));
        }
    }

    private void say(Announcement announcement) {
        announcements.add(announcement);
        latest.set(Optional.of(announcement));
    }

    private Snapshot assessed(Engagement engagement) {
        return new Snapshot(engagement, Assessor.assess(checklist, engagement, today()));
    }
}
