package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.storage.EngagementName;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;

/** What is never written over, whoever asks for it: what a command reads, and any engagement. */
final class Overwriting {
    private Overwriting() {}

    /**
     * {@return why a file must not be written, in words}
     *
     * @param out where it is to be written
     * @param read what is read for it
     */
    static Optional<String> refused(Path out, List<Path> read) {
        if (Streams.isStandard(out) || !Disk.real().stateOf(out).isFile()) {
            return Optional.empty();
        }
        Path place = GuardedPath.named(out).path();
        if (read.stream().anyMatch(each -> GuardedPath.named(each).path().equals(place))) {
            return Optional.of("\"" + out + "\" is what is read, and was not changed. Choose another place.");
        }
        return EngagementName.of(place).isEngagement()
                ? Optional.of("\"" + out
                        + "\" is an engagement, and was not changed: none is written over. Choose another" + " place.")
                : Optional.empty();
    }
}
