package org.engagementchecklist.edition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Entries;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;

/** What is filled while an engagement moves: the questions of the new edition, and the list of what is parked. */
final class Destination {

    private final Map<QuestionId, Answer> answers = new LinkedHashMap<>();
    private final Map<QuestionId, String> typed = new LinkedHashMap<>();
    private final Map<QuestionId, String> notes = new LinkedHashMap<>();
    private final Map<QuestionId, Set<Mark>> marks = new LinkedHashMap<>();
    private final Set<QuestionId> partial = new HashSet<>();
    private final Map<Parked, Optional<Parked>> replaced = new LinkedHashMap<>();
    private final List<Parked> added = new ArrayList<>();

    /** Puts something at a question. */
    void put(QuestionId question, Item item) {
        switch (item) {
            case Item.Said(var answer, var _) -> answers.put(question, answer);
            case Item.Typed(var text) -> typed.put(question, text);
            case Item.Noted(var text) -> notes.put(question, text);
            case Item.Marked(var mark) ->
                marks.computeIfAbsent(question, _ -> EnumSet.noneOf(Mark.class)).add(mark);
            case Item.LeftOut() -> partial.add(question);
        }
    }

    void park(Parked entry) {
        added.add(entry);
    }

    /** Puts another entry, or none, where this one was parked before. */
    void replace(Parked entry, Optional<Parked> other) {
        replaced.put(entry, other);
    }

    /** {@return whether something was put where this one was parked before} */
    boolean replaces(Parked entry) {
        return replaced.containsKey(entry);
    }

    boolean hasAnswer(QuestionId question) {
        return answers.containsKey(question);
    }

    boolean hasTyped(QuestionId question) {
        return typed.containsKey(question);
    }

    boolean hasNote(QuestionId question) {
        return notes.containsKey(question);
    }

    /** {@return whether nothing at all stands at this question} */
    boolean isFree(QuestionId question) {
        return !hasAnswer(question)
                && !hasTyped(question)
                && !hasNote(question)
                && !marks.containsKey(question)
                && !partial.contains(question);
    }

    /** {@return the engagement with what was filled in here} */
    Engagement engagement(Engagement old, EditionUsed edition) {
        List<Parked> parked = new ArrayList<>();
        old.parked()
                .forEach(each -> replaced.getOrDefault(each, Optional.of(each)).ifPresent(parked::add));
        parked.addAll(added);
        return new Engagement(
                old.id(),
                edition,
                old.facts(),
                new Entries(new Answers(answers), typed, notes, marks),
                parked,
                partial,
                old.lifetime(),
                unknownOf(old));
    }

    /** What a newer format says of the entries of a list cannot follow them to other places of it. */
    private static Map<String, String> unknownOf(Engagement old) {
        Map<String, String> unknown = new LinkedHashMap<>(old.unknown());
        unknown.keySet().removeIf(pointer -> pointer.startsWith("/parked/"));
        return unknown;
    }
}
