package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.storage.disk.Gate;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * Copies that another program is to show and nobody has asked to keep: readable by their owner alone, and swept away.
 *
 * @param folder holds nothing else
 */
public record ViewingCopies(Path folder) {
    /** All of them are PDF files. */
    private static final String BEGINNING = "%PDF-";

    private static final long MOST_BYTES = 200_000_000;
    private static final String CREATOR = "/Creator(International Engagements Checklist)";

    /**
     * Makes a copy, in place of an earlier one of this name. Where something else has that name, the copy gets another.
     *
     * @return the file
     * @throws IOException if it could not be written
     */
    public Path put(String name, byte[] content) throws IOException {
        Disk disk = Disk.real();
        GuardedPath place = GuardedPath.of(folder);
        disk.makePrivateFolder(place);
        GuardedPath file = place.in(name);
        for (int number = 2; !disk.isFreeOrBegins(file, BEGINNING); number++) {
            file = place.in(number + " " + name);
        }
        new FileReplacement(disk, Audience.OWNER).replace(file, content, Gate.OPEN);
        return folder.resolve(file.name());
    }

    /** Removes all copies; one that is held by another program stays until the next time. */
    public void sweep() {
        Disk disk = Disk.real();
        GuardedPath place = GuardedPath.of(folder);
        try {
            for (String name : disk.list(place)) {
                remove(disk, place.in(name));
            }
        } catch (IOException unreadable) {
            // There are none, or the next start tries again.
            return;
        }
    }

    /** {@return whether this is a PDF that this program has made} */
    static boolean isOne(Disk disk, GuardedPath file) {
        try {
            String content = new String(disk.read(file, MOST_BYTES), StandardCharsets.ISO_8859_1);
            return content.startsWith(BEGINNING) && content.contains(CREATOR);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static void remove(Disk disk, GuardedPath file) {
        try {
            if (disk.isFreeOrBegins(file, BEGINNING)) {
                disk.delete(file);
            }
        } catch (IOException held) {
            // On Windows a file that is being shown cannot be removed; the next start tries again.
            return;
        }
    }
}
