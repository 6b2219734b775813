package org.engagementchecklist.ui.common;

/** What may be done with an engagement in hand. */
public enum Access {
    /** It may be read and changed. */
    WRITE,
    /** It may only be read, because a newer program wrote it. */
    READ
}
