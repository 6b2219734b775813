package org.engagementchecklist.ui.start;

/** What is known of the folder. */
public enum Listing {
    /** It is being read for the first time. */
    READING,
    /** It is not there and ought to be. */
    MISSING,
    /** It holds no engagement yet. */
    EMPTY,
    /** It holds something. */
    FILLED
}
