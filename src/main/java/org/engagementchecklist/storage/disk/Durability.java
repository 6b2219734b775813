package org.engagementchecklist.storage.disk;

/** How far a replaced file has come. */
public enum Durability {
    /** A power cut would leave the new content. */
    FORCED,
    /** The new content is in its place, but a power cut might still bring back the old: the folder could not be forced. */
    NOT_FORCED
}
