package org.engagementchecklist.engagement;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;

/**
 * One planned case being checked.
 *
 * @param id its lasting identity
 * @param edition the edition it was answered with
 * @param answers every answer given, also those to questions now hidden
 * @param notes what was noted at a question; never blank
 * @param marks the reminders put on a question; never empty
 * @param parked what was given to questions that this edition does not ask, or asks otherwise
 * @param partial the questions whose answers were left out when this copy was made, such as personal ones
 * @param lifetime when it was started and last changed
 * @param unknown fields of a newer file format, kept as they were read so that saving does not lose them
 */
public record Engagement(
        UUID id,
        EditionUsed edition,
        Facts facts,
        Answers answers,
        Map<QuestionId, String> notes,
        Map<QuestionId, Set<Mark>> marks,
        List<Parked> parked,
        Set<QuestionId> partial,
        Lifetime lifetime,
        Map<String, String> unknown) {

    /** The most letters of one answer, note or fact: what is longer is not read from a file either. */
    public static final int LONGEST_TEXT = 100_000;

    public Engagement {
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        marks = copyOf(marks);
        parked = List.copyOf(parked);
        partial = Set.copyOf(partial);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    private static Map<QuestionId, Set<Mark>> copyOf(Map<QuestionId, Set<Mark>> marks) {
        Map<QuestionId, Set<Mark>> copy = new LinkedHashMap<>(marks);
        copy.values().removeIf(Set::isEmpty);
        copy.replaceAll((_, each) -> Collections.unmodifiableSet(EnumSet.copyOf(each)));
        return Collections.unmodifiableMap(copy);
    }

    /** {@return a new engagement without answers} */
    public static Engagement started(UUID id, EditionUsed edition, Instant now) {
        return new Engagement(
                id,
                edition,
                Facts.NONE,
                Answers.NONE,
                Map.of(),
                Map.of(),
                List.of(),
                Set.of(),
                Lifetime.from(now),
                Map.of());
    }

    /** {@return this engagement with other facts} */
    public Engagement with(Facts other) {
        return new Engagement(id, edition, other, answers, notes, marks, parked, partial, lifetime, unknown);
    }

    /** {@return this engagement with other answers} */
    public Engagement with(Answers other) {
        return new Engagement(id, edition, facts, other, notes, marks, parked, partial, lifetime, unknown);
    }

    /** {@return this engagement with other things parked} */
    public Engagement withParked(List<Parked> other) {
        return new Engagement(id, edition, facts, answers, notes, marks, other, partial, lifetime, unknown);
    }

    /** {@return this engagement as changed at this moment} */
    public Engagement changedAt(Instant moment) {
        return new Engagement(
                id, edition, facts, answers, notes, marks, parked, partial, lifetime.changedAt(moment), unknown);
    }

    /** {@return a copy under another identity, started at this moment} */
    public Engagement copiedAs(UUID other, Instant moment) {
        return new Engagement(
                other, edition, facts, answers, notes, marks, parked, partial, Lifetime.from(moment), unknown);
    }

    /** {@return a former state under this identity; both must be of the same edition} */
    public Engagement goneBackTo(Engagement former) {
        return new Engagement(
                id,
                former.edition,
                former.facts,
                former.answers,
                former.notes,
                former.marks,
                former.parked,
                former.partial,
                lifetime,
                former.unknown);
    }

    /** {@return this engagement with this answer; whoever gives it has seen what the question means now} */
    public Engagement withAnswer(QuestionId question, Answer answer) {
        return with(answers.with(question, answer)).confirmed(question);
    }

    /** {@return this engagement without an answer to this question} */
    public Engagement withoutAnswer(QuestionId question) {
        return with(answers.without(question)).confirmed(question);
    }

    /**
     * Leaves out what is not for others.
     *
     * @param left the questions whose answers, notes and marks are left out; what is parked of personal ones is, too
     * @return a copy that says what it leaves out
     */
    public Engagement withoutAll(Set<QuestionId> left) {
        Map<QuestionId, String> fewerNotes = new LinkedHashMap<>(notes);
        fewerNotes.keySet().removeAll(left);
        Map<QuestionId, Set<Mark>> fewerMarks = new LinkedHashMap<>(marks);
        fewerMarks.keySet().removeAll(left);
        Answers fewer = answers.only(question -> !left.contains(question));
        List<Parked> fewerParked = parked.stream()
                .map(each -> each.isPersonal(left) ? each.leftOut() : each)
                .toList();
        return new Engagement(id, edition, facts, fewer, fewerNotes, fewerMarks, fewerParked, left, lifetime, unknown);
    }

    /** {@return this engagement with this note; a blank note removes it} */
    public Engagement withNote(QuestionId question, String note) {
        Map<QuestionId, String> other = new LinkedHashMap<>(notes);
        if (note.isBlank()) {
            other.remove(question);
        } else {
            other.put(question, note);
        }
        return new Engagement(id, edition, facts, answers, other, marks, parked, partial, lifetime, unknown);
    }

    /** {@return this engagement with the mark set if it was not, and taken away if it was} */
    public Engagement toggled(QuestionId question, Mark mark) {
        Set<Mark> toggled = EnumSet.noneOf(Mark.class);
        toggled.addAll(marksOn(question));
        if (!toggled.remove(mark)) {
            toggled.add(mark);
        }
        return withMarks(question, toggled);
    }

    /** {@return this engagement in which the answer is said to be right although the question changed its meaning} */
    public Engagement confirmed(QuestionId question) {
        return isToReview(question) ? toggled(question, Mark.MEANING_CHANGED) : this;
    }

    /** {@return whether the question changed its meaning and nobody has yet said that its answer is still right} */
    public boolean isToReview(QuestionId question) {
        return marksOn(question).contains(Mark.MEANING_CHANGED);
    }

    private Engagement withMarks(QuestionId question, Set<Mark> all) {
        Map<QuestionId, Set<Mark>> other = new LinkedHashMap<>(marks);
        other.put(question, all);
        return new Engagement(id, edition, facts, answers, notes, other, parked, partial, lifetime, unknown);
    }

    /** {@return when it was started} */
    public Instant created() {
        return lifetime.created();
    }

    /** {@return when it was last changed} */
    public Instant changed() {
        return lifetime.changed();
    }

    /** {@return the note at this question, if there is one} */
    public Optional<String> noteOn(QuestionId question) {
        return Optional.ofNullable(notes.get(question));
    }

    /** {@return the marks on this question, none if it has none} */
    public Set<Mark> marksOn(QuestionId question) {
        return marks.getOrDefault(question, Set.of());
    }
}
