package org.engagementchecklist.storage.disk;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;

/** Standard output as the system has it: what it does not take is thrown, where {@code System.out} keeps that to itself. */
public final class StandardOutput {
    private StandardOutput() {}

    /** {@return where its bytes go} */
    public static OutputStream stream() {
        return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    }
}
