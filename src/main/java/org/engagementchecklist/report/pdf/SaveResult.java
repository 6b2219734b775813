package org.engagementchecklist.report.pdf;

import java.nio.file.Path;

/** What came of saving a PDF file. */
public sealed interface SaveResult {
    /**
     * It is in its place, and was read back.
     *
     * @param file where it is
     */
    record Saved(Path file) implements SaveResult {}

    /**
     * It is not, and what was there before is as it was.
     *
     * @param file where it should have been
     * @param cause why not
     * @param words the same for the user, and what to do
     */
    record NotSaved(Path file, Cause cause, String words) implements SaveResult {}

    /** Why a file could not be saved. */
    enum Cause {
        NO_SPACE,
        READ_ONLY,
        DENIED,
        NO_FOLDER,
        IS_A_FOLDER,
        IN_USE,
        /** What was read back was not what had been written. */
        DAMAGED,
        /** What it carries would open as something else. */
        OTHERWISE,
        OTHER
    }
}
