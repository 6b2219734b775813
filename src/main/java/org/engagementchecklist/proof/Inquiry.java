package org.engagementchecklist.proof;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.assessment.Budget;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.assessment.Search;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;

/** The searches of one proof, which share its budget. It knows what each subject has cost. */
final class Inquiry {

    private final Search search;
    private final Budget budget;
    private final Map<Subject, Long> costs;

    private Inquiry(Search search, Budget budget, Map<Subject, Long> costs) {
        this.search = search;
        this.budget = budget;
        this.costs = costs;
    }

    /** {@return the inquiry into a checklist} */
    static Inquiry into(Checklist checklist, Terms terms) {
        Budget budget = terms.budget();
        Search search = Search.in(checklist, terms.today(), budget).atMost(terms.mostTries());
        return new Inquiry(search, budget, new HashMap<>());
    }

    /** {@return the same inquiry, in which no search takes more tries than this} */
    Inquiry atMost(int steps) {
        return new Inquiry(search.atMost(Math.min(steps, search.mostSteps())), budget, costs);
    }

    /** {@return the search itself, for what it knows of the checklist} */
    Search search() {
        return search;
    }

    /** {@return whether the condition can hold, asked on behalf of a subject} */
    Possibility any(Condition goal, Subject about) {
        long before = budget.spent();
        Possibility found = search.any(goal);
        costs.merge(about, budget.spent() - before, Long::sum);
        return found;
    }

    /** {@return whether the condition can hold, with as few answers as possible, asked on behalf of a subject} */
    Possibility smallest(Condition goal, Subject about) {
        long before = budget.spent();
        Possibility found = search.smallest(goal);
        costs.merge(about, budget.spent() - before, Long::sum);
        return found;
    }

    /** Takes steps for work that is no search; {@return whether there is something left} */
    boolean spend(long steps, Subject about) {
        costs.merge(about, steps, Long::sum);
        return budget.spend(steps);
    }

    /** {@return how many steps were taken} */
    long spent() {
        return budget.spent();
    }

    /** {@return whether nothing more can be decided} */
    boolean isOver() {
        return budget.isUsedUp();
    }

    /** {@return how much of all that was spent went to a subject, in percent} */
    long share(Subject subject) {
        return 100 * costs.getOrDefault(subject, 0L) / Math.max(1, budget.spent());
    }

    /** {@return what has cost the most, if anything has cost something} */
    Optional<Subject> dearest() {
        return costs.entrySet().stream()
                .max(Comparator.comparingLong((Map.Entry<Subject, Long> each) -> each.getValue())
                        .thenComparing(each -> each.getKey().toString()))
                .map(Map.Entry::getKey);
    }
}
