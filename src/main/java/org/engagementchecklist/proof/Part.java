package org.engagementchecklist.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.engagementchecklist.checklist.Condition;

/**
 * A part of a condition, at any depth.
 *
 * @param part the part
 * @param negated whether it stands under an odd number of negations
 * @param whole makes the whole condition with something else in place of the part
 */
record Part(Condition part, boolean negated, UnaryOperator<Condition> whole) {

    /** {@return the parts of a condition, each before its own parts; the first is the condition itself} */
    static List<Part> of(Condition condition) {
        List<Part> parts = new ArrayList<>();
        new Part(condition, false, replacement -> replacement).collect(parts);
        return parts;
    }

    /** {@return the whole condition with this in place of the part} */
    Condition replacedBy(Condition replacement) {
        return whole.apply(replacement);
    }

    boolean isLeaf() {
        return part instanceof Condition.Leaf;
    }

    private void collect(List<Part> parts) {
        parts.add(this);
        switch (part) {
            case Condition.All(var all) -> within(all, parts, Condition.All::new);
            case Condition.Any(var any) -> within(any, parts, Condition.Any::new);
            case Condition.Not(var inner) ->
                new Part(inner, !negated, replacement -> replacedBy(new Condition.Not(replacement))).collect(parts);
            case Condition.Leaf _ -> {}
        }
    }

    private void within(List<Condition> siblings, List<Part> parts, Function<List<Condition>, Condition> joining) {
        for (int i = 0; i < siblings.size(); i++) {
            int place = i;
            UnaryOperator<Condition> inside = replacement -> {
                List<Condition> changed = new ArrayList<>(siblings);
                changed.set(place, replacement);
                return replacedBy(joining.apply(changed));
            };
            new Part(siblings.get(i), negated, inside).collect(parts);
        }
    }
}
