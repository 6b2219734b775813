package org.engagementchecklist.assessment;

import java.util.List;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.checklist.Time;

/**
 * A rule that fired, with the answers that made it fire.
 *
 * @param because answers that make the rule's condition hold whatever the others are, in the order of the checklist: a
 *     smallest set of them, unless the condition is too wide for that to be found at once; never empty
 */
public record Finding(Rule rule, List<Because> because) {

    /** @throws IllegalArgumentException if there is no reason */
    public Finding {
        because = List.copyOf(because);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("rule " + rule.id() + " fired without a reason");
        }
    }

    /** {@return how firmly the rule sends to its office} */
    public Strength strength() {
        return rule.strength();
    }

    /** {@return by when the rule sends to its office} */
    public Time time() {
        return rule.time();
    }
}
