package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.proof.Defect;

/** A row in the list of engagements. */
public sealed interface EngagementEntry {

    /** {@return the file} */
    Path file();

    /** A file whose beginning says what it is. */
    record Listed(Path file, Summary summary) implements EngagementEntry {}

    /** A file that cannot be read, and why: never a silent gap in the list. */
    record Unreadable(Path file, List<Defect> defects) implements EngagementEntry {
        public Unreadable {
            defects = List.copyOf(defects);
        }
    }
}
