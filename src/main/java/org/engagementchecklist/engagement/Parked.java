package org.engagementchecklist.engagement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.QuestionId;

/**
 * What was answered, typed, noted and marked at a question that the edition in use does not ask, or asks otherwise. It counts
 * for nothing, is kept, and comes back by itself when an edition asks the question again. So is what a file held and
 * nobody can use. One with neither answer nor typed text nor note nor mark says that these were left out of this copy.
 *
 * @param asked the question as it was asked
 * @param answer the answer, if one was given
 * @param words the answer, or what cannot be used, in words; empty if there is neither
 * @param typed what was typed and not taken as an answer; never blank
 * @param note what was noted; never blank
 * @param marks the reminders
 * @param standing the changed form of the answer that was put in its place; while it stands unchanged, the answer is
 *     what it goes back to
 * @param why why it is parked, a sentence; of what cannot be used it tells nothing but the kind
 * @param unusable what a file held in place of an answer, a note or something else, if it cannot be used
 */
public record Parked(
        Asked asked,
        Optional<Answer> answer,
        String words,
        Optional<String> typed,
        Optional<String> note,
        Set<Mark> marks,
        Optional<Standing> standing,
        String why,
        Optional<StoredValue> unusable) {

    /**
     * @throws IllegalArgumentException if words are there without an answer or the other way round, if text is blank, or
     *     if what is typed is too long
     */
    public Parked {
        if ((answer.isEmpty() && unusable.isEmpty()) != words.isBlank()
                || (unusable.isPresent() && (answer.isPresent() || standing.isPresent()))
                || why.isBlank()
                || typed.filter(text -> !Entries.canBeTyped(text)).isPresent()
                || note.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("incomplete: what was parked of question " + asked.id());
        }
        Set<Mark> copy = EnumSet.noneOf(Mark.class);
        copy.addAll(marks);
        marks = Collections.unmodifiableSet(copy);
    }

    /** Parks what was given to a question, all of which can be used where it was given. */
    public Parked(
            Asked asked,
            Optional<Answer> answer,
            String words,
            Optional<String> typed,
            Optional<String> note,
            Set<Mark> marks,
            Optional<Standing> standing,
            String why) {
        this(asked, answer, words, typed, note, marks, standing, why, Optional.empty());
    }

    /**
     * Parks what a file held and nobody can use.
     *
     * @param words what it was, as a person reads it
     * @param why of which kind it is, a sentence that does not tell the value
     */
    public static Parked unusable(Asked asked, StoredValue value, String words, String why) {
        return new Parked(
                asked,
                Optional.empty(),
                words,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                why,
                Optional.of(value));
    }

    /** {@return the name of the question as it was asked} */
    public QuestionId question() {
        return asked.id();
    }

    /** {@return the words of the question as it was asked} */
    public String text() {
        return asked.text();
    }

    /** {@return the edition in which it was asked} */
    public EditionKey from() {
        return asked.edition();
    }

    /** {@return whether it is personal, as it was asked or as one of these questions} */
    public boolean isPersonal(Set<QuestionId> personal) {
        return asked.personal() || personal.contains(question());
    }

    /** {@return whether answer, typed text, note and marks were left out of this copy} */
    public boolean isLeftOut() {
        return answer.isEmpty() && typed.isEmpty() && note.isEmpty() && marks.isEmpty() && unusable.isEmpty();
    }

    /** {@return word that something was left out} */
    public static Parked leftOut(Asked asked, String why) {
        return new Parked(
                asked, Optional.empty(), "", Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), why);
    }

    /** {@return this for a copy that leaves out what was given} */
    public Parked leftOut() {
        return leftOut(asked, why);
    }

    /** {@return the answer alone, beside the changed form of it that stands in its place} */
    public Parked standingAs(Standing other) {
        return new Parked(asked, answer, words, Optional.empty(), Optional.empty(), Set.of(), Optional.of(other), why);
    }
}
