package org.engagementchecklist.storage.disk;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Under a name of this program's own stands something else, which is neither followed nor changed. */
public final class PlantedException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final PathKind kind;

    /** @param kind what stands there */
    public PlantedException(Path place, PathKind kind) {
        super(place.toString(), null, "is not what belongs there, but " + kind);
        this.kind = kind;
    }

    /** {@return what stands there} */
    public PathKind kind() {
        return kind;
    }
}
