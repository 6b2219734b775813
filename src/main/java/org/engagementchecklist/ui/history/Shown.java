package org.engagementchecklist.ui.history;

/** What is shown of a kept state. */
enum Shown {
    /** What differs between it and another. */
    DIFFERENCE,
    /** All that it says. */
    WHOLE
}
