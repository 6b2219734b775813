package org.engagementchecklist.storage.disk;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.engagementchecklist.fault.Fault;

/**
 * Replaces a file as a whole: after a crash or power cut at any moment the old content is there or the new, never
 * neither and never half of one. The new content goes to a draft in the same folder, is forced to the disk, read back,
 * let through the gate and moved over the old file in one step; then the folder is forced.
 */
public final class FileReplacement {

    private static final int MOST_RETRIES = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final Disk disk;
    private final Audience audience;

    /** @param audience who may read a file that was not there before */
    public FileReplacement(Disk disk, Audience audience) {
        this.disk = disk;
        this.audience = audience;
    }

    /**
     * Writes a file that somebody named.
     *
     * @param file the file; a symbolic link is followed, so that it stays one
     * @param gate is asked when the draft has been read back
     * @return whether the new content would outlast a power cut
     * @throws PlantedException if there is something of this name that is no file
     * @throws ReadOnlyFileException if the file is marked as not to be written
     * @throws AtomicMoveNotSupportedException if the folder cannot replace a file in one step
     * @throws IOException if it could not be written, or the gate stayed shut; the old content is still there, and no
     *     draft is left unless it could not be removed either
     */
    public Durability replace(Path file, byte[] content, Gate gate) throws IOException {
        return replace(GuardedPath.named(file), content, gate);
    }

    /** Writes a file that somebody named, and makes its folder where that is missing. */
    public Durability replaceInNewFolder(Path file, byte[] content) throws IOException {
        disk.makeFolder(GuardedPath.of(file).parent());
        return replace(file, content, Gate.OPEN);
    }

    /**
     * Writes a file under a name that others can foresee, and that is not followed.
     *
     * @param gate is asked when the draft has been read back
     * @return whether the new content would outlast a power cut
     * @throws PlantedException if there is something of this name that is no file
     * @throws ReadOnlyFileException if the file is marked as not to be written
     * @throws AtomicMoveNotSupportedException if the folder cannot replace a file in one step
     * @throws IOException if it could not be written, or the gate stayed shut; the old content is still there, and no
     *     draft is left unless it could not be removed either
     */
    public Durability replace(GuardedPath file, byte[] content, Gate gate) throws IOException {
        FileState before = disk.look(file);
        if (before.isThere() && !before.isFile()) {
            throw new PlantedException(file.path(), before.kind());
        }
        if (before.isThere() && disk.isReadOnly(file)) {
            throw new ReadOnlyFileException(file.path().toString());
        }
        Optional<GuardedPath> model = Optional.of(file).filter(_ -> before.isThere());
        GuardedPath draft = drafted(file, model, content);
        try {
            gate.pass(content);
            move(draft, file);
        } finally {
            discard(draft);
        }
        return forcedFolderOf(file);
    }

    /** After a failed force the system may forget what it had not written: a second try needs a file of its own. */
    private GuardedPath drafted(GuardedPath target, Optional<GuardedPath> model, byte[] content) throws IOException {
        try {
            return draft(target, model, content);
        } catch (IOException oneTime) {
            return draft(target, model, content);
        }
    }

    private GuardedPath draft(GuardedPath target, Optional<GuardedPath> model, byte[] content) throws IOException {
        GuardedPath draft = target.sibling(DraftName.next());
        boolean complete = false;
        try {
            write(draft, model, content);
            if (!Arrays.equals(disk.read(draft, content.length), content)) {
                throw new FileSystemException(
                        draft.path().toString(), "", "what was read back is not what was written");
            }
            complete = true;
            return draft;
        } finally {
            if (!complete) {
                discard(draft);
            }
        }
    }

    private void write(GuardedPath draft, Optional<GuardedPath> model, byte[] content) throws IOException {
        try (Disk.Draft open = disk.create(draft, model, audience)) {
            open.write(content);
            open.force();
        }
    }

    /** A virus scanner, indexer or synchronising program may hold the file for a moment. */
    private void move(GuardedPath draft, GuardedPath target) throws IOException {
        Duration pause = FIRST_PAUSE;
        for (int retries = 0; ; retries++) {
            try {
                disk.move(draft, target);
                return;
            } catch (AtomicMoveNotSupportedException | NoSuchFileException fruitless) {
                throw fruitless;
            } catch (FileSystemException held) {
                if (retries == MOST_RETRIES) {
                    throw held;
                }
                disk.pause(pause);
                pause = pause.compareTo(LONGEST_PAUSE.dividedBy(2)) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    /** The file is in its place whatever becomes of the folder. */
    private Durability forcedFolderOf(GuardedPath target) {
        try {
            disk.force(target.parent());
            return Durability.FORCED;
        } catch (IOException notForced) {
            return Durability.NOT_FORCED;
        } catch (RuntimeException | Error unforeseen) {
            Fault.noted(unforeseen);
            return Durability.NOT_FORCED;
        }
    }

    /** What cannot be removed now is swept later; the outcome does not depend on it. */
    private void discard(GuardedPath draft) {
        try {
            disk.delete(draft);
        } catch (IOException sweptLater) {
            return;
        } catch (RuntimeException | Error unforeseen) {
            Fault.noted(unforeseen);
        }
    }
}
