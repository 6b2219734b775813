package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileTooLargeException;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.engagementchecklist.storage.disk.PlantedException;

/**
 * What a file held when this program last read or wrote it. It is told by the bytes alone: two changes within one tick of
 * the file system's clock may leave the same size and time.
 *
 * @param sha256 the fingerprint of all its bytes; empty if there was no file
 */
public record Seen(Optional<String> sha256) {

    /** There was no file. */
    public static final Seen NOTHING = new Seen(Optional.empty());

    static Seen of(FileText read) {
        return read instanceof FileText.Text text ? new Seen(Optional.of(text.sha256())) : NOTHING;
    }

    static Seen of(byte[] content) {
        return new Seen(Optional.of(Sha256.of(content)));
    }

    /** {@return what a file holds now; something of its own where no engagement can be in it} */
    static Seen in(Disk disk, GuardedPath file) throws IOException {
        try {
            return disk.look(file).isThere() ? of(disk.read(file, Limits.ENGAGEMENT.bytes())) : NOTHING;
        } catch (NoSuchFileException goneMeanwhile) {
            return NOTHING;
        } catch (PlantedException | FileTooLargeException somethingElse) {
            return new Seen(Optional.of(somethingElse.getClass().getSimpleName()));
        }
    }
}
