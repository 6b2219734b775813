package org.engagementchecklist.assessment;

import org.engagementchecklist.engagement.Answers;

/** Whether something can happen, as far as a search could tell. */
public sealed interface Possibility {

    /** {@return how many tries the search took} */
    int steps();

    /**
     * It can happen.
     *
     * @param answers answers to visible questions that make it happen, beside those that stood fast
     * @param smallest whether it is certain that no fewer answers do
     */
    record Possible(Answers answers, boolean smallest, int steps) implements Possibility {}

    /** It cannot happen, however the questions are answered. */
    record Impossible(int steps) implements Possibility {}

    /** The search was given up before it could tell. */
    record Undecided(int steps) implements Possibility {
        /** {@return whether it was searched for at all; otherwise there was nothing left to search with} */
        public boolean isBegun() {
            return steps > 0;
        }
    }
}
