package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.storage.disk.FileState;
import org.engagementchecklist.storage.disk.Gate;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * Where the work on a file lies while it cannot be saved in its place: a copy in a folder of this computer, and beside it
 * the name of the file it belongs to.
 */
final class RescueCopy {

    private static final String ORIGIN = ".from";
    private static final int MOST_LETTERS = 60;
    private static final int LONGEST_PATH = 100_000;

    private final Path file;
    private final GuardedPath folder;
    private final String name;
    private final Disk disk;

    RescueCopy(Path folder, Path file, Disk disk) {
        this.file = file.toAbsolutePath();
        this.folder = GuardedPath.chosen(folder);
        this.name = name(this.file);
        this.disk = disk;
    }

    /** {@return where the copy lies, if it could be put there} */
    Optional<Path> keep(byte[] content) {
        try {
            disk.makePrivateFolder(folder);
            GuardedPath copy = place();
            replace(originOf(copy), file.toString().getBytes(StandardCharsets.UTF_8));
            replace(copy, content);
            return Optional.of(copy.path());
        } catch (IOException nowhere) {
            return Optional.empty();
        } catch (RuntimeException | Error unforeseen) {
            Fault.noted(unforeseen);
            return Optional.empty();
        }
    }

    /** Removes the copy, which is no longer needed. */
    void forget() {
        try {
            GuardedPath copy = place();
            if (disk.look(copy).isThere()) {
                disk.delete(copy);
                disk.delete(originOf(copy));
            }
        } catch (IOException left) {
            // It is offered at the next start, where it turns out to be no newer than its file.
            return;
        } catch (RuntimeException | Error unforeseen) {
            Fault.noted(unforeseen);
        }
    }

    /** {@return the first name that is free or holds a copy; what else stands under such a name is left} */
    private GuardedPath place() throws IOException {
        EngagementName usual = new EngagementName(name);
        GuardedPath place = folder.in(name);
        for (int number = 2; !isFreeOrOwn(place) || !isFreeOrOrigin(place); number++) {
            place = folder.in(usual.stem() + "-" + number + usual.ending());
        }
        return place;
    }

    private boolean isFreeOrOwn(GuardedPath place) throws IOException {
        return isFreeOrFile(place)
                && (!disk.look(place).isThere()
                        || SummaryStart.isEngagement(disk.read(place, Limits.ENGAGEMENT.bytes())));
    }

    private boolean isFreeOrOrigin(GuardedPath copy) throws IOException {
        return !disk.look(originOf(copy)).isThere() || fileOf(disk, copy).isPresent();
    }

    private boolean isFreeOrFile(GuardedPath place) throws IOException {
        FileState state = disk.look(place);
        return !state.isThere() || (state.isFile() && state.size() <= Limits.ENGAGEMENT.bytes());
    }

    /** {@return the file that a copy in the rescue folder belongs to, if it says so} */
    static Optional<Path> fileOf(Disk disk, GuardedPath copy) {
        try {
            byte[] origin = disk.read(originOf(copy), LONGEST_PATH);
            return Optional.of(Path.of(new String(origin, StandardCharsets.UTF_8).strip()))
                    .filter(Path::isAbsolute);
        } catch (IOException | InvalidPathException unknown) {
            return Optional.empty();
        }
    }

    static GuardedPath originOf(GuardedPath copy) {
        return copy.sibling(copy.name() + ORIGIN);
    }

    private void replace(GuardedPath place, byte[] content) throws IOException {
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
