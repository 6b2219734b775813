package org.engagementchecklist.storage;

import java.nio.file.Path;

/** Something met while looking for engagement files. */
public sealed interface Found {

    /** {@return where it is} */
    Path path();

    /** A file to be opened. */
    record Candidate(Path path) implements Found {}

    /** Something that was not looked into. */
    record LeftOut(Path path, Reason reason) implements Found {}

    /** A folder that cannot be read, so that what is in it is missing. */
    record Closed(Path path) implements Found {}

    /** Why something was not looked into. */
    enum Reason {
        /** A folder of earlier versions, or of engagements that somebody put away. */
        PUT_AWAY("folders of backups, of the archive or of the bin"),
        HIDDEN("hidden folders"),
        COMPANION("hidden files and what other programs keep beside a file"),
        /** What a link leads to may be met twice, or lie outside the folder. */
        LINK("links"),
        TOO_DEEP("folders too deep inside one another"),
        OTHER_KIND("files of another kind");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** {@return what was left out, such as "links"} */
        public String words() {
            return words;
        }
    }
}
