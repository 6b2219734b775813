package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Replaces a file as a whole: after a crash or power cut at any moment the old content is there or the new, never
 * neither and never half of one. The new content goes to a temporary file in the same folder, is forced to the disk,
 * moved over the old file in one step, and the folder is forced.
 */
final class FileReplacement {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> WRITERS =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    private static final int MOST_TRIES = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

    private FileReplacement() {}

    /**
     * Writes the file.
     *
     * @param file the file; a symbolic link is followed, so that it stays one
     * @throws FileAlreadyExistsException if there is a folder of this name
     * @throws ReadOnlyFileException if the file is marked as not to be written
     * @throws IOException if it could not be written; the old content is still there and no temporary file is left
     */
    static void write(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (Files.exists(target) && isReadOnly(target)) {
            throw new ReadOnlyFileException(target.toString());
        }
        // Without the name of the file, which may already be as long as a name can be.
        Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            writeForced(temporary, content);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolderOf(target);
    }

    /** The file is marked as not to be written; moving another over it would succeed and must not. */
    static final class ReadOnlyFileException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        ReadOnlyFileException(String file) {
            super(file);
        }
    }

    /** An administrator may write to any file, so that the mark itself is looked at. */
    private static boolean isReadOnly(Path file) throws IOException {
        return !Files.isWritable(file) || (POSIX && Collections.disjoint(Files.getPosixFilePermissions(file), WRITERS));
    }

    private static void writeForced(Path temporary, byte[] content) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(temporary, options, ownerOnly())) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** A virus scanner, indexer or synchronising program may hold the file for a moment. */
    private static void move(Path temporary, Path target) throws IOException {
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AtomicMoveNotSupportedException | NoSuchFileException fruitless) {
                throw fruitless;
            } catch (FileSystemException held) {
                if (attempt == MOST_TRIES) {
                    throw held;
                }
                LockSupport.parkNanos(pause.toNanos());
                pause = pause.multipliedBy(2);
            }
        }
    }

    /** Without this a power cut could undo the move. Windows cannot open a folder and needs no such step. */
    private static void forceFolderOf(Path target) throws IOException {
        Path folder = target.getParent();
        if (POSIX && folder != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (AccessDeniedException unreadableFolder) {
                // The file is in place; a folder that may be written but not listed cannot be forced.
            }
        }
    }
}
