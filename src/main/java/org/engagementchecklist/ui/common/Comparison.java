package org.engagementchecklist.ui.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.edition.Effect;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.comparison.Changed;
import org.engagementchecklist.report.comparison.EngagementChange;
import org.engagementchecklist.report.comparison.State;

/** What two states of an engagement differ in, in sentences short enough for a question. */
public record Comparison(State before, State after) {
    private static final int MOST_LETTERS = 120;

    /**
     * Compares states that were answered with the same edition.
     *
     * @param today the day by which both are judged
     */
    public Comparison(Checklist checklist, Engagement before, Engagement after, LocalDate today) {
        this(State.of("", checklist, before, today), State.of("", checklist, after, today));
    }

    /** {@return a sentence a difference: facts, answers, notes, reminders, what is put aside, offices} */
    public List<String> sentences() {
        EngagementChange change = new EngagementChange(before, after, Personal.PRINTED);
        List<String> sentences = new ArrayList<>();
        change.facts().forEach(each -> sentences.add(sentence(each.subject(), each)));
        Stream.of(change.answers(), change.parked())
                .flatMap(List::stream)
                .forEach(each -> sentences.add(sentence(
                        Messages.text("common.compare.answer", each.number(), Excerpt.of(each.subject(), MOST_LETTERS)),
                        each)));
        change.notes()
                .forEach(each -> sentences.add(sentence(Messages.text("common.compare.note", each.number()), each)));
        change.marks()
                .forEach(each -> sentences.add(sentence(Messages.text("common.compare.mark", each.number()), each)));
        offices(change, effect -> effect.before().isEmpty())
                .ifPresent(names -> sentences.add(Messages.text("common.compare.offices-more", names)));
        offices(change, effect -> effect.after().isEmpty())
                .ifPresent(names -> sentences.add(Messages.text("common.compare.offices-fewer", names)));
        return sentences;
    }

    private static String sentence(String what, Changed change) {
        return Messages.text("common.compare.changed", what, quoted(change.before()), quoted(change.after()));
    }

    private static String quoted(String words) {
        return words.isEmpty()
                ? Messages.text("common.compare.nothing")
                : Messages.text("common.compare.quoted", Excerpt.of(words, MOST_LETTERS));
    }

    private static Optional<String> offices(EngagementChange change, Predicate<Effect> which) {
        String names = change.offices().stream()
                .filter(which)
                .map(effect -> effect.office().name())
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
