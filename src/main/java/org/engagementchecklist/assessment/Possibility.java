package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private int steps;

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
        return new Possibility(rule, fixed, relevant).from(0, Supposition.none(today, checklist.questions()));
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

    private Verdict from(int index, Supposition supposition) {
        Verdict verdict = supposition.on(rule.when());
        if (verdict == Verdict.FAILS || index == relevant.size() || isReached(verdict, supposition)) {
            return Verdict.of(Assessor.fires(rule, supposition.circumstances()));
        }
        if (++steps > MOST_STEPS) {
            return Verdict.OPEN;
        }
        Question next = relevant.get(index);
        if (!supposition.circumstances().satisfy(next.visibleWhen())) {
            return from(index + 1, supposition.unanswered(next.id()));
        }
        Optional<Answer> given = fixed.to(next.id());
        return given.isPresent()
                ? from(index + 1, supposition.decided(next.id(), given))
                : fromAny(index + 1, supposition, next);
    }

    private boolean isReached(Verdict verdict, Supposition supposition) {
        return verdict == Verdict.HOLDS && Assessor.fires(rule, supposition.circumstances());
    }

    private Verdict fromAny(int index, Supposition supposition, Question free) {
        Verdict best = from(index, supposition.unanswered(free.id()));
        for (Answer answer : possible(free, supposition.circumstances().today())) {
            if (best == Verdict.HOLDS) {
                return best;
            }
            Verdict verdict = from(index, supposition.answered(free.id(), answer));
            best = verdict == Verdict.FAILS ? best : verdict;
        }
        return best;
    }

    private Collection<Answer> possible(Question question, LocalDate today) {
        return possible.computeIfAbsent(question.id(), _ -> PossibleAnswers.to(question, conditions, today));
    }
}
