package org.engagementchecklist.storage;

/** What may be wrong with a folder of engagements, the most serious first. */
public enum FolderFlaw {
    /** It does not answer. */
    SILENT,
    /** Nothing can be written there. */
    READ_ONLY,
    /** Files cannot be locked, so that two people could write at once. */
    NO_LOCKS,
    /** What is replaced cannot be kept. */
    NO_BACKUPS,
    /** There is hardly any room left. */
    NEARLY_FULL,
    /** Others who can see the folder cannot read every file in it. */
    CLOSED_FILES
}
