package org.engagementchecklist.ui.common;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which folder of engagements is in use, and the choice of another, which is remembered.
 *
 * @param standing how it came to be in use
 * @param use puts another folder in use; the usual one where none is given
 */
public record FolderChoice(Path folder, Standing standing, Consumer<Optional<Path>> use) {

    /** How a folder came to be in use. */
    public enum Standing {
        /** It is where the platform expects it. */
        USUAL,
        /** The user has chosen it. */
        CHOSEN,
        /** Whoever started the program has named it, so that it is not chosen in the window. */
        NAMED
    }
}
