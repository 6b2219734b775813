package org.engagementchecklist.storage;

/** What is done where the folder of engagements is not there. */
public enum MissingFolder {
    /** It is made when the first engagement is saved. */
    IS_MADE,
    /** It is waited for: it may be a share that is not connected, and making it would hide what lies there. */
    IS_AWAITED
}
