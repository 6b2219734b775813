package org.engagementchecklist.storage.disk;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

/**
 * What stands under a name, looked at without following it.
 *
 * @param size in bytes; 0 for what is no file
 * @param key what tells it from another of the same name, where the system says so
 */
public record FileState(PathKind kind, long size, Instant modified, Optional<Object> key) {

    /** Nothing is there. */
    public static final FileState NOTHING = new FileState(PathKind.NOTHING, 0, Instant.EPOCH, Optional.empty());

    static FileState of(BasicFileAttributes is) {
        PathKind kind = is.isSymbolicLink()
                ? PathKind.LINK
                : is.isRegularFile() ? PathKind.FILE : is.isDirectory() ? PathKind.FOLDER : PathKind.OTHER;
        return new FileState(
                kind,
                kind == PathKind.FILE ? is.size() : 0,
                is.lastModifiedTime().toInstant(),
                Optional.ofNullable(is.fileKey()));
    }

    public boolean isFile() {
        return kind == PathKind.FILE;
    }

    public boolean isFolder() {
        return kind == PathKind.FOLDER;
    }

    public boolean isThere() {
        return kind != PathKind.NOTHING;
    }

    /** {@return whether both are one thing, and not only of one name} */
    boolean isSameAs(FileState other) {
        return kind == other.kind && key.equals(other.key);
    }
}
