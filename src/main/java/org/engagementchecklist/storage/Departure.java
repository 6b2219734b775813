package org.engagementchecklist.storage;

import java.nio.file.Path;

/** What became of an engagement that was to be taken to a folder elsewhere. Its own file is as it was. */
public sealed interface Departure {

    /** {@return its own file} */
    Path source();

    /** It is there under this name. */
    record Written(Path source, Path file) implements Departure {}

    /** The same was there already. */
    record There(Path source, Path file) implements Departure {}

    /**
     * It is not there.
     *
     * @param reason what happened
     * @param advice what to do; may be empty
     */
    record Refused(Path source, String reason, String advice) implements Departure {}
}
