package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.storage.EngagementName;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileState;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.engagementchecklist.storage.disk.PathKind;

/** What is never written over, whoever asks for it: what a command reads, any engagement, and what is no file. */
final class Overwriting {
    private Overwriting() {}

    /**
     * {@return why a file must not be written, in words}
     *
     * @param out where it is to be written
     * @param read what is read for it
     */
    static Optional<String> refused(Path out, List<Path> read) {
        if (Streams.isStandard(out)) {
            return Optional.empty();
        }
        FileState there = Disk.real().stateOf(out);
        if (there.isFolder()) {
            return Optional.of("\"" + out + "\" is a folder, and one file is to be written. Name a file in it.");
        }
        if (there.kind() == PathKind.OTHER) {
            return Optional.of("\"" + out + "\" is a device or a pipe, and was left. Use - for standard output.");
        }
        return there.isFile() ? precious(out, GuardedPath.named(out).path(), read) : Optional.empty();
    }

    /** {@return that a file cannot be written because its folder is not there, in words} */
    static Optional<String> noFolder(Path out) {
        Path folder = Optional.ofNullable(out.toAbsolutePath().getParent()).orElse(out);
        return Streams.isStandard(out) || Disk.real().stateOf(folder).isFolder()
                ? Optional.empty()
                : Optional.of("There is no folder \"" + folder + "\", so \"" + out
                        + "\" was not written. Make it, or choose another place.");
    }

    /** {@return that there can be no folder for several files because something else has its name, in words} */
    static Optional<String> noFolderFor(Path folder) {
        FileState there = Disk.real().stateOf(folder);
        return there.isThere() && !there.isFolder()
                ? Optional.of(
                        "There can be no folder \"" + folder + "\", for something else of that name is there. Nothing"
                                + " was written. Name another folder.")
                : Optional.empty();
    }

    private static Optional<String> precious(Path out, Path place, List<Path> read) {
        if (read.stream().anyMatch(each -> GuardedPath.named(each).path().equals(place))) {
            return Optional.of("\"" + out + "\" is what is read, and was not changed. Choose another place.");
        }
        return EngagementName.of(place).isEngagement()
                ? Optional.of("\"" + out
                        + "\" is an engagement, and was not changed: none is written over. Choose another place.")
                : Optional.empty();
    }
}
