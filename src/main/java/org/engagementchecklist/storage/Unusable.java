package org.engagementchecklist.storage;

import java.io.IOException;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;

/** What stands where the program keeps a file of its own, and is none: it is kept beside it, and never written over. */
final class Unusable {

    private Unusable() {}

    /** Gives whatever stands there the first name beside it that is free. */
    static void keepBeside(Disk disk, GuardedPath place) throws IOException {
        int dot = place.name().lastIndexOf('.');
        String stem = place.name().substring(0, dot) + "-unusable-";
        String ending = place.name().substring(dot);
        GuardedPath beside = place.sibling(stem + 1 + ending);
        for (int number = 2; disk.look(beside).isThere(); number++) {
            beside = place.sibling(stem + number + ending);
        }
        disk.move(place, beside);
    }
}
