package org.engagementchecklist.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.DraftName;
import org.engagementchecklist.storage.disk.GuardedPath;

/** A file that is written beside its place, piece by piece, and takes it only when it is whole. */
final class Draft implements AutoCloseable {
    private final Disk disk = Disk.real();
    private final GuardedPath file;
    private final GuardedPath beside;
    private final Disk.Draft draft;
    private final Writer writer;

    /** Begins to write a file; what is there now stays until {@link #keep}. */
    Draft(Path file) throws IOException {
        this.file = GuardedPath.named(file);
        beside = this.file.sibling(DraftName.next());
        draft = disk.create(beside, Optional.empty(), Audience.AS_USUAL);
        writer = new BufferedWriter(new OutputStreamWriter(new Pieces(draft), StandardCharsets.UTF_8));
    }

    Writer writer() {
        return writer;
    }

    /** Puts the file in its place. */
    void keep() throws IOException {
        writer.flush();
        draft.force();
        draft.close();
        disk.move(beside, file);
        disk.force(file.parent());
    }

    /** Leaves nothing beside the place. */
    @Override
    public void close() throws IOException {
        try {
            draft.close();
        } finally {
            disk.delete(beside);
        }
    }

    private static final class Pieces extends OutputStream {
        private final Disk.Draft draft;

        Pieces(Disk.Draft draft) {
            this.draft = draft;
        }

        @Override
        public void write(int letter) throws IOException {
            draft.write(new byte[] {(byte) letter});
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            draft.write(Arrays.copyOfRange(bytes, from, from + length));
        }
    }
}
