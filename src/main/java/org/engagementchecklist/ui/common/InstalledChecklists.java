package org.engagementchecklist.ui.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.proof.Severity;
import org.engagementchecklist.storage.CheckReport;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.LoadedChecklist;
import org.engagementchecklist.storage.Saving;

/**
 * The checklists that are installed, which every screen follows. They come from the folders given to the program and
 * from those its user has added. An edition that was found to have errors is not offered, and one that was added is
 * offered once it is known to have none.
 */
public final class InstalledChecklists {
    private final List<Path> given;
    private final KeptSettings settings;
    private final Threads threads;
    private final Map<Path, CheckReport.Checked> checked = new HashMap<>();
    private final ReadOnlyObjectWrapper<ChecklistLibrary> library;
    private Object latest = new Object();
    private volatile ChecklistLibrary newest;

    /**
     * Reads the given folders. Those that were added may be slow to answer, and are read when asked for.
     *
     * @param given the folders given to the program, the shipped ones first
     */
    public InstalledChecklists(List<Path> given, KeptSettings settings, Threads threads) {
        this.given = List.copyOf(given);
        this.settings = settings;
        this.threads = threads;
        this.newest = ChecklistLibrary.read(given);
        this.library = new ReadOnlyObjectWrapper<>(newest);
    }

    /** {@return the checklists as of now; changes whenever they are read or checked} */
    public ReadOnlyObjectProperty<ChecklistLibrary> library() {
        return library.getReadOnlyProperty();
    }

    /** {@return every edition that was found, usable or not, as of now} */
    public List<LoadedChecklist> all() {
        return library.get().all();
    }

    /** {@return the newest that were read; may be asked for on any thread} */
    public ChecklistLibrary newest() {
        return newest;
    }

    /** {@return the folders that the user has added} */
    public List<Path> added() {
        return settings.now().checklists();
    }

    /** {@return the folder of checklists in which a file lies} */
    public Path folderOf(Path file) {
        return folders().filter(file::startsWith).findFirst().orElse(file);
    }

    /** {@return whether a folder is read already} */
    public boolean covers(Path folder) {
        return folders().anyMatch(folder::startsWith);
    }

    /** {@return how the folder of a file came to be here} */
    public Whence whence(Path file) {
        Path folder = folderOf(file);
        if (!given.contains(folder)) {
            return Whence.ADDED;
        }
        return given.indexOf(folder) == 0 ? Whence.SHIPPED : Whence.NAMED;
    }

    /**
     * Reads everything again, away from the window.
     *
     * @param then runs when the library is the one that was read, or the former where reading failed, which is told
     * @param silent runs instead where a folder does not answer; the library stays the former
     */
    public void read(Runnable then, Runnable silent) {
        Object mine = new Object();
        latest = mine;
        List<Path> folders = folders().toList();
        List<Path> added = added();
        threads.ask(
                () -> ChecklistLibrary.read(folders).expecting(added),
                read -> {
                    // An earlier reading may have taken longer.
                    if (mine.equals(latest)) {
                        newest = read;
                        show();
                    }
                    then.run();
                },
                silent,
                fault -> {
                    threads.tell(fault);
                    then.run();
                });
    }

    /**
     * Reads a folder beside the others, without adding it.
     *
     * @param then receives the editions that the folder has, usable or not
     * @param silent runs instead where a folder does not answer
     * @param broken is told instead where that failed in a way that nobody foresaw
     */
    public void look(Path folder, Consumer<List<LoadedChecklist>> then, Runnable silent, Consumer<Fault> broken) {
        List<Path> folders = Stream.concat(folders(), Stream.of(folder)).toList();
        threads.ask(
                () -> ChecklistLibrary.read(folders).all(),
                all -> then.accept(all.stream()
                        .filter(each -> each.file().startsWith(folder))
                        .toList()),
                silent,
                broken);
    }

    /** Remembers a folder as an added one, from which is read from the next time on. */
    public void add(Path folder, Consumer<Saving> told) {
        change(folders -> folders.add(folder), told);
    }

    /** Forgets an added folder from the next time on. Nothing in it is touched. */
    public void forget(Path folder, Consumer<Saving> told) {
        change(folders -> folders.remove(folder), told);
    }

    /** {@return what was last found out about an edition, if it was checked} */
    public Optional<CheckReport.Checked> checked(Path file) {
        return Optional.ofNullable(checked.get(file));
    }

    /** Takes note of what was found out about an edition. */
    public void note(CheckReport.Checked found) {
        checked.put(found.file(), found);
        show();
    }

    private void show() {
        ChecklistLibrary read = newest;
        library.set(read.withholding(read.usable()
                .filter(this::isWithheld)
                .map(each -> each.checklist().edition().key())
                .collect(Collectors.toSet())));
    }

    private boolean isWithheld(LoadedChecklist.Usable edition) {
        return checked(edition.file())
                .map(each -> each.count(Severity.ERROR) > 0)
                .orElseGet(() -> whence(edition.file()) == Whence.ADDED);
    }

    private Stream<Path> folders() {
        return Stream.concat(given.stream(), added().stream());
    }

    private void change(Consumer<List<Path>> change, Consumer<Saving> told) {
        UnaryOperator<List<Path>> changed = folders -> {
            List<Path> copy = new ArrayList<>(folders);
            change.accept(copy);
            return copy.stream().distinct().toList();
        };
        settings.change(each -> each.withChecklists(changed.apply(each.checklists())), told);
    }
}
