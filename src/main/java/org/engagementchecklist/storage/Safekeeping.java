package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.Optional;
import org.engagementchecklist.storage.disk.Disk;

/**
 * What the saving of engagements relies on.
 *
 * @param disk what is asked of the system
 * @param rescue the folder for what cannot be saved in its place
 * @param holder who works here
 * @param lists the folder for what lists of engagements remember; may be deleted at any time
 * @param missing what is done where the folder of the engagements is not there
 */
public record Safekeeping(
        Disk disk, Optional<Path> rescue, Holder holder, Optional<Path> lists, MissingFolder missing) {

    /** Remembers no lists, and makes the folder where it is missing. */
    public Safekeeping(Disk disk, Optional<Path> rescue, Holder holder) {
        this(disk, rescue, holder, Optional.empty(), MissingFolder.IS_MADE);
    }

    /** {@return the disks of this machine, no rescue folder, and nobody's name} */
    public static Safekeeping plain() {
        return new Safekeeping(Disk.real(), Optional.empty(), Holder.UNKNOWN);
    }
}
