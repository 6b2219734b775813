package org.engagementchecklist.ui.checklists;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Severity;
import org.engagementchecklist.proof.Subject;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.storage.CheckReport;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.LoadedChecklist;
import org.engagementchecklist.ui.common.InstalledChecklists;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Whence;

/**
 * An edition that was found, in the words of its card.
 *
 * @param folder the folder of checklists in which it lies
 * @param others the months of the other editions of the same checklist that are offered
 * @param checked what was found out about it; empty until it is checked
 */
record Entry(
        LoadedChecklist loaded,
        Path folder,
        Whence whence,
        Standing standing,
        List<YearMonth> others,
        Optional<CheckReport.Checked> checked,
        boolean isDue) {

    Entry {
        others = List.copyOf(others);
    }

    static Entry of(
            LoadedChecklist loaded,
            InstalledChecklists installed,
            Optional<CheckReport.Checked> checked,
            boolean isDue) {
        ChecklistLibrary library = installed.library().get();
        return new Entry(
                loaded,
                installed.folderOf(loaded.file()),
                installed.whence(loaded.file()),
                Standing.of(loaded, library, checked.isPresent()),
                others(loaded, library),
                checked,
                isDue);
    }

    Path file() {
        return loaded.file();
    }

    Optional<Checklist> checklist() {
        return loaded instanceof LoadedChecklist.Usable usable ? Optional.of(usable.checklist()) : Optional.empty();
    }

    /** {@return the title, or what stands for it where the file cannot be read} */
    String title() {
        return checklist().map(each -> each.edition().title()).orElseGet(this::place);
    }

    /** {@return the title and the edition, such as "International Engagements Checklist 2020-10"} */
    String name() {
        return checklist()
                .map(each -> Messages.text(
                        "checklists.name", title(), each.edition().key().edition()))
                .orElseGet(this::title);
    }

    /** {@return the edition and its months} */
    Optional<String> dates() {
        return checklist()
                .map(each -> Messages.text(
                        "checklists.dates",
                        each.edition().key().edition(),
                        AnswerWords.month(each.edition().asOf()),
                        AnswerWords.month(each.edition().provenance().contentDate())));
    }

    /** {@return what it says that it is not} */
    Optional<String> label() {
        return checklist().map(each -> each.edition().provenance().label());
    }

    String origin() {
        return switch (whence) {
            case SHIPPED -> Messages.text("checklists.origin.shipped", folder);
            case NAMED -> Messages.text("checklists.origin.named", folder);
            case ADDED -> Messages.text("checklists.origin.added", folder);
        };
    }

    Optional<String> contents() {
        return checklist()
                .map(each -> Messages.text(
                        "checklists.contents.counts",
                        each.questions().size(),
                        each.rules().size(),
                        each.directory().offices().size()));
    }

    /** {@return what the proof came to} */
    String proof() {
        return checked.map(Entry::proof)
                .orElseGet(() -> Messages.text(isDue ? "checklists.proof.waiting" : "checklists.proof.none"));
    }

    /** {@return that everything can come about, if that is so} */
    Optional<String> reach() {
        return checked.flatMap(CheckReport.Checked::proved)
                .filter(each -> Stream.of(Subject.Kind.values())
                        .allMatch(kind -> each.proof().reach().possible(kind)
                                == each.proof().reach().count(kind)))
                .map(_ -> Messages.text("checklists.proof.reach"));
    }

    /** {@return what was found wrong, the worst first} */
    List<Defect> defects() {
        return checked.map(CheckReport.Checked::defects).orElse(List.of());
    }

    /** {@return how many worked engagements come out as expected; empty until it is known} */
    Optional<String> scenarios() {
        return checked.flatMap(CheckReport.Checked::proved)
                .map(each -> Messages.text(
                        "checklists.scenarios.passed",
                        each.passed(),
                        each.edition().scenarios().size()));
    }

    /** {@return which other editions there are; empty if there is none} */
    Optional<String> age() {
        return checklist()
                .filter(_ -> !others.isEmpty())
                .map(each -> age(each.edition().asOf()));
    }

    /** {@return the fingerprint of its file, 64 digits} */
    Optional<String> fingerprint() {
        return checklist().map(each -> each.edition().sha256());
    }

    private static List<YearMonth> others(LoadedChecklist loaded, ChecklistLibrary library) {
        return switch (loaded) {
            case LoadedChecklist.Defective _ -> List.of();
            case LoadedChecklist.Usable usable -> {
                EditionKey own = usable.checklist().edition().key();
                yield library.offered().stream()
                        .map(Checklist::edition)
                        .filter(each -> each.key().checklist().equals(own.checklist()))
                        .filter(each -> !each.key().equals(own))
                        .map(Edition::asOf)
                        .toList();
            }
        };
    }

    private String age(YearMonth own) {
        List<YearMonth> newer = others.stream().filter(own::isBefore).toList();
        return newer.isEmpty()
                ? Messages.text("checklists.age.newest", months(others))
                : Messages.text("checklists.age.older", months(newer));
    }

    private String place() {
        return file().equals(folder)
                ? folder.toString()
                : folder.relativize(file()).toString();
    }

    private static String proof(CheckReport.Checked checked) {
        String unproved = checked.proved().isPresent() ? "checklists.proof.failed" : "checklists.proof.unreadable";
        return Messages.text(
                checked.count(Severity.ERROR) == 0 ? "checklists.proof.proved" : unproved,
                checked.count(Severity.ERROR),
                checked.count(Severity.WARNING),
                checked.count(Severity.NOTE));
    }

    private static String months(List<YearMonth> months) {
        return months.stream().sorted().map(AnswerWords::month).collect(Collectors.joining(", "));
    }
}
