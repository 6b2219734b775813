package org.engagementchecklist.wording;

/** Whether what was understood is all that was typed. */
public enum Exactness {
    /** It is. */
    AS_TYPED,
    /** Cents were typed, and the amount was rounded to whole dollars. */
    ROUNDED
}
