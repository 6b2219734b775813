package org.engagementchecklist.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engagementchecklist.storage.disk.DraftName;

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
        Stream<Recovery> drafts = filesBelow(folder.folder(), 1)
                .filter(DraftName::isOf)
                .map(this::ofDraft)
                .flatMap(Optional::stream);
        Stream<Recovery> rescued = safekeeping.rescue().stream()
                .flatMap(place -> filesBelow(place, 1))
                .filter(Recoveries::isCopy)
                .map(this::ofCopy)
                .flatMap(Optional::stream);
        return Stream.concat(drafts, rescued)
                .filter(each -> reservations.holderOf(each.file()).isEmpty())
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
            byte[] work = safekeeping.disk().read(recovery.copy());
            return andForget(recovery, folder.backups(recovery.file()).keepAside(work));
        } catch (IOException unreadable) {
            return Failures.of(recovery.copy(), unreadable);
        }
    }

    /** Removes drafts older than a day that hold nothing to bring back, unless somebody works in this folder. */
    public void sweep() {
        List<Path> offered = list().stream().map(Recovery::copy).toList();
        if (!isAnybodyAt(folder.folder())) {
            filesBelow(folder.folder(), DEPTH)
                    .filter(DraftName::isOf)
                    .filter(draft -> !offered.contains(draft) && isOld(draft))
                    .forEach(this::delete);
        }
    }

    private Saving andForget(Recovery recovery, Saving saving) {
        if (saving.isInPlace()) {
            delete(recovery.copy());
            delete(RescueCopy.originOf(recovery.copy()));
        }
        return saving;
    }

    private Optional<Recovery> ofDraft(Path draft) {
        return complete(draft)
                .map(opened -> recovery(opened, placeOf(opened)))
                .filter(found -> !isInPlace(found, found.changed()));
    }

    /** A rescued copy was made because its file could not be written, so that it counts even where that is later. */
    private Optional<Recovery> ofCopy(Path copy) {
        return complete(copy)
                .map(opened -> recovery(opened, RescueCopy.fileOf(copy).orElseGet(() -> placeOf(opened))))
                .filter(found -> !isInPlace(found, Instant.MAX));
    }

    /** What this program has put there it knows again, whatever it was called. */
    private static boolean isCopy(Path file) {
        return EngagementName.of(file).isEngagement() || Files.exists(RescueCopy.originOf(file));
    }

    private Optional<Opening.Opened> complete(Path copy) {
        return folder.open(copy) instanceof Opening.Opened opened ? Optional.of(opened) : Optional.empty();
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
            return Seen.in(found.file()).equals(Seen.in(found.copy()))
                    || (folder.open(found.file()) instanceof Opening.Opened there
                            && !there.engagement().lifetime().changed().isBefore(changed));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Files of one engagement know each other by its id, whatever they are called. */
    private Path placeOf(Opening.Opened draft) {
        UUID id = draft.engagement().id();
        return filesBelow(folder.folder(), 1)
                .filter(file -> EngagementName.of(file).isEngagement())
                .filter(file -> isLikely(file, id))
                .filter(file -> complete(file)
                        .filter(there -> there.engagement().id().equals(id))
                        .isPresent())
                .findFirst()
                .orElseGet(() -> folder.fileFor(draft.engagement()));
    }

    /** Opening thousands of files would take long: a crash leaves the lock, and names hold the beginning of the id. */
    private static boolean isLikely(Path file, UUID id) {
        return String.valueOf(file.getFileName()).contains(id.toString().substring(0, 8))
                || Files.exists(Reservations.placeFor(file));
    }

    private boolean isAnybodyAt(Path place) {
        return filesBelow(place, 1)
                .flatMap(file -> Reservations.engagementOf(file).stream())
                .anyMatch(file -> reservations.holderOf(file).isPresent());
    }

    private boolean isOld(Path draft) {
        try {
            Instant written = Files.getLastModifiedTime(draft).toInstant();
            return written.isBefore(clock.instant().minus(OLD));
        } catch (IOException gone) {
            return false;
        }
    }

    private void delete(Path file) {
        try {
            safekeeping.disk().delete(file);
        } catch (IOException left) {
            // It is met again at the next start.
            return;
        }
    }

    private static Stream<Path> filesBelow(Path place, int depth) {
        if (!Files.isDirectory(place)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(place, depth)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.of();
        }
    }
}
