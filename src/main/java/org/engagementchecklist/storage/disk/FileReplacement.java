package org.engagementchecklist.storage.disk;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces a file as a whole: after a crash or power cut at any moment the old content is there or the new, never
 * neither and never half of one. The new content goes to a draft in the same folder, is forced to the disk, read back,
 * let through the gate and moved over the old file in one step; then the folder is forced.
 */
public final class FileReplacement {

    private static final Set<PosixFilePermission> WRITERS =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    private static final int MOST_RETRIES = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final Disk disk;
    private final Audience audience;

    /** @param audience who may read a file that was not there before */
    public FileReplacement(Disk disk, Audience audience) {
        this.disk = disk;
        this.audience = audience;
    }

    /**
     * Writes the file.
     *
     * @param file the file; a symbolic link is followed, so that it stays one
     * @param gate is asked when the draft has been read back
     * @return whether the new content would outlast a power cut
     * @throws FileAlreadyExistsException if there is a folder of this name
     * @throws ReadOnlyFileException if the file is marked as not to be written
     * @throws AtomicMoveNotSupportedException if the folder cannot replace a file in one step
     * @throws IOException if it could not be written, or the gate stayed shut; the old content is still there, and no
     *     draft is left unless it could not be removed either
     */
    public Durability replace(Path file, byte[] content, Gate gate) throws IOException {
        Path target = targetOf(file);
        Path draft = drafted(target, content);
        try {
            gate.pass(content);
            move(draft, target);
        } finally {
            discard(draft);
        }
        return forcedFolderOf(target);
    }

    private static Path targetOf(Path file) throws IOException {
        if (!Files.exists(file)) {
            if (Files.isSymbolicLink(file)) {
                throw new NoSuchFileException(file.toString(), "", "the link leads nowhere");
            }
            return file.toAbsolutePath();
        }
        Path target = file.toRealPath();
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (isReadOnly(target)) {
            throw new ReadOnlyFileException(target.toString());
        }
        return target;
    }

    /** An administrator may write to any file, so that the mark itself is looked at. */
    private static boolean isReadOnly(Path file) throws IOException {
        return !Files.isWritable(file)
                || (RealDisk.POSIX && Collections.disjoint(Files.getPosixFilePermissions(file), WRITERS));
    }

    /** After a failed force the system may forget what it had not written: a second try needs a file of its own. */
    private Path drafted(Path target, byte[] content) throws IOException {
        try {
            return draft(target, content);
        } catch (IOException oneTime) {
            return draft(target, content);
        }
    }

    private Path draft(Path target, byte[] content) throws IOException {
        Path draft = target.resolveSibling(DraftName.next());
        boolean complete = false;
        try {
            write(draft, target, content);
            if (!Arrays.equals(disk.read(draft), content)) {
                throw new FileSystemException(draft.toString(), "", "what was read back is not what was written");
            }
            complete = true;
            return draft;
        } finally {
            if (!complete) {
                discard(draft);
            }
        }
    }

    private void write(Path draft, Path target, byte[] content) throws IOException {
        Optional<Path> model = Optional.of(target).filter(Files::exists);
        try (Disk.Draft open = disk.create(draft, model, audience)) {
            open.write(content);
            open.force();
        }
    }

    /** A virus scanner, indexer or synchronising program may hold the file for a moment. */
    private void move(Path draft, Path target) throws IOException {
        Duration pause = FIRST_PAUSE;
        for (int retries = 0; ; retries++) {
            try {
                disk.move(draft, target);
                return;
            } catch (AtomicMoveNotSupportedException | NoSuchFileException fruitless) {
                throw fruitless;
            } catch (FileSystemException held) {
                if (retries == MOST_RETRIES) {
                    throw held;
                }
                disk.pause(pause);
                pause = pause.compareTo(LONGEST_PAUSE.dividedBy(2)) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    /** The file is in its place whatever becomes of the folder. */
    private Durability forcedFolderOf(Path target) {
        try {
            disk.force(Optional.ofNullable(target.getParent()).orElse(target));
            return Durability.FORCED;
        } catch (IOException | RuntimeException | Error notForced) {
            return Durability.NOT_FORCED;
        }
    }

    /** What cannot be removed now is swept later; the outcome does not depend on it. */
    private void discard(Path draft) {
        try {
            disk.delete(draft);
        } catch (IOException | RuntimeException | Error sweptLater) {
            return;
        }
    }
}
