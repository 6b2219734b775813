package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.Durability;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.engagementchecklist.storage.disk.PathKind;

/** The user's folder of engagements, one file each. Files elsewhere can be opened and saved as well. */
public final class EngagementFolder {

    /** Other than an engagement's own file, nobody edits what is inside another file by hand. */
    private static final String CHANGED_INSIDE =
            "The engagement inside this file is not as it was put there: it was changed"
                    + " or damaged on the way. Ask for the file again, or for the engagement file.";

    private final Path folder;
    private final Optional<String> shelf;
    private final Supplier<ChecklistLibrary> library;
    private final BiFunction<Engagement, Checklist, Summary> summaries;
    private final Clock clock;
    private final Safekeeping safekeeping;
    private final Reservations reservations;
    private final FolderMemory memory;

    /** As the other, with checklists that stay as they are. */
    public EngagementFolder(
            Path folder, ChecklistLibrary library, BiFunction<Engagement, Checklist, Summary> summaries, Clock clock) {
        this(folder, () -> library, summaries, clock);
    }

    /**
     * @param folder the folder; it is made when the first engagement is saved
     * @param library gives the checklists, as of now, with which engagements may have been answered
     * @param summaries makes the summary of an engagement whose file has none
     * @param clock tells when something was saved
     */
    public EngagementFolder(
            Path folder,
            Supplier<ChecklistLibrary> library,
            BiFunction<Engagement, Checklist, Summary> summaries,
            Clock clock) {
        this(folder, library, summaries, clock, Safekeeping.plain());
    }

    /**
     * @param folder the folder; it is made when the first engagement is saved
     * @param library gives the checklists, as of now, with which engagements may have been answered
     * @param summaries makes the summary of an engagement whose file has none
     * @param clock tells when something was saved
     * @param safekeeping what saving relies on
     */
    public EngagementFolder(
            Path folder,
            Supplier<ChecklistLibrary> library,
            BiFunction<Engagement, Checklist, Summary> summaries,
            Clock clock,
            Safekeeping safekeeping) {
        this(
                folder,
                Optional.empty(),
                library,
                summaries,
                clock,
                safekeeping,
                new FolderMemory(safekeeping.disk(), () -> GuardedPath.chosen(folder)));
    }

    /**
     * @param shelf the name of the folder below a chosen one, if it is not the chosen folder itself
     * @param memory what was seen of the chosen folder
     */
    private EngagementFolder(
            Path folder,
            Optional<String> shelf,
            Supplier<ChecklistLibrary> library,
            BiFunction<Engagement, Checklist, Summary> summaries,
            Clock clock,
            Safekeeping safekeeping,
            FolderMemory memory) {
        this.folder = folder;
        this.shelf = shelf;
        this.library = library;
        this.summaries = summaries;
        this.clock = clock;
        this.safekeeping = safekeeping;
        this.reservations = new Reservations(safekeeping.disk());
        this.memory = memory;
    }

    /** {@return the folder} */
    public Path folder() {
        return folder;
    }

    /** {@return whether the folder is the one it was; one that never was, and may be made, is called here} */
    public Connection connection() {
        Connection connection = memory.connection();
        boolean mayBeMade = safekeeping.missing() == MissingFolder.IS_MADE && !memory.holdsSomething();
        return connection == Connection.AWAY && mayBeMade ? Connection.HERE : connection;
    }

    /** {@return what is wrong with the folder, the most serious first} */
    public List<FolderFlaw> flaws() {
        return connection() == Connection.HERE ? new FolderHealth(disk(), home()).flaws() : List.of();
    }

    /** Takes what stands there now for the folder, whatever was seen before. */
    public void takeAsItIs() {
        memory.forget();
        safekeeping
                .lists()
                .ifPresent(lists -> ListIndex.of(folder, lists, clock).write(List.of()));
    }

    /** {@return every engagement file of the folder, the last changed first; those that cannot be read come first} */
    public List<EngagementEntry> list() {
        return list(_ -> true);
    }

    /**
     * As the other, while rows are shown as they are read.
     *
     * @param some receives rows as they are read, in no order, and tells whether to go on: once it is no longer wanted, the
     *     list ends where it is
     */
    public List<EngagementEntry> list(Predicate<List<EngagementEntry>> some) {
        Optional<ListIndex> index = safekeeping.lists().map(lists -> ListIndex.of(folder, lists, clock));
        EngagementList list =
                new EngagementList(safekeeping.disk(), folder, home(), index, file -> entryOf(open(file)));
        if (isAwaited()) {
            memory.recall(placesOf(list.namesBefore()));
        }
        if (memory.connection() == Connection.ANOTHER) {
            return List.of();
        }
        List<EngagementEntry> rows = list.read(some);
        if (shelf.isEmpty()) {
            memory.see(placesOf(list.namesNow()));
        }
        return rows;
    }

