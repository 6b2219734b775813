package org.engagementchecklist.storage.disk;

import java.nio.file.FileSystemException;

/** The file is marked as not to be written; moving another over it would succeed and must not. */
public final class ReadOnlyFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    /** Names the file. */
    public ReadOnlyFileException(String file) {
        super(file, "", "the file is marked as read-only");
    }
}
