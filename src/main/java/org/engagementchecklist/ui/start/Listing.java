package org.engagementchecklist.ui.start;

/** What is known of the folder. */
public enum Listing {
    /** It is being read for the first time. */
    READING,
    /** It is not there and ought to be. */
    MISSING,
    /** Another stands in its place, which holds nothing of what was there. */
    EXCHANGED,
    /** It holds no engagement yet. */
    EMPTY,
    /** It holds something. */
    FILLED
}
