package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.storage.disk.Gate;

/**
 * Where the work on a file lies while it cannot be saved in its place: a copy in a folder of this computer, and beside it
 * the name of the file it belongs to.
 */
final class RescueCopy {

    private static final String ORIGIN = ".from";
    private static final int MOST_LETTERS = 60;

    private final Path file;
    private final Path folder;
    private final Path copy;
    private final Disk disk;

    RescueCopy(Path folder, Path file, Disk disk) {
        this.file = file.toAbsolutePath();
        this.folder = folder;
        this.copy = folder.resolve(name(this.file));
        this.disk = disk;
    }

    /** {@return where the copy lies, if it could be put there} */
    Optional<Path> keep(byte[] content) {
        try {
            disk.makeFolder(folder);
            replace(originOf(copy), file.toString().getBytes(StandardCharsets.UTF_8));
            replace(copy, content);
            return Optional.of(copy);
        } catch (IOException | RuntimeException | Error nowhere) {
            return Optional.empty();
        }
    }

    /** Removes the copy, which is no longer needed. */
    void forget() {
        try {
            if (Files.exists(copy)) {
                disk.delete(copy);
                disk.delete(originOf(copy));
            }
        } catch (IOException | RuntimeException | Error left) {
            // It is offered at the next start, where it turns out to be no newer than its file.
            return;
        }
    }

    /** {@return the file that a copy in the rescue folder belongs to, if it says so} */
    static Optional<Path> fileOf(Path copy) {
        try {
            return Optional.of(Path.of(Files.readString(originOf(copy)).strip()));
        } catch (IOException | InvalidPathException unknown) {
            return Optional.empty();
        }
    }

    static Path originOf(Path copy) {
        return copy.resolveSibling(copy.getFileName() + ORIGIN);
    }

    private void replace(Path place, byte[] content) throws IOException {
        new FileReplacement(disk, Audience.OWNER).replace(place, content, Gate.OPEN);
    }

    /** Files of the same name in different folders must not meet. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName()).replace(EngagementFormat.EXTENSION, "");
        String place =
                Sha256.of(file.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 8);
        return name.substring(0, Math.min(name.length(), MOST_LETTERS)) + "-" + place + EngagementFormat.EXTENSION;
    }
}
