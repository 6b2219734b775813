package org.engagementchecklist.storage.disk;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Standard output as the system has it: what it does not take is thrown, where {@code System.out} keeps that to itself. */
public final class StandardOutput {
    private StandardOutput() {}

    /** {@return where its bytes go} */
    public static OutputStream stream() {
        return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    }

    /** {@return whether a failure says that whoever read it has stopped reading} Java has no exception of its own for it. */
    public static boolean isNoLongerRead(IOException failure) {
        return says(failure, "broken pipe", "pipe is being closed", "pipe has been ended");
    }

    /** {@return whether a failure says that there is no more room} Java has no exception of its own for it. */
    public static boolean isFull(IOException failure) {
        return says(failure, "no space left", "not enough space", "quota", "file too large");
    }

    private static boolean says(IOException failure, String... words) {
        String said = Optional.ofNullable(failure.getMessage()).orElse("").toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(said::contains);
    }
}
