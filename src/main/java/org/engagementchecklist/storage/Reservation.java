package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** A lock file that this program holds, open and locked until it is closed. A crash frees the lock and leaves the file. */
final class Reservation implements AutoCloseable {

    /** Behind the text, which on some systems can be read only where it is not locked. */
    private static final long LOCKED_BYTE = 1L << 30;

    private static final int MOST_BYTES = 4096;

    private final Path place;
    private final FileChannel channel;
    private final Optional<Holder> leftBy;
    private final Runnable closed;

    private Reservation(Path place, FileChannel channel, Optional<Holder> leftBy, Runnable closed) {
        this.place = place;
        this.channel = channel;
        this.leftBy = leftBy;
        this.closed = closed;
    }

    /** What became of one try to lock a file. */
    sealed interface Attempt {
        record Locked(Reservation reservation) implements Attempt {}

        record LockedBy(Holder holder) implements Attempt {}

        /** The file was given back or made anew meanwhile: then the lock is worth nothing. */
        record TooLate() implements Attempt {}
    }

    /**
     * Tries to lock a file, which is made where it is missing. Whoever holds it removes it when giving it back, and others
     * may make it anew: a lock counts only if the file is still the one that was there before it was opened. While it is
     * open, no other can take over what tells it from others.
     *
     * @param closed is told when the reservation ends
     */
    static Attempt attempt(Path place, Holder holder, Runnable closed) throws IOException {
        make(place);
        try {
            Object before = identity(place);
            FileChannel channel = open(place);
            Attempt attempt = new Attempt.TooLate();
            try {
                if (!isFree(channel)) {
                    attempt = new Attempt.LockedBy(read(channel).orElse(Holder.UNKNOWN));
                } else if (before.equals(identity(place))) {
                    attempt = new Attempt.Locked(new Reservation(place, channel, read(channel), closed));
                    write(channel, holder);
                }
                return attempt;
            } finally {
                if (!(attempt instanceof Attempt.Locked)) {
                    channel.close();
                }
            }
        } catch (NoSuchFileException givenBack) {
            return new Attempt.TooLate();
        }
    }

    /** {@return who holds a lock file at the moment, if anybody} */
    static Optional<Holder> holderOf(Path place) {
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        try (FileChannel channel = open(place)) {
            return isFree(channel)
                    ? Optional.empty()
                    : Optional.of(read(channel).orElse(Holder.UNKNOWN));
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
        try (channel) {
            Files.deleteIfExists(place);
        } catch (IOException left) {
            // Without its lock it keeps nobody out.
            return;
        } finally {
            closed.run();
        }
    }

    private static void make(Path place) throws IOException {
        try {
            Files.createFile(place);
        } catch (FileAlreadyExistsException there) {
            return;
        }
    }

    private static FileChannel open(Path place) throws IOException {
        return FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Takes the lock where it is free; it goes with the channel. */
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
            return lock.isPresent();
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    /** {@return what tells this file from another of the same name; where nothing does, an open file cannot vanish} */
    private static Object identity(Path place) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(place, BasicFileAttributes.class).fileKey());
    }

    private static void write(FileChannel channel, Holder holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.text().getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static Optional<Holder> read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
        channel.read(bytes, 0);
        return Holder.read(new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8));
    }
}
