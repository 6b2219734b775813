package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.time.Instant;

/** What became of an attempt to save. */
public sealed interface Saving {

    /** {@return the file} */
    Path file();

    /** It is on the disk, and would be after a power cut. */
    record Saved(Path file, Instant at) implements Saving {}

    /**
     * It could not be saved; whatever was in the file before is still there.
     *
     * @param reason what happened, in words
     * @param advice what to do
     */
    record Failed(Path file, String reason, String advice) implements Saving {}
}