    private boolean isAwaited() {
        return shelf.isEmpty() && safekeeping.missing() == MissingFolder.IS_AWAITED;
    }

    private Set<GuardedPath> placesOf(Set<String> names) {
        return names.stream().map(home()::in).collect(Collectors.toSet());
    }

    /** Opens an engagement; the file is not touched. What a link leads to is opened for reading only. */
    public Opening open(Path file) {
        return open(file, at(file));
    }

    private Opening open(Path file, GuardedPath place) {
        GuardedPath read = disk().stateOf(place).kind() == PathKind.LINK ? GuardedPath.named(file) : place;
        if (connectionAt(read) == Connection.ANOTHER) {
            return new Opening.Unusable(
                    file, List.of(Defect.error(Place.wholeOf(place.name()), Failures.OTHER_FOLDER, Failures.CONNECT)));
        }
        FileText text = FileText.of(safekeeping.disk(), read, Limits.ENGAGEMENT);
        Opening opening = opening(
                file,
                text,
                EngagementReading.of(text, editions(), disk().stateOf(read).modified()));
        return opening instanceof Opening.Opened opened && !read.equals(place)
                ? opened.forReading(Defect.warning(
                        Place.wholeOf(place.name()),
                        "This is a link to " + read.path() + " and is opened for reading only.",
                        "Open that file itself, or work on a copy."))
                : opening;
    }

    /** {@return whether the folder of a file is still the one it was; of a file that is there it is not asked} */
    private Connection connectionAt(GuardedPath file) {
        return disk().stateOf(file).isThere() ? Connection.HERE : memoryOf(file).connection();
    }

    /** {@return the door to this folder} */
    Disk disk() {
        return safekeeping.disk();
    }

    /** {@return the folder; of one below a chosen one the name is not followed} */
    GuardedPath home() {
        return shelf.map(name -> GuardedPath.of(folder)).orElseGet(() -> GuardedPath.chosen(folder));
    }

    /** {@return a file in this folder, or one that somebody has chosen elsewhere} */
    GuardedPath at(Path file) {
        Path place = file.toAbsolutePath().normalize();
        return Optional.ofNullable(place.getParent())
                        .filter(folder.toAbsolutePath().normalize()::equals)
                        .isPresent()
                ? home().in(String.valueOf(place.getFileName()))
                : GuardedPath.of(file);
    }

    /**
     * Opens an engagement that a file of another kind carries inside it, such as a printed summary. It must have the
     * checksum with which it was put there.
     *
     * @param file the file that carries it
     * @param carried what it carries, not looked into; its size is the business of who took it out
     */
    public Opening open(Path file, byte[] carried) {
        FileText text = FileText.of(String.valueOf(file.getFileName()), carried);
        EngagementReading reading =
                EngagementReading.of(text, editions(), disk().stateOf(file).modified());
        return reading instanceof EngagementReading.Read read && !read.isAsItWasWritten()
                ? Opening.Unusable.because(file, CHANGED_INSIDE)
                : opening(file, text, reading);
    }

    /**
     * Opens an engagement that is handed over in bytes, without a file.
     *
     * @param name what is said of where it comes from
     */
    public Opening openHanded(Path name, byte[] content) {
        FileText text = FileText.of(String.valueOf(name.getFileName()), content, Limits.ENGAGEMENT);
        return opening(name, text, EngagementReading.of(text, editions(), clock.instant()));
    }

    /** {@return the former states of an engagement, which may also be one that cannot be opened} */
    public Backups backups(Path file) {
        GuardedPath place = at(file);
        return new Backups(place, safekeeping.disk(), clock, proof(), memoryOf(place));
    }

    /** {@return those former states of an engagement that can be opened, the latest first} */
    public List<Backup> lastGood(Path file) {
        return formerStates(file).stream().map(FormerState::backup).toList();
    }

    /** {@return what those former states of an engagement hold that can be opened, the latest first} */
    public List<FormerState> formerStates(Path file) {
        return backups(file).list().stream()
                .flatMap(each -> open(each.file(), GuardedPath.below(at(file).folder(), each.file()))
                                instanceof Opening.Opened opened
                        ? Stream.of(new FormerState(each, opened))
                        : Stream.empty())
                .toList();
    }

    /** {@return what a program that ended too early has left} */
    public Recoveries recoveries() {
        return new Recoveries(this, safekeeping, reservations, clock);
    }

    /** {@return whether it is the same person at the same computer, and so another window of one's own} */
    public boolean isOwn(Holder holder) {
        return safekeeping.holder().sitsWhere(holder);
    }

    /** {@return an engagement's file that is only going to be read: others may have it open} */
    public EngagementFile forReading(Opening.Opened opened) {
        GuardedPath place = at(opened.file());
        return new EngagementFile(
                opened, place, safekeeping, clock, editions(), Reservations.Outcome.Impossible::new, memoryOf(place));
    }

