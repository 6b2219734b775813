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
    static Optional<Try> first(Supposition nothing, Condition goal) {
        return of(Demand.of(goal, nothing), List.of(), nothing, 0);
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

    /** {@return every way to go on, the best to be taken first standing last} */
    Stream<Try> following(Question question, Choices choices) {
        return choices.to(question).flatMap(choice -> following(question, choice).stream());
    }

    private Optional<Try> following(Question question, Choices.Choice choice) {
        Supposition then = supposition.decided(question.id(), choice.answer());
        List<Demand> touched = new ArrayList<>(Demand.of(choice.provided(), then));
        List<Demand> untouched = new ArrayList<>();
        open.forEach(demand -> (demand.reads().contains(question.id()) ? touched : untouched).add(demand));
        return of(touched, untouched, then, cost + choice.cost());
    }

    /** What is newly taken for granted may settle also what the decided question does not touch. */
    private static Optional<Try> of(List<Demand> touched, List<Demand> untouched, Supposition then, int cost) {
        Optional<Supposition> granted = granting(touched, then);
        if (granted.isEmpty()) {
            return Optional.empty();
        }
        boolean unchanged = granted.get().granted().equals(then.granted());
        List<Demand> open = new ArrayList<>(unchanged ? untouched : List.of());
        for (Demand demand : unchanged ? touched : both(touched, untouched)) {
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

    /** {@return the supposition that takes for granted what must hold; none if that contradicts itself} */
    private static Optional<Supposition> granting(List<Demand> demands, Supposition supposition) {
        Optional<Supposition> granted = Optional.of(supposition);
        for (Demand demand : demands) {
            granted = demand.leaf().isEmpty()
                    ? granted
                    : granted.flatMap(each -> each.granting(demand.leaf().get(), !demand.isNegated()));
        }
        return granted;
    }
}
