package org.engagementchecklist.storage;

import java.nio.file.Path;

/** What became of the wish to put an engagement on another shelf. */
public sealed interface Moving {

    /** {@return the file as it was named before} */
    Path from();

    /** It lies there now, under the same name unless that was taken. */
    record Moved(Path from, Path to) implements Moving {}

    /**
     * It lies where it lay.
     *
     * @param reason why, in words
     */
    record NotMoved(Path from, String reason) implements Moving {}
}
