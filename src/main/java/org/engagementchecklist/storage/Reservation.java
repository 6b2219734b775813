package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.engagementchecklist.storage.disk.PathKind;
import org.engagementchecklist.storage.disk.PlantedException;

/** A lock file that this program holds, open and locked until it is closed. A crash frees the lock and leaves the file. */
final class Reservation implements AutoCloseable {

    private static final int MOST_BYTES = 4096;

    private final Disk.LockFile lock;
    private final Optional<Holder> leftBy;
    private final Runnable closed;

    private Reservation(Disk.LockFile lock, Optional<Holder> leftBy, Runnable closed) {
        this.lock = lock;
        this.leftBy = leftBy;
        this.closed = closed;
    }

    /** What became of one try to lock a file. */
    sealed interface Attempt {
        record Locked(Reservation reservation) implements Attempt {}

        record LockedBy(Holder holder) implements Attempt {}

        /** Nobody has it, and this program may not write to it. */
        record MayOnlyBeRead() implements Attempt {}

        /** The file was given back or made anew meanwhile: then the lock is worth nothing. */
        record TooLate() implements Attempt {}
    }

    /**
     * Tries to lock a file, which is made where it is missing. Whoever holds it removes it when giving it back, and others
     * may make it anew: a lock counts only if the file is still the one that was there before it was opened. While it is
     * open, no other can take over what tells it from others.
     *
     * @param closed is told when the reservation ends
     * @throws PlantedException if under this name stands what no program of this kind has written
     */
    static Attempt attempt(Disk disk, GuardedPath place, Holder holder, Runnable closed) throws IOException {
        disk.makeLock(place);
        Optional<Disk.LockFile> opened = disk.openLock(place);
        if (opened.isEmpty()) {
            return new Attempt.TooLate();
        }
        Disk.LockFile lock = opened.get();
        Attempt attempt = new Attempt.TooLate();
        try {
            Optional<Holder> named = named(lock, place);
            if (!lock.lock()) {
                attempt = new Attempt.LockedBy(named.orElse(Holder.UNKNOWN));
            } else if (!lock.isWritable()) {
                attempt = new Attempt.MayOnlyBeRead();
            } else if (lock.isInPlace()) {
                // Whoever had it may have named himself after it was read.
                attempt = new Attempt.Locked(new Reservation(lock, named(lock, place), closed));
                lock.write(holder.text().getBytes(StandardCharsets.UTF_8));
            }
            return attempt;
        } finally {
            if (!(attempt instanceof Attempt.Locked)) {
                lock.close();
            }
        }
    }

    /** {@return who holds a lock file at the moment, if anybody} */
    static Optional<Holder> holderOf(Disk disk, GuardedPath place) {
        try {
            Optional<Disk.LockFile> opened = disk.openLock(place);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (Disk.LockFile lock = opened.get()) {
                Optional<Holder> named = named(lock, place);
                return lock.lock() ? Optional.empty() : Optional.of(named.orElse(Holder.UNKNOWN));
            }
        } catch (IOException | UnsupportedOperationException noLocks) {
            return Optional.empty();
        }
    }

    /** {@return whose program ended without giving the engagement back, if one did} */
    Optional<Holder> leftBy() {
        return leftBy;
    }

    /** Removes the file while it is still locked, so that nobody else's can be hit. */
    @Override
    public void close() {
        try (lock) {
            lock.remove();
        } catch (IOException left) {
            // Without its lock it keeps nobody out.
            return;
        } finally {
            closed.run();
        }
    }

    /** {@return whom the file names; nobody while it is empty, as it is when it was just made or after a power cut} */
    private static Optional<Holder> named(Disk.LockFile lock, GuardedPath place) throws IOException {
        byte[] content = lock.read(MOST_BYTES + 1);
        String text = new String(Arrays.copyOf(content, Math.min(content.length, MOST_BYTES)), StandardCharsets.UTF_8);
        Optional<Holder> holder = Holder.read(text);
        boolean isEmpty = text.chars().allMatch(letter -> letter == 0);
        if (content.length > MOST_BYTES || (holder.isEmpty() && !isEmpty)) {
            throw new PlantedException(place.path(), PathKind.FOREIGN);
        }
        return holder;
    }
}
