package org.engagementchecklist.storage;

/** Whether a folder is still the one that was seen before. */
public enum Connection {
    /** It is, or nothing speaks against it. */
    HERE,
    /** No folder is there. */
    AWAY,
    /** A folder is there that holds nothing at all of what was seen, such as the one under a share that went away. */
    ANOTHER
}
