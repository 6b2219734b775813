package org.engagementchecklist.storage;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Where a folder was, another stands now, so that nothing is written there. */
final class OtherFolderException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    OtherFolderException(Path folder) {
        super(folder.toString());
    }
}
