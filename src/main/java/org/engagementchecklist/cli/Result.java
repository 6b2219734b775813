package org.engagementchecklist.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.storage.disk.SystemReason;

/**
 * The result of a command where it goes to standard output.
 *
 * @param streams nothing else goes to their standard output
 */
record Result(Streams streams) {
    private static final String NOT_WHOLE = " What was written there is not whole.";

    /** Writes a PDF file. {@return why not, in words, if a person would see its bytes} */
    Optional<String> write(PdfFile pdf) {
        if (streams.isWatched()) {
            return Optional.of(
                    "A PDF cannot be shown in a terminal. Name a file after -o, or let its output go to one.");
        }
        write(pdf.bytes());
        return Optional.empty();
    }

    /** Writes text. */
    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes. What is not taken is told by {@link #exitCode}. */
    void write(byte[] content) {
        try {
            streams.bytes().write(content);
        } catch (IOException notTaken) {
            return;
        }
    }

    /**
     * Says what standard output did not take. Whoever has stopped reading it, such as {@code head}, need not be told.
     *
     * @param code the exit code so far
     * @return the exit code
     */
    int exitCode(int code) {
        Optional<IOException> failure = streams.failure();
        failure.filter(each -> !SystemReason.isNoLongerRead(each))
                .map(each -> SystemReason.isFull(each)
                        ? "The disk is full to which standard output goes." + NOT_WHOLE
                        : "Standard output could not be written to." + NOT_WHOLE)
                .ifPresent(streams.err()::println);
        return failure.isPresent() ? Commands.UNUSABLE : code;
    }
}
