package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.storage.CopyName;

/**
 * One of several files that hold the same engagement, as it is now.
 *
 * @param name what its name tells of how it came to be
 * @param content what it holds
 */
record ComparedCopy(Path file, CopyName name, Content content) {

    /** What a copy holds. */
    sealed interface Content {
        /** It is the one the others are compared with. */
        record First(String changed) implements Content {}

        /**
         * It can be compared.
         *
         * @param changed when it was last changed, in words
         * @param differences what is different in it, a sentence each; none if it says the same
         */
        record Other(String changed, List<String> differences) implements Content {
            public Other {
                differences = List.copyOf(differences);
            }
        }

        /** It cannot be read. */
        record Broken(Trouble trouble) implements Content {}
    }
}
