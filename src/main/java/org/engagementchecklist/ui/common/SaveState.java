package org.engagementchecklist.ui.common;

import java.time.Instant;

/** Whether what was answered is on the disk. */
public sealed interface SaveState {

    /** Nothing has been changed since the engagement was opened. */
    record Unchanged() implements SaveState {}

    /** A change is on its way to the disk. */
    record Saving() implements SaveState {}

    /** Everything is on the disk since this moment. */
    record Saved(Instant at) implements SaveState {}

    /** Everything is in its place since this moment, but a power cut might still bring back the state before. */
    record SavedNotForced(Instant at) implements SaveState {}

    /**
     * Everything is on the disk since this moment, but the state before could not be kept among the backups.
     *
     * @param reason why
     */
    record SavedWithoutBackup(Instant at, String reason) implements SaveState {}

    /**
     * Somebody else has changed the file.
     *
     * @param decide lets the person decide between the two
     */
    record Conflict(Runnable decide) implements SaveState {}

    /**
     * The last change is not on the disk.
     *
     * @param reason what happened
     * @param advice what to do
     */
    record Failed(String reason, String advice) implements SaveState {}
}
