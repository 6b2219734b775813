package org.engagementchecklist.storage.disk;

/** What stands under a name. */
public enum PathKind {
    NOTHING,
    /** A file like most: neither a link nor a device. */
    FILE,
    /** A file in which stands what this program has not written. */
    FOREIGN,
    /** A file that has another name besides. */
    SECOND_NAME,
    FOLDER,
    /** Another name for something, wherever that is and whether it is there or not. */
    LINK,
    /** A pipe, a device, or what else a system knows. */
    OTHER
}
