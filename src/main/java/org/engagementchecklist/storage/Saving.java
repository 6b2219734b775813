package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What became of an attempt to save. */
public sealed interface Saving {

    /** {@return the file} */
    Path file();

    /** It is on the disk, and would be after a power cut. */
    record Saved(Path file, Instant at) implements Saving {}

    /** It is in its place, but the folder could not be forced: a power cut might still bring back the state before. */
    record SavedNotForced(Path file, Instant at) implements Saving {}

    /**
     * It is on the disk, but what was there before could not be kept among the backups.
     *
     * @param reason why, in words
     */
    record SavedWithoutBackup(Path file, Instant at, String reason) implements Saving {}

    /**
     * It could not be saved in its place, and lies in this computer's rescue folder.
     *
     * @param copy the file in the rescue folder
     * @param reason why it is not in its place, in words
     * @param advice what to do
     */
    record Rescued(Path file, Path copy, Instant at, String reason, String advice) implements Saving {}

    /**
     * Somebody else has changed or removed the file since it was last read or written; that is as they left it.
     *
     * @param copy where the work lies meanwhile, if it could be put anywhere
     */
    record ChangedElsewhere(Path file, Optional<Path> copy) implements Saving {}

    /**
     * It could not be saved; whatever was in the file before is still there.
     *
     * @param reason what happened, in words
     * @param advice what to do
     */
    record Failed(Path file, String reason, String advice) implements Saving {
        /** {@return what happened and what to do} */
        public String words() {
            return reason + " " + advice;
        }
    }

    /** {@return whether the work is in its place} */
    default boolean isInPlace() {
        return this instanceof Saved || this instanceof SavedNotForced || this instanceof SavedWithoutBackup;
    }
}
