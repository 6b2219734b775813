package org.engagementchecklist.storage.disk;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file is longer than anything of its kind. */
public final class FileTooLargeException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final long size;

    FileTooLargeException(Path file, long size) {
        super(file.toString(), null, "has " + size + " bytes");
        this.size = size;
    }

    /** {@return how long it is, in bytes} */
    public long size() {
        return size;
    }
}
