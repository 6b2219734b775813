package org.engagementchecklist.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.QuestionId;

/**
 * Something that must hold in a search. Demands are spelled with negations of leaves only, so that one that is a leaf
 * or its negation can be taken for granted by all the others.
 *
 * @param reads the questions on which it depends
 * @param weight about how many steps a look at it takes
 * @param undecided on how many of them it still depended when it was last looked at
 */
record Demand(Condition condition, Set<QuestionId> reads, long weight, long undecided) {

    /** {@return the ways in which a condition can hold, as far as they can be told apart at first sight} */
    static List<Condition> alternatives(Condition condition) {
        Condition plain = plain(condition, true);
        return plain instanceof Condition.Any(var parts) ? parts : List.of(plain);
    }

    /** {@return what must hold for a condition to hold, each part by itself} */
    static List<Demand> of(Condition condition, Supposition supposition) {
        Condition plain = plain(condition, true);
        List<Condition> parts = plain instanceof Condition.All(var all) ? all : List.of(plain);
        return parts.stream()
                .map(part -> new Demand(part, supposition.readBy(part), supposition.weight(part), Long.MAX_VALUE))
                .toList();
    }

    /** {@return the leaf that must hold or must not, if the demand is no more than that} */
    Optional<Condition.Leaf> leaf() {
        return switch (condition) {
            case Condition.Leaf leaf -> Optional.of(leaf);
            case Condition.Not(Condition.Leaf leaf) -> Optional.of(leaf);
            default -> Optional.empty();
        };
    }

    /** {@return what can be said of it; a demand does not take itself for granted} */
    Verdict under(Supposition supposition) {
        return leaf().map(leaf -> isNegated() ? supposition.onAnswers(leaf).negated() : supposition.onAnswers(leaf))
                .orElseGet(() -> supposition.on(condition));
    }

    boolean isNegated() {
        return condition instanceof Condition.Not;
    }

    Demand lookedAt(Supposition supposition) {
        return new Demand(condition, reads, weight, supposition.undecided(condition));
    }

    /** {@return a condition that holds when this one does, or when it does not, with negations of leaves only} */
    private static Condition plain(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.Not(var part) -> plain(part, !holds);
            case Condition.All(var parts) -> holds ? all(parts, true) : any(parts, false);
            case Condition.Any(var parts) -> holds ? any(parts, true) : all(parts, false);
            case Condition.Leaf leaf -> holds ? leaf : new Condition.Not(leaf);
        };
    }

    private static Condition all(List<Condition> parts, boolean hold) {
        List<Condition> plain = parts.stream()
                .map(part -> plain(part, hold))
                .flatMap(part -> part instanceof Condition.All(var inner) ? inner.stream() : Stream.of(part))
                .distinct()
                .toList();
        return plain.size() == 1 ? plain.getFirst() : new Condition.All(plain);
    }

    private static Condition any(List<Condition> parts, boolean hold) {
        List<Condition> plain = parts.stream()
                .map(part -> plain(part, hold))
                .flatMap(part -> part instanceof Condition.Any(var inner) ? inner.stream() : Stream.of(part))
                .distinct()
                .toList();
        return plain.size() == 1 ? plain.getFirst() : new Condition.Any(plain);
    }
}
