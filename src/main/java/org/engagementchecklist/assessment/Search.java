package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
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
import org.engagementchecklist.engagement.Answers;

/**
 * Searches whether a condition can hold: some answers may stand fast, every other question may get any answer or none,
 * and an answer counts only where its question is visible. The search works backwards from the condition and looks only
 * at questions on which it still depends. It is exact until it gives up: after a number of tries, or when its share of the
 * budget is used up, from which all searches for one purpose spend.
 */
public final class Search {

    /** After so many tries a search gives up, unless told otherwise; no shipped rule needs a hundredth of them. */
    public static final int MOST_STEPS = 200_000;

    /** So many steps it takes to collect a part of the conditions on which a search rests. */
    private static final int COLLECTING = 5;

    private final Map<QuestionId, Question> questions;
    private final Supposition nothing;
    private final Answers fixed;
    private final int mostSteps;
    private final Budget budget;

    private Search(
            Map<QuestionId, Question> questions, Supposition nothing, Answers fixed, int mostSteps, Budget budget) {
        this.questions = questions;
        this.nothing = nothing;
        this.fixed = fixed;
        this.mostSteps = mostSteps;
        this.budget = budget;
    }

    /**
     * {@return a search among all answers to a checklist, by which dates are judged by this day}
     *
     * @param budget what this search and those made of it may spend
     */
    public static Search in(Checklist checklist, LocalDate today, Budget budget) {
        Map<QuestionId, Question> questions = new LinkedHashMap<>();
        checklist.questions().forEach(question -> questions.put(question.id(), question));
        return new Search(questions, Supposition.none(today, questions.values()), Answers.NONE, MOST_STEPS, budget);
    }

    /** {@return the same search, in which these answers stand fast wherever their questions are visible} */
    public Search given(Answers answers) {
        return new Search(questions, nothing, answers, mostSteps, budget);
    }

    /** {@return the same search, given up after so many steps} */
    public Search atMost(int steps) {
        return new Search(questions, nothing, fixed, steps, budget);
    }

    /** {@return after how many steps the search is given up} */
    public int mostSteps() {
        return mostSteps;
    }

    /** {@return the day by which dates are judged} */
    public LocalDate today() {
        return nothing.circumstances().today();
    }

    /** {@return whether the condition can hold, with any answers that make it hold} */
    public Possibility any(Condition goal) {
        return run(goal, false);
    }

    /** {@return whether the condition can hold, with as few answers as possible} */
    public Possibility smallest(Condition goal) {
        Possibility found = run(goal, true);
        if (found instanceof Possibility.Undecided && !budget.isUsedUp()) {
            return any(goal);
        }
        return found;
    }

    /** {@return the questions that the condition reads, and those on which their visibility rests} */
    public Set<QuestionId> relevantTo(Condition goal) {
        Set<QuestionId> relevant = new LinkedHashSet<>();
        Deque<Condition> unread = new ArrayDeque<>(List.of(goal));
        while (!unread.isEmpty()) {
            for (QuestionId read : nothing.readBy(unread.pop())) {
                if (relevant.add(read)) {
                    unread.push(question(read).visibleWhen());
                }
            }
        }
        return relevant;
    }

    private Possibility run(Condition goal, boolean fewestAnswers) {
        if (budget.isUsedUp()) {
            return new Possibility.Undecided(0);
        }
        Budget share = budget.share();
        List<Condition> conditions = new ArrayList<>(List.of(goal));
        relevantTo(goal).forEach(question -> conditions.add(question(question).visibleWhen()));
        conditions.forEach(each -> share.spend(COLLECTING * (1 + nothing.weight(each))));
        Choices choices = new Choices(fixed, Leaves.in(conditions), today(), share);
        Frontier frontier = new Frontier(fewestAnswers);
        // Each alternative by itself contradicts itself sooner; where any answers will do, looking at all at once is
        // less.
        List<Condition> goals = fewestAnswers ? Demand.alternatives(goal) : List.of(goal);
        goals.forEach(each -> Try.first(nothing, each, share).ifPresent(frontier::add));
        int steps = 0;
        for (Optional<Try> next = frontier.next(); next.isPresent(); next = frontier.next()) {
            if (next.get().isDone()) {
                boolean smallest = fewestAnswers && choices.areComplete() && !share.isUsedUp();
                return new Possibility.Possible(chosen(next.get().answers()), smallest, steps);
            }
            if (++steps > mostSteps || share.isUsedUp()) {
                return new Possibility.Undecided(steps);
            }
            next.get()
                    .following(question(next.get().undecided()), choices, share)
                    .forEach(frontier::add);
        }
        return choices.areComplete() && !share.isUsedUp()
                ? new Possibility.Impossible(steps)
                : new Possibility.Undecided(steps);
    }

    /** {@return the answers that did not stand fast, in the order of the checklist} */
    private Answers chosen(Answers answers) {
        Map<QuestionId, Answer> chosen = new LinkedHashMap<>();
        questions.keySet().stream()
                .filter(question -> !fixed.has(question))
                .forEach(question -> answers.to(question).ifPresent(answer -> chosen.put(question, answer)));
        return new Answers(chosen);
    }

    private Question question(QuestionId id) {
        return Optional.ofNullable(questions.get(id)).orElseThrow();
    }

    /** The tries still to be followed: those with the fewest answers first, or else simply the newest. */
    private static final class Frontier {
        private final boolean fewestAnswers;
        private final List<Deque<Try>> byCost = new ArrayList<>();

        Frontier(boolean fewestAnswers) {
            this.fewestAnswers = fewestAnswers;
        }

        void add(Try next) {
            int cost = fewestAnswers ? next.cost() : 0;
            while (byCost.size() <= cost) {
                byCost.add(new ArrayDeque<>());
            }
            byCost.get(cost).push(next);
        }

        Optional<Try> next() {
            return byCost.stream().filter(tries -> !tries.isEmpty()).findFirst().map(Deque::pop);
        }
    }
}
