package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.proof.Defect;

/** What became of an engagement that was brought from elsewhere into the folder. */
public sealed interface Arrival {

    /** {@return the file it came in, which is as it was} */
    Path source();

    /**
     * It was not there, and now is.
     *
     * @param remarks what its user should know
     */
    record Added(Path source, Path file, List<Defect> remarks) implements Arrival {
        public Added {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * It was there, and has got what it did not have.
     *
     * @param added how many answers, notes, marks and facts
     */
    record Completed(Path source, Path file, int added) implements Arrival {}

    /** It was there, and knew everything already. */
    record Known(Path source, Path file) implements Arrival {}

    /**
     * It was there and says something else, so that what came stands beside it in a file of its own.
     *
     * @param remarks what its user should know
     */
    record Beside(Path source, Path file, Path other, List<Defect> remarks) implements Arrival {
        public Beside {
            remarks = List.copyOf(remarks);
        }
    }

    /** It could not be used or saved, for these reasons. */
    record Refused(Path source, List<Defect> defects) implements Arrival {
        public Refused {
            defects = List.copyOf(defects);
        }
    }
}
