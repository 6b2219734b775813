package org.engagementchecklist.report.blank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.QuestionId;

/**
 * What is known of the answers at a place of the walk.
 *
 * @param facts conditions that are known to hold or not to hold
 * @param blank questions that are known to have no answer
 */
record Known(Map<Condition, Boolean> facts, Set<QuestionId> blank) {
    static final Known NOTHING = new Known(Map.of(), Set.of());

    /** The condition that never holds. */
    static final Condition NEVER = new Condition.Any(List.of());

    Known {
        facts = Map.copyOf(facts);
        blank = Set.copyOf(blank);
    }

    /** The same, and that this holds or does not. */
    Known with(Condition condition, boolean holds) {
        Map<Condition, Boolean> more = new HashMap<>(facts);
        note(condition, holds, more);
        return new Known(more, blank);
    }

    private static void note(Condition condition, boolean holds, Map<Condition, Boolean> facts) {
        facts.put(condition, holds);
        switch (condition) {
            case Condition.All(var parts) when holds -> parts.forEach(part -> note(part, true, facts));
            case Condition.Any(var parts) when !holds -> parts.forEach(part -> note(part, false, facts));
            case Condition.Not(var part) -> note(part, !holds, facts);
            case Condition.All _, Condition.Any _, Condition.Leaf _ -> {}
        }
    }

    /** The same, and that this question has no answer. */
    Known without(QuestionId question) {
        Set<QuestionId> more = new HashSet<>(blank);
        more.add(question);
        return new Known(facts, more);
    }

    /** Whether a condition holds; empty if that cannot be known yet. */
    Optional<Boolean> of(Condition condition) {
        return Optional.ofNullable(facts.get(condition)).or(() -> switch (condition) {
            case Condition.All(var parts) -> joined(parts, true);
            case Condition.Any(var parts) -> joined(parts, false);
            case Condition.Not(var part) -> of(part).map(holds -> !holds);
            case Condition.Leaf leaf -> leaf(leaf);
        });
    }

    /** One part that is not as all of them must be decides; else every part must be known. */
    private Optional<Boolean> joined(List<Condition> parts, boolean every) {
        List<Optional<Boolean>> known = parts.stream().map(this::of).toList();
        return known.contains(Optional.of(!every))
                ? Optional.of(!every)
                : known.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(every);
    }

    private Optional<Boolean> leaf(Condition.Leaf leaf) {
        return blank.containsAll(leaf.reads()) && !leaf.reads().isEmpty()
                ? Optional.of(false)
                : facts.entrySet().stream()
                        .filter(fact -> fact.getKey() instanceof Condition.OneQuestion)
                        .flatMap(fact ->
                                Inference.of(leaf, (Condition.OneQuestion) fact.getKey(), fact.getValue()).stream())
                        .findFirst();
    }

    /** What is left of a condition when what is known is taken out of it. */
    Condition left(Condition condition) {
        Condition left = of(condition).map(Known::settled).orElseGet(() -> inside(condition));
        // Smaller than it was, it may be something that is known.
        return of(left).map(Known::settled).orElse(left);
    }

    private Condition inside(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> joined(left(parts, Condition.always()), Condition.All::new);
            case Condition.Any(var parts) -> joined(left(parts, NEVER), Condition.Any::new);
            case Condition.Not(var part) -> new Condition.Not(left(part));
            case Condition.Leaf leaf -> leaf;
        };
    }

    private List<Condition> left(List<Condition> parts, Condition idle) {
        return parts.stream().map(this::left).filter(part -> !part.equals(idle)).toList();
    }

    private static Condition settled(boolean holds) {
        return holds ? Condition.always() : NEVER;
    }

    private static Condition joined(List<Condition> parts, Function<List<Condition>, Condition> join) {
        return parts.size() == 1 ? parts.getFirst() : join.apply(parts);
    }
}
