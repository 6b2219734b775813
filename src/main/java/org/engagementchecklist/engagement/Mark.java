package org.engagementchecklist.engagement;

/** A reminder on a question. */
public enum Mark {
    /** The PI has to be asked. */
    ASK_PI,
    /** To be looked at again. */
    CHECK_AGAIN,
    /**
     * Set when the engagement moves to an edition in which the question means something else: its answer is kept and is
     * not done until somebody says that it is still right.
     */
    MEANING_CHANGED;

    /** {@return whether a user may set and take it away at will} */
    public boolean isFree() {
        return this != MEANING_CHANGED;
    }
}
