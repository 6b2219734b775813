package org.engagementchecklist.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;

/**
 * How far one line of a search has come.
 *
 * @param supposition what is decided, and what is taken for granted because it must hold
 * @param open what must hold and is not yet known to
 * @param cost how many answers were chosen
 */
record Try(Supposition supposition, List<Demand> open, int cost) {

    Try {
        open = List.copyOf(open);
    }

    /** {@return the beginning of a search, unless its goal fails whatever is answered} */
    static Optional<Try> first(Supposition nothing, Condition goal, Budget budget) {
        return of(Demand.of(goal, nothing), List.of(), nothing, 0, budget);
    }

    boolean isDone() {
        return open.isEmpty();
    }

    Answers answers() {
        return supposition.circumstances().answers();
    }

    /** {@return the question to decide next, one on which the demand depends that leaves the least choice} */
    QuestionId undecided() {
        Demand tightest =
                open.stream().min(Comparator.comparingLong(Demand::undecided)).orElseThrow();
        return supposition.undecidedIn(tightest.condition());
    }

    /** {@return every way to go on, the best to be taken first standing last; not all if the budget is used up then} */
    Stream<Try> following(Question question, Choices choices, Budget budget) {
        return choices.to(question).flatMap(choice -> following(question, choice, budget).stream());
    }

    private Optional<Try> following(Question question, Choices.Choice choice, Budget budget) {
        if (!budget.spend(16L + open.size() + 6L * supposition.decided().size())) {
            return Optional.empty();
        }
        Supposition then = supposition.decided(question.id(), choice.answer());
        List<Demand> touched = new ArrayList<>(Demand.of(choice.provided(), then));
        List<Demand> untouched = new ArrayList<>();
        open.forEach(demand -> (demand.reads().contains(question.id()) ? touched : untouched).add(demand));
        return of(touched, untouched, then, cost + choice.cost(), budget);
    }

    /** What is newly taken for granted may settle also what the decided question does not touch. */
    private static Optional<Try> of(
            List<Demand> touched, List<Demand> untouched, Supposition then, int cost, Budget budget) {
        Optional<Supposition> granted = then.granting(touched);
        if (granted.isEmpty()) {
            return Optional.empty();
        }
        boolean unchanged = granted.get().granted().equals(then.granted());
        budget.spend(unchanged ? 0 : 3L * granted.get().granted().size());
        List<Demand> open = new ArrayList<>(unchanged ? untouched : List.of());
        for (Demand demand : unchanged ? touched : both(touched, untouched)) {
            if (!budget.spend(2 + demand.weight())) {
                return Optional.empty();
            }
            Verdict verdict = demand.under(granted.get());
            if (verdict == Verdict.FAILS) {
                return Optional.empty();
            }
            if (verdict == Verdict.OPEN) {
                open.add(demand.lookedAt(granted.get()));
            }
        }
        return Optional.of(new Try(granted.get(), open, cost));
    }

    private static List<Demand> both(List<Demand> some, List<Demand> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
