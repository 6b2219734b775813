package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.DraftName;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.engagementchecklist.storage.disk.PathKind;

/**
 * What a program that ended too early has left behind: drafts that did not reach their file, and copies in the rescue
 * folder. Nothing of it is brought back or put away unless somebody says so; only drafts that hold nothing are swept.
 */
public final class Recoveries {

    /** No save takes that long, whatever became of the clock since. */
    private static final Duration OLD = Duration.ofDays(1);

    private static final int DEPTH = 3;

    private final EngagementFolder folder;
    private final Safekeeping safekeeping;
    private final Reservations reservations;
    private final Clock clock;

    Recoveries(EngagementFolder folder, Safekeeping safekeeping, Reservations reservations, Clock clock) {
        this.folder = folder;
        this.safekeeping = safekeeping;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** {@return work that can be brought back, the latest first; nothing of what somebody has open at the moment} */
    public List<Recovery> list() {
        Stream<Recovery> drafts = filesIn(home())
                .filter(each -> DraftName.isOf(each.name()))
                .map(this::ofDraft)
                .flatMap(Optional::stream);
        Stream<Recovery> rescued = safekeeping.rescue().stream()
                .flatMap(place -> filesIn(GuardedPath.chosen(place)))
                .filter(this::isCopy)
                .map(this::ofCopy)
                .flatMap(Optional::stream);
        return Stream.concat(drafts, rescued)
                .filter(each -> reservations.holderOf(folder.at(each.file())).isEmpty())
                .sorted(Comparator.comparing(Recovery::changed).reversed())
                .toList();
    }

    /** Lets the work take its place; what is there is kept among the backups first. */
    public Saving bringBack(Recovery recovery) {
        Backup work = new Backup(recovery.copy(), Backup.Kind.ASIDE, recovery.changed(), "");
        return andForget(recovery, folder.backups(recovery.file()).restore(work));
    }

    /** Puts the work among the backups of its file, which stays as it is; it can be restored from there. */
    public Saving keepAside(Recovery recovery) {
        try {
            byte[] work = disk().read(copyOf(recovery), Limits.ENGAGEMENT.bytes());
            return andForget(recovery, folder.backups(recovery.file()).keepAside(work));
        } catch (IOException unreadable) {
            return Failures.of(recovery.copy(), unreadable);
        }
    }

    /** Removes drafts older than a day that hold nothing to bring back, unless somebody works in this folder. */
    public void sweep() {
        List<Path> offered = list().stream().map(Recovery::copy).toList();
        if (!isAnybodyAt(home())) {
            filesBelow(home(), DEPTH)
                    .filter(each -> DraftName.isOf(each.name()))
                    .filter(draft -> !offered.contains(draft.path()) && isOld(draft))
                    .forEach(this::delete);
        }
    }

    private Saving andForget(Recovery recovery, Saving saving) {
        if (saving.isInPlace()) {
            delete(copyOf(recovery));
            delete(RescueCopy.originOf(copyOf(recovery)));
        }
        return saving;
    }

    private Optional<Recovery> ofDraft(GuardedPath draft) {
        return complete(draft)
                .map(opened -> recovery(opened, placeOf(opened)))
                .filter(found -> !isInPlace(found, found.changed()));
    }

    /** A rescued copy was made because its file could not be written, so that it counts even where that is later. */
    private Optional<Recovery> ofCopy(GuardedPath copy) {
        return complete(copy)
                .map(opened -> recovery(opened, RescueCopy.fileOf(disk(), copy).orElseGet(() -> placeOf(opened))))
                .filter(found -> !isInPlace(found, Instant.MAX));
    }

    /** What this program has put there it knows again, whatever it was called. */
    private boolean isCopy(GuardedPath file) {
        return new EngagementName(file.name()).isEngagement()
                || disk().stateOf(RescueCopy.originOf(file)).isFile();
    }

    private Optional<Opening.Opened> complete(GuardedPath copy) {
        return folder.open(copy.path()) instanceof Opening.Opened opened ? Optional.of(opened) : Optional.empty();
    }

    private static Recovery recovery(Opening.Opened opened, Path file) {
        return new Recovery(
                opened.file(),
                file,
                opened.engagement().facts().title(),
                opened.engagement().lifetime().changed());
    }

    /** {@return whether the file holds the same, or something as late as this} */
    private boolean isInPlace(Recovery found, Instant changed) {
        try {
            return Seen.in(disk(), folder.at(found.file())).equals(Seen.in(disk(), copyOf(found)))
                    || (folder.open(found.file()) instanceof Opening.Opened there
                            && !there.engagement().lifetime().changed().isBefore(changed));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Files of one engagement know each other by its id, whatever they are called. */
    private Path placeOf(Opening.Opened draft) {
        UUID id = draft.engagement().id();
        return filesIn(home())
                .filter(file -> new EngagementName(file.name()).isEngagement())
                .filter(file -> isLikely(file, id))
                .filter(file -> complete(file)
                        .filter(there -> there.engagement().id().equals(id))
                        .isPresent())
                .findFirst()
                .map(file -> folder.folder().resolve(file.name()))
                .orElseGet(() -> folder.fileFor(draft.engagement()));
    }

    /** Opening thousands of files would take long: a crash leaves the lock, and names hold the beginning of the id. */
    private boolean isLikely(GuardedPath file, UUID id) {
        return file.name().contains(id.toString().substring(0, 8))
                || disk().stateOf(Reservations.placeFor(file)).isFile();
    }

    private boolean isAnybodyAt(GuardedPath place) {
        return filesIn(place)
                .flatMap(file -> Reservations.engagementOf(file).stream())
                .anyMatch(file -> reservations.holderOf(file).isPresent());
    }

    private boolean isOld(GuardedPath draft) {
        try {
            Instant written = disk().look(draft).modified();
            return written.isBefore(clock.instant().minus(OLD));
        } catch (IOException gone) {
            return false;
        }
    }

    private void delete(GuardedPath file) {
        try {
            disk().delete(file);
        } catch (IOException left) {
            // It is met again at the next start.
            return;
        }
    }

    private Disk disk() {
        return safekeeping.disk();
    }

    private GuardedPath home() {
        return folder.home();
    }

    /** {@return the copy, by the folder in which copies and drafts lie} */
    private static GuardedPath copyOf(Recovery recovery) {
        return GuardedPath.of(recovery.copy());
    }

    private Stream<GuardedPath> filesIn(GuardedPath place) {
        return filesBelow(place, 1);
    }

    /** Links are not gone into: what they lead to is not this folder's. */
    private Stream<GuardedPath> filesBelow(GuardedPath place, int depth) {
        try {
            List<GuardedPath> files = new ArrayList<>();
            List<String> names = disk().list(place);
            for (String name : names) {
                PathKind kind = disk().look(place.in(name)).kind();
                if (kind == PathKind.FILE) {
                    files.add(place.in(name));
                } else if (kind == PathKind.FOLDER && depth > 1) {
                    filesBelow(place.in(name), depth - 1).forEach(files::add);
                }
            }
            return files.stream();
        } catch (IOException unreadable) {
            return Stream.of();
        }
    }
}
