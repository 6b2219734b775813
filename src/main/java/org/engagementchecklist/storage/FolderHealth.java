package org.engagementchecklist.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.DraftName;
import org.engagementchecklist.storage.disk.FileState;
import org.engagementchecklist.storage.disk.GuardedPath;

/** Looks whether a folder can do what keeps engagements safe. A lock is tried on a file that is removed at once. */
final class FolderHealth {

    /** Less room than the largest engagement and its backup may take. */
    private static final long LITTLE_ROOM = 50_000_000;

    /** So many files tell enough; a share may be slow. */
    private static final int MOST_FILES = 100;

    private final Disk disk;
    private final GuardedPath folder;

    FolderHealth(Disk disk, GuardedPath folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** {@return what is wrong, the most serious first; nothing of a folder that is not there} */
    List<FolderFlaw> flaws() {
        if (!disk.stateOf(folder).isFolder()) {
            return List.of();
        }
        List<FolderFlaw> flaws = new ArrayList<>();
        if (!disk.isWritable(folder.path())) {
            flaws.add(FolderFlaw.READ_ONLY);
        } else {
            flaws.addAll(flawsInWriting());
        }
        if (hasClosedFiles()) {
            flaws.add(FolderFlaw.CLOSED_FILES);
        }
        return List.copyOf(flaws);
    }

    private List<FolderFlaw> flawsInWriting() {
        List<FolderFlaw> flaws = new ArrayList<>();
        if (!canLock()) {
            flaws.add(FolderFlaw.NO_LOCKS);
        }
        if (!canKeepBackups()) {
            flaws.add(FolderFlaw.NO_BACKUPS);
        }
        if (isNearlyFull()) {
            flaws.add(FolderFlaw.NEARLY_FULL);
        }
        return flaws;
    }

    /** A file left by a crash has the name of a draft, and is swept as one. */
    private boolean canLock() {
        GuardedPath probe = folder.in(DraftName.next());
        try {
            disk.makeLock(probe);
            return isLocked(probe);
        } catch (IOException | UnsupportedOperationException noLocks) {
            return false;
        } finally {
            remove(probe);
        }
    }

    private boolean isLocked(GuardedPath probe) throws IOException {
        try (Disk.LockFile lock = disk.openLock(probe).orElseThrow(() -> new IOException("no lock file"))) {
            return lock.lock();
        }
    }

    private void remove(GuardedPath probe) {
        try {
            disk.delete(probe);
        } catch (IOException sweptLater) {
            return;
        }
    }

    private boolean canKeepBackups() {
        GuardedPath backups = folder.in(Backups.FOLDER);
        FileState is = disk.stateOf(backups);
        return !is.isThere() || (is.isFolder() && disk.isWritable(backups.path()));
    }

    private boolean isNearlyFull() {
        try {
            return disk.room(folder) < LITTLE_ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    private boolean hasClosedFiles() {
        try {
            return disk.list(folder).stream()
                    .filter(name -> new EngagementName(name).isEngagement())
                    .limit(MOST_FILES)
                    .anyMatch(name -> isClosed(folder.in(name)));
        } catch (IOException unknown) {
            return false;
        }
    }

    private boolean isClosed(GuardedPath file) {
        try {
            return disk.isClosedToOthers(file);
        } catch (IOException unknown) {
            return false;
        }
    }
}
