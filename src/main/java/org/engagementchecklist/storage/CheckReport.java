package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Gap;
import org.engagementchecklist.proof.Proof;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.proof.ScenarioCheck;
import org.engagementchecklist.proof.Severity;
import org.engagementchecklist.proof.Terms;

/**
 * What a check of checklists found.
 *
 * @param editions every edition that was found
 */
public record CheckReport(List<Checked> editions) {

    public CheckReport {
        editions = List.copyOf(editions);
    }

    /**
     * What was found of one edition.
     *
     * @param file its file
     * @param proved the edition with its proof, if it could be read
     * @param defects everything wrong with it, the worst first
     */
    public record Checked(Path file, Optional<Proved> proved, List<Defect> defects) {
        public Checked {
            defects = List.copyOf(defects);
        }

        /**
         * Checks one edition, which may take seconds.
         *
         * @param library where the edition before it is found, if there is one
         */
        public static Checked of(LoadedChecklist loaded, ChecklistLibrary library, Terms terms) {
            return foreseen(loaded.file(), () -> judged(loaded, library, terms));
        }

        /** {@return what a check comes to; what it throws is a defect of the file} */
        static Checked foreseen(Path file, Supplier<Checked> check) {
            try {
                return check.get();
            } catch (RuntimeException | Error unforeseen) {
                return new Checked(
                        file,
                        Optional.empty(),
                        List.of(Unforeseen.inChecking(String.valueOf(file.getFileName()), unforeseen)));
            }
        }

        private static Checked judged(LoadedChecklist loaded, ChecklistLibrary library, Terms terms) {
            return switch (loaded) {
                case LoadedChecklist.Defective(var file, var defects) -> new Checked(file, Optional.empty(), defects);
                case LoadedChecklist.Usable usable -> {
                    Proved proved = Proved.of(usable, terms);
                    List<Gap> gaps = library.olderThan(usable.checklist())
                            .map(older -> Gap.between(older, usable.checklist()))
                            .orElse(List.of());
                    yield new Checked(usable.file(), Optional.of(proved), usable.defects(proved.proof(), gaps));
                }
            };
        }

        /** {@return how many defects are this bad} */
        public long count(Severity severity) {
            return defects.stream()
                    .filter(defect -> defect.severity() == severity)
                    .count();
        }
    }

    /**
     * An edition and what was found out about it.
     *
     * @param passed how many of its worked engagements come out as their authors expect
     */
    public record Proved(LoadedChecklist.Usable edition, Proof proof, int passed) {

        private static Proved of(LoadedChecklist.Usable edition, Terms terms) {
            List<Scenario> passed = edition.scenarios().stream()
                    .filter(each ->
                            ScenarioCheck.differences(each, edition.checklist()).isEmpty())
                    .toList();
            return new Proved(edition, edition.proved(terms), passed.size());
        }
    }

    /** Checks every edition of a library. */
    public static CheckReport of(ChecklistLibrary library, Terms terms) {
        return new CheckReport(library.all().stream()
                .map(each -> Checked.of(each, library, terms))
                .toList());
    }

    /** {@return how many defects are this bad} */
    public long count(Severity severity) {
        return editions.stream().mapToLong(edition -> edition.count(severity)).sum();
    }

    /** {@return whether there is a checklist, and no error in any} */
    public boolean isUsable() {
        return !editions.isEmpty() && count(Severity.ERROR) == 0;
    }
}