    /** Takes an engagement in hand, unless somebody else has. */
    public Taking take(Opening.Opened opened) {
        Holder me = safekeeping.holder().at(clock.instant());
        GuardedPath place = at(opened.file());
        EngagementFile file = new EngagementFile(
                opened, place, safekeeping, clock, editions(), () -> reserved(place, me), memoryOf(place));
        return file.reserve().<Taking>map(Taking.HeldBy::new).orElseGet(() -> new Taking.Taken(file));
    }

    /** Not even a lock is put into a folder that is another. */
    private Reservations.Outcome reserved(GuardedPath place, Holder me) {
        return memoryOf(place).connection() == Connection.ANOTHER
                ? new Reservations.Outcome.Impossible()
                : reservations.reserve(place, me);
    }

    /** {@return the folder of this name below, with the same checklists} */
    EngagementFolder below(String name) {
        return new EngagementFolder(
                folder.resolve(name), Optional.of(name), library, summaries, clock, safekeeping, memory);
    }

    /** {@return what was seen of the chosen folder} */
    FolderMemory memory() {
        return memory;
    }

    /** {@return what was seen of the folder in which a file is; a folder that nobody chose is seen for the first time} */
    private FolderMemory memoryOf(GuardedPath file) {
        return file.parent().equals(home()) ? memory : new FolderMemory(disk(), file::parent);
    }

    /** Saves an engagement that has no file yet. */
    public Saving saveNew(Path file, Engagement engagement, Checklist checklist) {
        return save(
                file,
                engagement,
                summary(engagement, checklist),
                new ReadBack(editions().with(checklist)));
    }

    /** {@return what a list shows of an engagement} */
    Summary summary(Engagement engagement, Checklist checklist) {
        return summaries.apply(engagement, checklist);
    }

    /** {@return the file for a new engagement: its name is fixed now, whatever the title becomes} */
    public Path fileFor(Engagement engagement) {
        return folder.resolve(FileName.of(engagement));
    }

    /**
     * Saves an engagement so that a crash at any moment leaves the old file or the new one, and only once what was written
     * has been read as it would be opened and is this engagement. This overwrites what is there: for an engagement in
     * hand see {@link #take}.
     *
     * @param summary what a list shows of it
     */
    public Saving save(Path file, Engagement engagement, Summary summary) {
        return save(file, engagement, summary, proof());
    }

    private Saving save(Path file, Engagement engagement, Summary summary, ReadBack proof) {
        try {
            GuardedPath place = at(file);
            boolean isHere = place.parent().equals(home());
            memoryOf(place).require();
            if (isHere && safekeeping.missing() == MissingFolder.IS_MADE) {
                safekeeping.disk().makeFolder(place.parent());
            }
            Instant now = clock.instant();
            Durability durability = new FileReplacement(safekeeping.disk(), Audience.FOLDER)
                    .replace(place, EngagementText.of(engagement, summary), proof.of(engagement, summary));
            return durability == Durability.FORCED ? new Saving.Saved(file, now) : new Saving.SavedNotForced(file, now);
        } catch (IOException | RuntimeException | Error failure) {
            return Failures.of(file, failure);
        }
    }

    /** {@return what is asked before something written is called saved} */
    ReadBack proof() {
        return new ReadBack(editions());
    }

    private Editions editions() {
        return Editions.in(library);
    }

    private Opening opening(Path file, FileText text, EngagementReading reading) {
        return switch (reading) {
            case EngagementReading.Refused(var defects) -> new Opening.Unusable(file, defects);
            case EngagementReading.Read read -> opened(file, Seen.of(text), read);
        };
    }

    private static Opening opened(Path file, Seen seen, EngagementReading.Read read) {
        ComingBack back = ComingBack.in(read, String.valueOf(file.getFileName()));
        List<Defect> warnings = new ArrayList<>(read.remarks());
        warnings.addAll(back.remarks());
        if (read.isReadOnly()) {
            warnings.add(Defect.warning(
                    Place.wholeOf(String.valueOf(file.getFileName())),
                    "This file was written by a newer version of the program and is opened for reading only.",
                    "Use the newer version to change it."));
        }
        return new Opening.Opened(file, back.engagement(), read.checklist(), read.isReadOnly(), warnings, seen);
    }

    private EngagementEntry entryOf(Opening opening) {
        return switch (opening) {
            case Opening.Unusable(var file, var defects) -> new EngagementEntry.Unreadable(file, defects);
            case Opening.Opened opened ->
                new EngagementEntry.Listed(
                        opened.file(),
                        Optional.of(opened.engagement().id()),
                        summaries.apply(opened.engagement(), opened.checklist()),
                        String.join(" ", opened.engagement().notes().values()));
        };
    }
}
