package org.engagementchecklist.edition;

import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Condition;

/**
 * A condition in its plainest form, which holds whenever it does: negations stand only at leaves, no list has one part,
 * and none stands in another of its kind.
 */
sealed interface Term {

    /**
     * What is said of one leaf.
     *
     * @param holds whether it must hold or must not
     */
    record Fact(Condition.Leaf leaf, boolean holds) implements Term {}

    /**
     * What is said of several.
     *
     * @param every whether all must hold or at least one
     */
    record Several(boolean every, List<Term> parts) implements Term {
        public Several {
            parts = List.copyOf(parts);
        }

        /** {@return whether these are two leaves, which one sentence can hold} */
        boolean isPair() {
            return parts.size() == 2 && parts.stream().allMatch(Fact.class::isInstance);
        }
    }

    static Term of(Condition condition) {
        return of(condition, true);
    }

    private static Term of(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.All(var parts) -> joined(holds, parts, holds);
            case Condition.Any(var parts) -> joined(!holds, parts, holds);
            case Condition.Not(var part) -> of(part, !holds);
            case Condition.Leaf leaf -> new Fact(leaf, holds);
        };
    }

    private static Term joined(boolean every, List<Condition> parts, boolean holds) {
        List<Term> terms = parts.stream()
                .map(part -> of(part, holds))
                .flatMap(term -> term instanceof Several(var same, var inner) && same == every
                        ? inner.stream()
                        : Stream.of(term))
                .toList();
        return terms.size() == 1 ? terms.getFirst() : new Several(every, terms);
    }
}
