package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.engagement.Answers;

/**
 * Searches whether a rule can still fire: some answers stand fast, every other question may get any answer or none, and
 * a question counts only where its own condition shows it. The search is exact up to {@link #MOST_STEPS} steps.
 */
final class Possibility {

    /** After so many tries the search gives up; no shipped rule needs a hundredth of them. */
    static final int MOST_STEPS = 200_000;

    private final Rule rule;
    private final Answers fixed;
    private final List<Question> relevant;
    private final List<Condition> conditions;
    private final Map<QuestionId, Collection<Answer>> possible = new HashMap<>();

    /** How far a try has come: the relevant questions before the index are decided. */
    private record Try(int index, Supposition supposition) {}

    private Possibility(Rule rule, Answers fixed, List<Question> relevant) {
        this.rule = rule;
        this.fixed = fixed;
        this.relevant = relevant;
        conditions = new ArrayList<>(List.of(rule.when()));
        relevant.forEach(question -> conditions.add(question.visibleWhen()));
    }

    /** {@return whether the rule can fire; open if the search was given up} */
    static Verdict of(Rule rule, Checklist checklist, Answers fixed, LocalDate today) {
        List<Question> relevant = relevantTo(rule.when(), checklist);
        return new Possibility(rule, fixed, relevant).search(Supposition.none(today, checklist.questions()));
    }

    /** {@return the questions that the condition reads, and those on which their visibility rests, in order} */
    static List<Question> relevantTo(Condition condition, Checklist checklist) {
        Set<QuestionId> relevant = new LinkedHashSet<>(condition.reads());
        boolean anyUnsure = condition.leaves().anyMatch(Condition.AnyUnsure.class::isInstance);
        List<Question> found = new ArrayList<>();
        for (Question question : checklist.questions().reversed()) {
            if (relevant.contains(question.id()) || (anyUnsure && question.offersUnsure())) {
                relevant.addAll(question.visibleWhen().reads());
                found.addFirst(question);
            }
        }
        return found;
    }

    private Verdict search(Supposition nothing) {
        Deque<Try> open = new ArrayDeque<>(List.of(new Try(0, nothing)));
        for (int steps = 0; !open.isEmpty(); steps++) {
            if (steps > MOST_STEPS) {
                return Verdict.OPEN;
            }
            Try tried = open.pop();
            Verdict verdict = tried.supposition().on(rule.when());
            if (verdict == Verdict.HOLDS
                    && Assessor.fires(rule, tried.supposition().circumstances())) {
                return Verdict.HOLDS;
            }
            if (verdict != Verdict.FAILS && tried.index() < relevant.size()) {
                following(tried).forEach(next -> open.push(new Try(tried.index() + 1, next)));
            }
        }
        return Verdict.FAILS;
    }

    private Stream<Supposition> following(Try tried) {
        Question next = relevant.get(tried.index());
        Supposition before = tried.supposition();
        Circumstances circumstances = before.circumstances();
        Optional<Answer> given = fixed.to(next.id());
        if (given.isPresent() || !circumstances.satisfy(next.visibleWhen())) {
            return Stream.of(before.decided(next.id(), given.filter(_ -> circumstances.satisfy(next.visibleWhen()))));
        }
        return Stream.concat(
                Stream.of(before.unanswered(next.id())),
                possible(next, circumstances.today()).stream().map(answer -> before.answered(next.id(), answer)));
    }

    private Collection<Answer> possible(Question question, LocalDate today) {
        return possible.computeIfAbsent(question.id(), _ -> PossibleAnswers.to(question, conditions, today));
    }
}
