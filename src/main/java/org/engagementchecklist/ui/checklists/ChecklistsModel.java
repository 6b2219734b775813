package org.engagementchecklist.ui.checklists;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.proof.Severity;
import org.engagementchecklist.proof.Terms;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.blank.BlankComposer;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.storage.CheckReport;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.LoadedChecklist;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.common.Broken;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.InstalledChecklists;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.PdfSaving;
import org.engagementchecklist.ui.common.Threads;
import org.engagementchecklist.ui.common.Whence;

/** The checklists that are installed, and what was found out about each. Reading and checking goes on beside the window. */
public final class ChecklistsModel {
    private static final Duration LONGEST_PROOF = Duration.ofSeconds(12);

    /** What cannot even be read is known at once; the proof of another takes seconds. */
    private static final Comparator<LoadedChecklist> BROKEN_FIRST =
            Comparator.comparing(LoadedChecklist.Usable.class::isInstance);

    private final InstalledChecklists installed;
    private final Threads threads;
    private final Clock clock;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Entry> entriesToRead = FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final PdfSaving saving;
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.LETTER);
    private final Set<Path> waiting = new HashSet<>();
    /** Counts the rounds of proofs; a proof of a former round is wanted no more. Asked on the thread that proves, too. */
    private final AtomicInteger round = new AtomicInteger();

    private final ReadOnlyBooleanWrapper proving = new ReadOnlyBooleanWrapper(false);

    /**
     * Lists what is installed; nothing is checked yet.
     *
     * @param clock says the day by which dates are judged
     */
    public ChecklistsModel(InstalledChecklists installed, Threads threads, Clock clock) {
        this.installed = installed;
        this.threads = threads;
        this.clock = clock;
        saving = new PdfSaving(threads);
        saving.state().subscribe(state -> say(state.words()));
        installed.library().subscribe(this::list);
    }

    /** {@return every edition that was found, usable or not} */
    ObservableList<Entry> entries() {
        return entriesToRead;
    }

    /** {@return what is being done at this moment, in words; empty if nothing is} */
    ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** {@return whether something is being proved, which can be {@linkplain #stop stopped}} */
    ReadOnlyBooleanProperty isProving() {
        return proving.getReadOnlyProperty();
    }

    /** {@return what came of the last thing that was asked for, in words} */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Reads and checks the folders that the user has added, at the start of the program. */
    public void begin() {
        if (!installed.added().isEmpty()) {
            read(each -> installed.whence(each.file()) == Whence.ADDED);
        }
    }

    /** Checks what was not checked yet. */
    void checkRest() {
        check(each -> installed.checked(each.file()).isEmpty());
    }

    /** Reads all folders again, says at once what can no longer be used, and checks everything in them. */
    void checkAgain() {
        said.set("");
        List<LoadedChecklist> former = installed.all();
        read(() -> {
            sayBroken(former, installed.all());
            check(_ -> true);
        });
    }

    /** Stops proving. What was found out so far stays; what was not proved is proved when somebody looks again. */
    void stop() {
        round.incrementAndGet();
        int left = waiting.size();
        end();
        await(List.of());
        say(Messages.text("checklists.stopped", left));
    }

    /**
     * Adds a folder of checklists beside the others.
     *
     * @param refused is told if there is no checklist in it, or if it is there already
     */
    void add(Path folder, Consumer<Dialogs.Message> refused) {
        if (installed.covers(folder)) {
            refused.accept(message("checklists.add.known", folder, "checklists.add.known-text"));
            return;
        }
        begin(Messages.text("checklists.progress.reading"));
        installed.look(
                folder,
                found -> {
                    end();
                    if (found.stream().allMatch(each -> each.file().equals(folder))) {
                        refused.accept(message("checklists.add.nothing", folder, "checklists.add.nothing-text"));
                    } else {
                        installed.add(folder, saving -> say(added(folder, found, saving)));
                        read(each -> each.file().startsWith(folder));
                    }
                },
                () -> {
                    end();
                    refused.accept(message("checklists.add.silent", folder, "checklists.add.silent-text"));
                },
                fault -> {
                    end();
                    refused.accept(
                            new Dialogs.Message(Messages.text("checklists.add.broken", folder), Broken.words(fault)));
                });
    }

    /** Forgets an added folder; nothing in it is touched. */
    void forget(Path folder) {
        installed.forget(folder, _ -> say(Messages.text("checklists.forgotten", folder)));
        read(each -> installed.checked(each.file()).isEmpty());
    }

    /** {@return the sheets that a blank checklist is printed on} */
    ObjectProperty<Paper> paper() {
        return paper;
    }

    /** Asks where a blank checklist is to be saved, and saves it there. */
    void saveBlank(Checklist checklist, Dialogs dialogs) {
        Paper sheets = paper.get();
        saving.ask(dialogs, BlankComposer.title(checklist), () -> PrintOrder.blank(checklist, sheets));
    }

    /** Says that a fingerprint was copied. */
    void copied() {
        say(Messages.text("checklists.fingerprint.copied"));
    }

    private void read(Predicate<LoadedChecklist> thenCheck) {
        read(() -> check(thenCheck));
    }

    private void read(Runnable then) {
        begin(Messages.text("checklists.progress.reading"));
        installed.read(then, () -> {
            end();
            say(Messages.text("checklists.silent"));
        });
    }

    private void check(Predicate<LoadedChecklist> which) {
        List<LoadedChecklist> due =
                installed.all().stream().filter(which).sorted(BROKEN_FIRST).toList();
        int mine = round.incrementAndGet();
        await(due);
        check(due, 0, mine);
    }

    private void await(List<LoadedChecklist> due) {
        waiting.clear();
        due.forEach(each -> waiting.add(each.file()));
        list(installed.library().get());
    }

    private void sayBroken(List<LoadedChecklist> former, List<LoadedChecklist> now) {
        Set<Path> broken = former.stream()
                .filter(LoadedChecklist.Defective.class::isInstance)
                .map(LoadedChecklist::file)
                .collect(Collectors.toSet());
        List<String> newly = now.stream()
                .filter(LoadedChecklist.Defective.class::isInstance)
                .map(LoadedChecklist::file)
                .filter(file -> !broken.contains(file))
                .map(String::valueOf)
                .toList();
        if (!newly.isEmpty()) {
            say(Messages.text("checklists.broken", newly.size(), String.join(", ", newly)));
        }
    }

    /** One after the other, so that other work beside the window has its turn, and each is shown when it is known. */
    private void check(List<LoadedChecklist> due, int done, int mine) {
        if (done == due.size()) {
            end();
            return;
        }
        LoadedChecklist next = due.get(done);
        Terms terms = Terms.on(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        begin(Messages.text("checklists.progress.checking", done + 1, due.size()));
        proving.set(true);
        ChecklistLibrary library = installed.library().get();
        threads.reckon(
                () -> CheckReport.Checked.of(next, library, terms.until(isOver(mine))),
                found -> {
                    if (mine == round.get()) {
                        waiting.remove(found.file());
                        sayNewErrors(next, found);
                        installed.note(found);
                        check(due, done + 1, mine);
                    }
                },
                fault -> {
                    if (mine == round.get()) {
                        waiting.remove(next.file());
                        say(Broken.words(fault));
                        check(due, done + 1, mine);
                    }
                });
    }

    /** Other things that are reckoned beside the window wait for a proof, and should not wait long. */
    private BooleanSupplier isOver(int mine) {
        Instant end = clock.instant().plus(LONGEST_PROOF);
        return () -> mine != round.get() || clock.instant().isAfter(end);
    }

    private void sayNewErrors(LoadedChecklist checked, CheckReport.Checked found) {
        boolean wasGood = installed
                .checked(found.file())
                .filter(former -> former.count(Severity.ERROR) == 0)
                .isPresent();
        if (checked instanceof LoadedChecklist.Usable && wasGood && found.count(Severity.ERROR) > 0) {
            say(Messages.text("checklists.withheld", found.file()));
        }
    }

    private void begin(String words) {
        progress.set(words);
    }

    private void end() {
        progress.set("");
        proving.set(false);
    }

    private void say(String words) {
        said.set("");
        said.set(words);
    }

    private void list(ChecklistLibrary library) {
        entries.setAll(library.all().stream().map(this::entry).toList());
    }

    private Entry entry(LoadedChecklist loaded) {
        Path file = loaded.file();
        boolean due = waiting.contains(file);
        return Entry.of(loaded, installed, installed.checked(file).filter(_ -> !due), due);
    }

    private static Dialogs.Message message(String title, Path folder, String text) {
        return new Dialogs.Message(Messages.text(title, folder), Messages.text(text));
    }

    private static String added(Path folder, List<LoadedChecklist> found, Saving saving) {
        long usable =
                found.stream().filter(LoadedChecklist.Usable.class::isInstance).count();
        return switch (saving) {
            case Saving.Failed failed ->
                Messages.text("checklists.added-for-now", folder, failed.reason(), failed.advice());
            default -> Messages.text("checklists.added", folder, usable, found.size() - usable);
        };
    }
}
