package org.engagementchecklist.storage.disk;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What systems say when a disk fails. */
public enum Failure {
    DISK_FULL,
    ACCESS_DENIED,
    STALE_HANDLE,
    READ_ONLY,
    INTERRUPTED,
    INPUT_OUTPUT,
    OTHER_VOLUME;

    IOException of(Path file) {
        String name = file.toString();
        return switch (this) {
            case DISK_FULL -> new FileSystemException(name, null, "No space left on device");
            case ACCESS_DENIED -> new AccessDeniedException(name);
            case STALE_HANDLE -> new FileSystemException(name, null, "Stale file handle");
            case READ_ONLY -> new FileSystemException(name, null, "Read-only file system");
            case INTERRUPTED -> new ClosedByInterruptException();
            case INPUT_OUTPUT -> new IOException("Input/output error");
            case OTHER_VOLUME -> new AtomicMoveNotSupportedException(name, name, "Invalid cross-device link");
        };
    }
}
