package org.engagementchecklist.storage.disk;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the system refused something, where Java has no exception of its own for it: by the words that systems use. */
public final class SystemReason {
    private SystemReason() {}

    /** {@return whether there is no more room} */
    public static boolean isFull(IOException failure) {
        return says(failure, "no space left", "not enough space", "quota", "file too large");
    }

    /** {@return whether nothing can be written to a whole disk} */
    public static boolean isReadOnly(IOException failure) {
        return says(failure, "read-only file system", "write protect");
    }

    /** {@return whether whoever read what is written has stopped reading} */
    public static boolean isNoLongerRead(IOException failure) {
        return says(failure, "broken pipe", "pipe is being closed", "pipe has been ended");
    }

    private static boolean says(IOException failure, String... words) {
        String said = Optional.ofNullable(failure.getMessage()).orElse("").toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(said::contains);
    }
}
