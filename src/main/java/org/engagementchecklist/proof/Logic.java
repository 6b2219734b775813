package org.engagementchecklist.proof;

import java.util.List;
import org.engagementchecklist.checklist.Condition;

/** Conditions made of others. */
final class Logic {

    /** The condition that never holds. */
    static final Condition NEVER = new Condition.Any(List.of());

    private Logic() {}

    static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    /** {@return the condition that exactly one of the two holds} */
    static Condition differ(Condition one, Condition other) {
        return any(all(one, not(other)), all(other, not(one)));
    }
}
