package org.engagementchecklist.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Standard input, standard output for results and standard error for everything else. What standard output did not take is
 * remembered.
 */
public final class Streams {
    /** What names standard input where a file is read, and standard output where one is written. */
    static final Path STANDARD = Path.of("-");

    private final InputStream in;
    private final Remembering out;
    private final PrintStream words;
    private final PrintStream err;
    private final boolean watched;

    /**
     * The streams of a program.
     *
     * @param out throws what it does not take
     * @param watched whether a person watches what is written
     */
    public Streams(InputStream in, OutputStream out, OutputStream err, boolean watched) {
        this.in = in;
        this.out = new Remembering(out);
        this.words = new PrintStream(this.out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.watched = watched;
    }

    /** {@return whether a path names standard input or output} A file of that name is {@code ./-}. */
    static boolean isStandard(Path named) {
        return named.equals(STANDARD);
    }

    /** {@return what stands in standard input, at most so many bytes} */
    byte[] read(int most) throws IOException {
        return in.readNBytes(most);
    }

    /** {@return where results go that are words; it throws nothing} */
    PrintStream out() {
        return words;
    }

    /** {@return where results go that are bytes; it throws what is not taken} */
    OutputStream bytes() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    boolean isWatched() {
        return watched;
    }

    /** {@return why standard output did not take everything, if it did not} */
    Optional<IOException> failure() {
        words.flush();
        return out.failure;
    }

    private static final class Remembering extends OutputStream {
        private final OutputStream to;
        private Optional<IOException> failure = Optional.empty();

        Remembering(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int letter) throws IOException {
            write(new byte[] {(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            attempt(() -> to.write(bytes, from, length));
        }

        @Override
        public void flush() throws IOException {
            attempt(to::flush);
        }

        private void attempt(Step step) throws IOException {
            if (failure.isPresent()) {
                throw failure.get();
            }
            try {
                step.take();
            } catch (IOException notTaken) {
                failure = Optional.of(notTaken);
                throw notTaken;
            }
        }
    }

    private interface Step {
        void take() throws IOException;
    }
}
