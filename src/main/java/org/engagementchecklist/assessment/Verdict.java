package org.engagementchecklist.assessment;

/** What can be said of a condition while some questions are still undecided. */
enum Verdict {
    HOLDS,
    FAILS,
    OPEN;

    Verdict negated() {
        return switch (this) {
            case HOLDS -> FAILS;
            case FAILS -> HOLDS;
            case OPEN -> OPEN;
        };
    }

    static Verdict of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }
}
