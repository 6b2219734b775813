package org.engagementchecklist.storage;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * Clears away what was only remembered and is no longer needed: lists of folders that have not been opened for long, copies
 * for viewing, and both where former versions kept them beside the settings. No link is followed, and nothing is removed
 * that this program has not written.
 */
public record CacheSweep(Places places, Clock clock) {

    /** So long the list of a folder is kept after the folder was last opened. */
    static final Duration KEPT = Duration.ofDays(30);

    /** Clears what can be cleared; the rest is tried at the next start. */
    public void run() {
        Disk disk = Disk.real();
        new ViewingCopies(places.viewing()).sweep();
        Instant since = clock.instant().minus(KEPT);
        GuardedPath lists = GuardedPath.of(places.lists());
        clear(
                disk,
                lists,
                file -> ListIndex.isOne(disk, file)
                        && disk.stateOf(file).modified().isBefore(since));
        clearFormer(disk, GuardedPath.of(places.formerLists()), file -> ListIndex.isOne(disk, file));
        clearFormer(disk, GuardedPath.of(places.formerViewing()), file -> ViewingCopies.isOne(disk, file));
    }

    /** A folder in which nothing is left goes as well. */
    private static void clearFormer(Disk disk, GuardedPath folder, Predicate<GuardedPath> isOwn) {
        clear(disk, folder, isOwn);
        try {
            if (disk.look(folder).isFolder() && disk.list(folder).isEmpty()) {
                disk.delete(folder);
            }
        } catch (IOException notNow) {
            // The next start tries again.
            return;
        }
    }

    private static void clear(Disk disk, GuardedPath folder, Predicate<GuardedPath> isToGo) {
        try {
            if (!disk.look(folder).isFolder()) {
                return;
            }
            for (String name : disk.list(folder)) {
                if (isToGo.test(folder.in(name))) {
                    disk.delete(folder.in(name));
                }
            }
        } catch (IOException notNow) {
            // The next start tries again.
            return;
        }
    }
}
