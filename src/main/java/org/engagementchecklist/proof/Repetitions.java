package org.engagementchecklist.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Rule;

/** Finds rules that add nothing: wherever they fire, others say the same of the same office, as firmly and as early. */
final class Repetitions {

    private final Ground ground;
    private final Set<Rule> repeated = new HashSet<>();

    private Repetitions(Ground ground) {
        this.ground = ground;
    }

    /** {@return the flaws; of two rules that say the same, the later one is reported} */
    static Stream<Flaw> flaws(Ground ground) {
        Repetitions repetitions = new Repetitions(ground);
        int rules = ground.checklist().rules().size();
        return ground.checklist().rules().reversed().stream()
                .takeWhile(rule -> ground.inquiry().spend(rules, Subject.of(rule)))
                .filter(rule -> ground.reach().isPossible(Subject.of(rule)))
                .flatMap(repetitions::flaw);
    }

    private Stream<Flaw> flaw(Rule rule) {
        List<Rule> others = ground.checklist().rules().stream()
                .filter(other -> !other.equals(rule) && !repeated.contains(other))
                .filter(other -> saysNoLess(other, rule))
                .toList();
        if (others.isEmpty()) {
            return Stream.of();
        }
        Condition covered = new Condition.Any(others.stream().map(Rule::firing).toList());
        String names = others.stream().map(Rule::id).collect(Collectors.joining(", "));
        return ground.unlessPossible(
                        Logic.all(rule.firing(), Logic.not(covered)),
                        new Flaw(
                                FlawKind.ADDS_NOTHING,
                                Subject.of(rule),
                                "Rule " + rule.id() + " adds nothing: wherever it fires, " + names + " says the same.",
                                "Drop it, or say what it adds."))
                .peek(_ -> repeated.add(rule));
    }

    private static boolean saysNoLess(Rule other, Rule rule) {
        return other.office().id().equals(rule.office().id())
                && other.action().equals(rule.action())
                && other.strength().compareTo(rule.strength()) <= 0
                && other.time().compareTo(rule.time()) <= 0;
    }
}
