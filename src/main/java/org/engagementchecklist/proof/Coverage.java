package org.engagementchecklist.proof;

import java.util.List;

/**
 * Which rules the worked engagements make fire.
 *
 * @param rules how many rules there are
 * @param untested the ids of those that fire in none
 */
public record Coverage(int rules, List<String> untested) {

    public Coverage {
        untested = List.copyOf(untested);
    }

    /** {@return how many rules fire in at least one} */
    public int fired() {
        return rules - untested.size();
    }
}
