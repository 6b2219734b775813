package org.engagementchecklist.engagement;

/** A reminder that a user puts on a question. */
public enum Mark {
    /** The PI has to be asked. */
    ASK_PI,
    /** To be looked at again. */
    CHECK_AGAIN
}
