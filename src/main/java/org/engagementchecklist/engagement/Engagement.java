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
 * @param entries what stands at the questions: answers, texts typed and not taken, notes and marks
 * @param parked what was given to questions that this edition does not ask, or asks otherwise
 * @param partial the questions whose answers were left out when this copy was made, such as personal ones
 * @param lifetime when it was started and last changed
 * @param unknown fields of a newer file format, kept as they were read so that saving does not lose them
 */
public record Engagement(
        UUID id,
        EditionUsed edition,
        Facts facts,
        Entries entries,
        List<Parked> parked,
        Set<QuestionId> partial,
        Lifetime lifetime,
        Map<String, String> unknown) {

    /** The most letters of one answer, note or fact: what is longer is not read from a file either. */
    public static final int LONGEST_TEXT = 100_000;

    public Engagement {
        parked = List.copyOf(parked);
        partial = Set.copyOf(partial);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    /** {@return a new engagement without answers} */
    public static Engagement started(UUID id, EditionUsed edition, Instant now) {
        return new Engagement(id, edition, Facts.NONE, Entries.NONE, List.of(), Set.of(), Lifetime.from(now), Map.of());
    }

    /** {@return this engagement with other facts} */
    public Engagement with(Facts other) {
        return new Engagement(id, edition, other, entries, parked, partial, lifetime, unknown);
    }

    /** {@return this engagement with other entries} */
    public Engagement with(Entries other) {
        return new Engagement(id, edition, facts, other, parked, partial, lifetime, unknown);
    }

    /** {@return this engagement with other answers} */
    public Engagement with(Answers other) {
        return with(entries.with(other));
    }

    /** {@return this engagement with other things parked} */
    public Engagement withParked(List<Parked> other) {
        return new Engagement(id, edition, facts, entries, other, partial, lifetime, unknown);
    }

    /** {@return this engagement as changed at this moment} */
    public Engagement changedAt(Instant moment) {
        return new Engagement(id, edition, facts, entries, parked, partial, lifetime.changedAt(moment), unknown);
    }

    /** {@return a copy under another identity, started at this moment} */
    public Engagement copiedAs(UUID other, Instant moment) {
        return new Engagement(other, edition, facts, entries, parked, partial, Lifetime.from(moment), unknown);
    }

    /** {@return a former state under this identity; both must be of the same edition} */
    public Engagement goneBackTo(Engagement former) {
        return new Engagement(
                id,
                former.edition,
                former.facts,
                former.entries,
                former.parked,
                former.partial,
                lifetime,
                former.unknown);
    }

    /** {@return every answer given, also those to questions now hidden} */
    public Answers answers() {
        return entries.answers();
    }

    /** {@return what is typed at a question and is not an answer, or not yet} */
    public Map<QuestionId, String> typed() {
        return entries.typed();
    }

    /** {@return what was noted at a question} */
    public Map<QuestionId, String> notes() {
        return entries.notes();
    }

    /** {@return the reminders put on a question} */
    public Map<QuestionId, Set<Mark>> marks() {
        return entries.marks();
    }

    /**
     * Answers a question. Whoever gives the answer has seen what the question means now. The answer stands in place of
     * what was typed; only beside a list of countries the text of its field stays, as the field itself does.
     */
    public Engagement withAnswer(QuestionId question, Answer answer) {
        Entries answered = entries.with(answers().with(question, answer));
        return with(answer instanceof Answer.CountryList ? answered : answered.withTyped(question, ""))
                .confirmed(question);
    }

    /** {@return this engagement without an answer to this question, and without anything typed there} */
    public Engagement withoutAnswer(QuestionId question) {
        return withTypedInstead(question, "");
    }

    /**
     * Keeps what is typed at a question and is not an answer, or not yet. The answer that stands there stays.
     *
     * @param text what is typed, at most {@link Entries#LONGEST_TYPED} letters; blank if nothing is
     * @throws IllegalArgumentException if it is longer
     */
    public Engagement withTyped(QuestionId question, String text) {
        return with(entries.withTyped(question, text));
    }

    /**
     * Keeps what is typed at a question in place of its answer.
     *
     * @param text what is typed, at most {@link Entries#LONGEST_TYPED} letters; blank if nothing is
     * @throws IllegalArgumentException if it is longer
     */
    public Engagement withTypedInstead(QuestionId question, String text) {
        return with(entries.with(answers().without(question)).withTyped(question, text))
                .confirmed(question);
    }

    /**
     * Leaves out what is not for others.
     *
     * @param left the questions whose entries are left out; what is parked of personal ones is, too
     * @return a copy that says what it leaves out
     */
    public Engagement withoutAll(Set<QuestionId> left) {
        List<Parked> fewerParked = parked.stream()
                .map(each -> each.isPersonal(left) ? each.leftOut() : each)
                .toList();
        return new Engagement(
                id,
                edition,
                facts,
                entries.only(question -> !left.contains(question)),
                fewerParked,
                left,
                lifetime,
                unknown);
    }

    /** {@return this engagement with this note; a blank note removes it} */
    public Engagement withNote(QuestionId question, String note) {
        return with(entries.withNote(question, note));
    }

    /** {@return this engagement with the mark set if it was not, and taken away if it was} */
    public Engagement toggled(QuestionId question, Mark mark) {
        Set<Mark> toggled = EnumSet.noneOf(Mark.class);
        toggled.addAll(marksOn(question));
        if (!toggled.remove(mark)) {
            toggled.add(mark);
        }
        return with(entries.withMarks(question, toggled));
    }

    /** {@return this engagement in which the answer is said to be right although the question changed its meaning} */
    public Engagement confirmed(QuestionId question) {
        return isToReview(question) ? toggled(question, Mark.MEANING_CHANGED) : this;
    }

    /** {@return whether the question changed its meaning and nobody has yet said that its answer is still right} */
    public boolean isToReview(QuestionId question) {
        return marksOn(question).contains(Mark.MEANING_CHANGED);
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
        return Optional.ofNullable(notes().get(question));
    }

    /** {@return what is typed at this question and not taken as an answer} */
    public Optional<String> typedAt(QuestionId question) {
        return entries.typedAt(question);
    }

    /** {@return the marks on this question, none if it has none} */
    public Set<Mark> marksOn(QuestionId question) {
        return marks().getOrDefault(question, Set.of());
    }
}
