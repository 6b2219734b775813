package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.storage.disk.Gate;

/**
 * A file of text for people to read.
 *
 * @param file its place
 */
public record TextFile(Path file) {

    /**
     * Writes the file as a whole, in UTF-8.
     *
     * @return why nothing has changed, if so
     */
    public Optional<Saving.Failed> write(String text) {
        try {
            new FileReplacement(Disk.real(), Audience.AS_USUAL)
                    .replace(file, text.getBytes(StandardCharsets.UTF_8), Gate.OPEN);
            return Optional.empty();
        } catch (IOException | RuntimeException | Error failure) {
            return Optional.of(Failures.of(file, failure));
        }
    }
}
