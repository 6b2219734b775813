package org.engagementchecklist.checklist;

/** How firmly an office is to be contacted, the strongest first. */
public enum Strength {
    /** Stop and ask: the step is not taken until the office has answered. */
    STOP,
    /** The contact or review is a condition. */
    MUST,
    /** The contact is encouraged, or ordinary prudence. */
    SHOULD,
    /** To be confirmed: the answer was unsure, or the office decides whether the rule applies. */
    CHECK
}
