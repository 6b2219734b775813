package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
        this(folder, Optional.empty(), library, summaries, clock, safekeeping);
    }

    /** @param shelf the name of the folder below a chosen one, if it is not the chosen folder itself */
    private EngagementFolder(
            Path folder,
            Optional<String> shelf,
            Supplier<ChecklistLibrary> library,
            BiFunction<Engagement, Checklist, Summary> summaries,
            Clock clock,
            Safekeeping safekeeping) {
        this.folder = folder;
        this.shelf = shelf;
        this.library = library;
        this.summaries = summaries;
        this.clock = clock;
        this.safekeeping = safekeeping;
        this.reservations = new Reservations(safekeeping.disk());
    }

    /** {@return the folder} */
    public Path folder() {
        return folder;
    }

    /** {@return whether the folder is not there and ought to be} */
    public boolean isMissing() {
        return safekeeping.missing() == MissingFolder.IS_AWAITED
                && !disk().stateOf(home()).isFolder();
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
        return new EngagementList(safekeeping.disk(), folder, home(), index, file -> entryOf(open(file))).read(some);
    }

    /** Opens an engagement; the file is not touched. What a link leads to is opened for reading only. */
    public Opening open(Path file) {
        return open(file, at(file));
    }

    private Opening open(Path file, GuardedPath place) {
        GuardedPath read = disk().stateOf(place).kind() == PathKind.LINK ? GuardedPath.named(file) : place;
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
        return new Backups(at(file), safekeeping.disk(), clock, proof());
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
        return new EngagementFile(
                opened, at(opened.file()), safekeeping, clock, editions(), Reservations.Outcome.Impossible::new);
    }

    /** Takes an engagement in hand, unless somebody else has. */
    public Taking take(Opening.Opened opened) {
        Holder me = safekeeping.holder().at(clock.instant());
        GuardedPath place = at(opened.file());
        EngagementFile file = new EngagementFile(
                opened, place, safekeeping, clock, editions(), () -> reservations.reserve(place, me));
        return file.reserve().<Taking>map(Taking.HeldBy::new).orElseGet(() -> new Taking.Taken(file));
    }

    /** {@return the folder of this name below, with the same checklists} */
    EngagementFolder below(String name) {
        return new EngagementFolder(folder.resolve(name), Optional.of(name), library, summaries, clock, safekeeping);
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
