package org.engagementchecklist.storage.disk;

/** Who may read a file that was not there before. One that was there keeps its permissions. */
public enum Audience {
    /** Its owner alone, where files have owners. */
    OWNER,
    /** Whoever may read and write in its folder, and the same group. */
    FOLDER,
    /** Whoever the system lets read new files. */
    AS_USUAL
}
