package org.engagementchecklist.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is written beside its place and takes it only when it is whole. */
final class Draft implements AutoCloseable {
    private final Path file;
    private final Path beside;
    private final Writer writer;

    /** Begins to write a file; what is there now stays until {@link #keep}. */
    Draft(Path file) throws IOException {
        this.file = file;
        beside = file.resolveSibling("." + UUID.randomUUID() + ".part");
        writer = new BufferedWriter(new OutputStreamWriter(
                Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW), StandardCharsets.UTF_8));
    }

    Writer writer() {
        return writer;
    }

    /** Puts the file in its place. */
    void keep() throws IOException {
        writer.close();
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException here) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing beside the place. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
