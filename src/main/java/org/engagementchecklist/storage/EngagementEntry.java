package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.proof.Defect;

/** A row in the list of engagements. */
public sealed interface EngagementEntry {

    /** {@return the file} */
    Path file();

    /**
     * A file that says what it is.
     *
     * @param id which engagement it is, if the file says so: copies of one have the same
     * @param notes everything that was noted, to look for words in
     */
    record Listed(Path file, Optional<UUID> id, Summary summary, String notes) implements EngagementEntry {}

    /** A file that cannot be read, and why: never a silent gap in the list. */
    record Unreadable(Path file, List<Defect> defects) implements EngagementEntry {
        public Unreadable {
            defects = List.copyOf(defects);
        }
    }
}
