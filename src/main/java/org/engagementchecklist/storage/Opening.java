package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;

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
     * @param seen what the file held
     */
    record Opened(
            Path file, Engagement engagement, Checklist checklist, boolean readOnly, List<Defect> warnings, Seen seen)
            implements Opening {
        public Opened {
            warnings = List.copyOf(warnings);
        }

        /** {@return this, not to be saved over, for a reason its user should know} */
        Opened forReading(Defect reason) {
            List<Defect> all = new ArrayList<>(warnings);
            all.addFirst(reason);
            return new Opened(file, engagement, checklist, true, all, seen);
        }

        /** An engagement whose file is not there yet. */
        public Opened(Path file, Engagement engagement, Checklist checklist, boolean readOnly, List<Defect> warnings) {
            this(file, engagement, checklist, readOnly, warnings, Seen.NOTHING);
        }
    }

    /** It cannot be used, for these reasons. */
    record Unusable(Path file, List<Defect> defects) implements Opening {
        public Unusable {
            defects = List.copyOf(defects);
        }

        /** {@return that the whole of a file cannot be used, in these words} */
        public static Unusable because(Path file, String words) {
            Place place = Place.wholeOf(String.valueOf(file.getFileName()));
            return new Unusable(file, List.of(Defect.error(place, words, "")));
        }
    }
}
