package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Proof;
import org.engagementchecklist.proof.Severity;
import org.engagementchecklist.proof.Terms;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.LoadedChecklist;

/**
 * What a check of checklists found.
 *
 * @param editions every edition that was found
 */
record CheckReport(List<Checked> editions) {

    CheckReport {
        editions = List.copyOf(editions);
    }

    /**
     * What was found of one edition.
     *
     * @param file its file
     * @param proved the edition with its proof, if it could be read
     * @param defects everything wrong with it, the worst first
     */
    record Checked(Path file, Optional<Proved> proved, List<Defect> defects) {
        Checked {
            defects = List.copyOf(defects);
        }
    }

    /** An edition and what was found out about it. */
    record Proved(LoadedChecklist.Usable edition, Proof proof) {}

    static CheckReport of(ChecklistLibrary library, Terms terms) {
        return new CheckReport(
                library.all().stream().map(each -> checked(each, terms)).toList());
    }

    /** {@return how many defects are this bad} */
    long count(Severity severity) {
        return editions.stream()
                .flatMap(edition -> edition.defects().stream())
                .filter(defect -> defect.severity() == severity)
                .count();
    }

    /** {@return whether there is a checklist, and no error in any} */
    boolean isUsable() {
        return !editions.isEmpty() && count(Severity.ERROR) == 0;
    }

    private static Checked checked(LoadedChecklist loaded, Terms terms) {
        return switch (loaded) {
            case LoadedChecklist.Defective(var file, var defects) -> new Checked(file, Optional.empty(), defects);
            case LoadedChecklist.Usable usable -> {
                Proof proof = usable.proved(terms);
                yield new Checked(usable.file(), Optional.of(new Proved(usable, proof)), usable.defects(proof));
            }
        };
    }
}
