package org.engagementchecklist.engagement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;

/**
 * Everything that stands at the questions: whatever carries, compares or leaves out entries does so with all four.
 *
 * @param answers every answer given, also those to questions now hidden
 * @param typed what stands in the field of a question and is not an answer, or not yet; it may stand beside a former
 *     answer, counts as open and makes no rule fire; never blank, without blanks around it, at most
 *     {@link #LONGEST_TYPED} letters
 * @param notes what was noted at a question; never blank
 * @param marks the reminders put on a question; never empty
 */
public record Entries(
        Answers answers,
        Map<QuestionId, String> typed,
        Map<QuestionId, String> notes,
        Map<QuestionId, Set<Mark>> marks) {

    /** Nothing said yet. */
    public static final Entries NONE = new Entries(Answers.NONE, Map.of(), Map.of(), Map.of());

    /** The most letters of a typed text: of one that is to become a place no more are taken. */
    public static final int LONGEST_TYPED = Answer.CountryList.LONGEST_PLACE;

    /** @throws IllegalArgumentException if what is typed is blank or too long */
    public Entries {
        typed = Collections.unmodifiableMap(stripped(typed));
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        marks = copyOf(marks);
    }

    private static Map<QuestionId, String> stripped(Map<QuestionId, String> typed) {
        Map<QuestionId, String> stripped = new LinkedHashMap<>(typed);
        stripped.replaceAll((_, text) -> text.strip());
        stripped.forEach((question, text) -> {
            if (!canBeTyped(text)) {
                throw new IllegalArgumentException("what is typed at " + question + " is blank or too long");
            }
        });
        return stripped;
    }

    private static Map<QuestionId, Set<Mark>> copyOf(Map<QuestionId, Set<Mark>> marks) {
        Map<QuestionId, Set<Mark>> copy = new LinkedHashMap<>(marks);
        copy.values().removeIf(Set::isEmpty);
        copy.replaceAll((_, each) -> Collections.unmodifiableSet(EnumSet.copyOf(each)));
        return Collections.unmodifiableMap(copy);
    }

    /** {@return whether a text is not blank and, without the blanks around it, short enough to be kept as typed} */
    public static boolean canBeTyped(String text) {
        return Answer.CountryList.isPlace(text.strip());
    }

    /** {@return these with other answers} */
    public Entries with(Answers other) {
        return new Entries(other, typed, notes, marks);
    }

    /** {@return what is typed at this question and not taken as an answer} */
    public Optional<String> typedAt(QuestionId question) {
        return Optional.ofNullable(typed.get(question));
    }

    /** {@return these with this text typed at a question, beside whatever answers it; a blank text removes it} */
    public Entries withTyped(QuestionId question, String text) {
        return new Entries(answers, changed(typed, question, text), notes, marks);
    }

    /** {@return these with this note; a blank note removes it} */
    public Entries withNote(QuestionId question, String note) {
        return new Entries(answers, typed, changed(notes, question, note), marks);
    }

    /** {@return these with these marks on a question, and no others} */
    public Entries withMarks(QuestionId question, Set<Mark> all) {
        Map<QuestionId, Set<Mark>> other = new LinkedHashMap<>(marks);
        other.put(question, all);
        return new Entries(answers, typed, notes, other);
    }

    /** {@return the entries of those questions that are kept} */
    public Entries only(Predicate<QuestionId> kept) {
        return new Entries(answers.only(kept), only(typed, kept), only(notes, kept), only(marks, kept));
    }

    private static Map<QuestionId, String> changed(Map<QuestionId, String> texts, QuestionId question, String text) {
        Map<QuestionId, String> other = new LinkedHashMap<>(texts);
        if (text.isBlank()) {
            other.remove(question);
        } else {
            other.put(question, text);
        }
        return other;
    }

    private static <V> Map<QuestionId, V> only(Map<QuestionId, V> all, Predicate<QuestionId> kept) {
        return all.entrySet().stream()
                .filter(each -> kept.test(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }
}
