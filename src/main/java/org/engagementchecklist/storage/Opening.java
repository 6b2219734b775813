package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.proof.Defect;

/** What became of an engagement file that was to be opened. The file itself is never touched by opening it. */
public sealed interface Opening {

    /** {@return the file} */
    Path file();

    /**
     * It can be worked on.
     *
     * @param checklist the edition it was answered with
     * @param readOnly whether it must not be saved over, because only a newer program may write it
     * @param warnings what its user should know
     */
    record Opened(Path file, Engagement engagement, Checklist checklist, boolean readOnly, List<Defect> warnings)
            implements Opening {
        public Opened {
            warnings = List.copyOf(warnings);
        }
    }

    /** It cannot be used, for these reasons. */
    record Unusable(Path file, List<Defect> defects) implements Opening {
        public Unusable {
            defects = List.copyOf(defects);
        }
    }
}
