package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Scenario;

/** What became of a checklist file. */
public sealed interface LoadedChecklist {

    /** {@return the file of the edition} */
    Path file();

    /**
     * It can be used.
     *
     * @param scenarios its worked engagements
     * @param warnings what is wrong beside it, such as a worked engagement that cannot be read
     */
    record Usable(Path file, Checklist checklist, List<Scenario> scenarios, List<Defect> warnings)
            implements LoadedChecklist {
        public Usable {
            scenarios = List.copyOf(scenarios);
            warnings = List.copyOf(warnings);
        }
    }

    /** It has defects and is not offered. */
    record Defective(Path file, List<Defect> defects) implements LoadedChecklist {
        public Defective {
            defects = List.copyOf(defects);
        }
    }
}
