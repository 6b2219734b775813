package org.engagementchecklist.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.checklist.Condition;

/** Finds conditions, and parts of conditions, that hold always or never where it would matter. */
final class Parts {

    private final Ground ground;
    private final Clause clause;

    private Parts(Ground ground, Clause clause) {
        this.ground = ground;
        this.clause = clause;
    }

    static Stream<Flaw> flaws(Ground ground) {
        return Clause.of(ground.checklist())
                .takeWhile(_ -> !ground.isOver())
                .filter(clause ->
                        !(ground.inquiry().any(clause.effect(), clause.subject()) instanceof Possibility.Impossible))
                .flatMap(clause -> new Parts(ground, clause).flaws());
    }

    private Stream<Flaw> flaws() {
        List<Flaw> always =
                ground.unlessPossible(Logic.not(clause.written()), always()).toList();
        return always.isEmpty() ? inner() : always.stream();
    }

    private Flaw always() {
        return new Flaw(
                FlawKind.ALWAYS_TRUE,
                clause.subject(),
                "The condition of " + clause.subject() + " holds whatever is answered.",
                "Leave it out, or mend it.");
    }

    /** A part that is reported is not taken apart further. */
    private Stream<Flaw> inner() {
        List<Flaw> flaws = new ArrayList<>();
        List<Part> parts = Part.of(clause.written());
        for (int i = 1; i < parts.size() && !ground.isOver(); i++) {
            List<Flaw> found = flaws(parts.get(i)).toList();
            flaws.addAll(found);
            i += found.isEmpty() ? 0 : Part.of(parts.get(i).part()).size() - 1;
        }
        return flaws.stream();
    }

    private Stream<Flaw> flaws(Part part) {
        Condition without = part.replacedBy(part.negated() ? Condition.always() : Logic.NEVER);
        Condition unlimited = part.replacedBy(part.negated() ? Logic.NEVER : Condition.always());
        List<Flaw> never = ground.unlessPossible(Logic.all(clause.effect(), Logic.not(without)), neverTrue(part))
                .toList();
        return !never.isEmpty()
                ? never.stream()
                : Stream.concat(
                        ground.unlessPossible(
                                Logic.all(clause.effect(unlimited), Logic.not(clause.written())), alwaysTrue(part)),
                        options(part));
    }

    private Flaw neverTrue(Part part) {
        return new Flaw(
                FlawKind.PART_NEVER_TRUE,
                clause.subject(),
                "In " + clause.subject() + " nothing ever comes of the part \"" + words(part) + "\".",
                "Drop it, or mend what contradicts it.");
    }

    private Flaw alwaysTrue(Part part) {
        return new Flaw(
                FlawKind.PART_ALWAYS_TRUE,
                clause.subject(),
                "In " + clause.subject() + " the part \"" + words(part) + "\" holds anyway.",
                "It may be dropped.");
    }

    private Stream<Flaw> options(Part part) {
        return !part.negated()
                        && part.part() instanceof Condition.AnyOf(var question, var options)
                        && options.size() > 1
                ? options.stream()
                        .takeWhile(_ -> !ground.isOver())
                        .flatMap(option -> ground.unlessPossible(
                                Logic.all(clause.effect(), new Condition.AnyOf(question, List.of(option))),
                                new Flaw(
                                        FlawKind.OPTION_WITHOUT_EFFECT,
                                        clause.subject(),
                                        "In " + clause.subject() + " nothing ever comes of option \"" + option
                                                + "\" of question " + question + ".",
                                        "Drop it, or mend what contradicts it.")))
                : Stream.of();
    }

    private static String words(Part part) {
        return ConditionText.of(part.part());
    }
}
