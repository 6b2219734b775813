package org.engagementchecklist.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;

/**
 * Copies that another program is to show and nobody has asked to keep: readable by their owner alone, and swept away.
 *
 * @param folder holds nothing else
 */
public record ViewingCopies(Path folder) {

    /**
     * Makes a copy, in place of an earlier one of this name.
     *
     * @return the file
     * @throws IOException if it could not be written
     */
    public Path put(String name, byte[] content) throws IOException {
        Path file = Files.createDirectories(folder, mine()).resolve(name);
        new FileReplacement(Disk.real(), Audience.OWNER).replace(file, content, _ -> {});
        return file;
    }

    /** Removes all copies; one that is held by another program stays until the next time. */
    public void sweep() {
        if (Files.isDirectory(folder)) {
            files().forEach(ViewingCopies::remove);
        }
    }

    /** A name says what a file is about, so that others may not list them either; on Windows the user's folders are closed. */
    private FileAttribute<?>[] mine() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            // On Windows a file that is being shown cannot be removed; the next start tries again.
        }
    }
}
