package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.proof.Acceptance;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Gap;
import org.engagementchecklist.proof.Proof;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.proof.Terms;

/** What became of a checklist file. */
public sealed interface LoadedChecklist {

    /** The name of the file of every edition, in its own folder. */
    String FILE = "checklist.json";

    /** {@return the file of the edition} */
    Path file();

    /**
     * It can be used.
     *
     * @param scenarios its worked engagements
     * @param accepted the flaws that its authors say are meant so
     * @param whereabouts where things stand in its files
     * @param warnings what is wrong beside it, such as a worked engagement that cannot be read
     */
    record Usable(
            Path file,
            Checklist checklist,
            List<Scenario> scenarios,
            List<Acceptance> accepted,
            Whereabouts whereabouts,
            List<Defect> warnings)
            implements LoadedChecklist {
        public Usable {
            scenarios = List.copyOf(scenarios);
            accepted = List.copyOf(accepted);
            warnings = List.copyOf(warnings);
        }

        /** {@return what can be found out about it before anyone answers it} */
        public Proof proved(Terms terms) {
            return Proof.of(checklist, scenarios, accepted, terms);
        }

        /** {@return everything wrong, with what it leaves open about the edition before it, each with its place: the worst first, then in the order of the files} */
        public List<Defect> defects(Proof proof, List<Gap> gaps) {
            return Stream.of(
                            warnings.stream(),
                            proof.flaws().stream().map(whereabouts::defect),
                            gaps.stream().map(whereabouts::defect))
                    .flatMap(each -> each)
                    .sorted(Comparator.comparing(Defect::severity)
                            .thenComparing(defect -> defect.place().file())
                            .thenComparingInt(defect -> defect.place().line()))
                    .toList();
        }
    }

    /** It has defects and is not offered. */
    record Defective(Path file, List<Defect> defects) implements LoadedChecklist {
        public Defective {
            defects = List.copyOf(defects);
        }
    }
}
