package org.engagementchecklist.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.Shipped;

/** A terminal at which commands are given; it keeps what is written to it. The day is Monday, 2 November 2020. */
final class Terminal {
    static final Path FAULTS = Path.of("folder of faults");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private InputStream in = InputStream.nullInputStream();
    private Optional<OutputStream> to = Optional.empty();
    private final Commands.Window window;
    private final boolean watched;

    Terminal() {
        this(false);
    }

    /** @param watched whether a person watches what is written */
    Terminal(boolean watched) {
        this(
                (_, _) -> {
                    throw new AssertionError("no window is wanted");
                },
                watched);
    }

    Terminal(Commands.Window window) {
        this(window, false);
    }

    private Terminal(Commands.Window window, boolean watched) {
        this.window = window;
        this.watched = watched;
    }

    /** {@return the exit code} */
    int run(Object... arguments) {
        out.reset();
        err.reset();
        Clock clock = Clock.fixed(Instant.parse("2020-11-02T23:30:00Z"), ZoneId.of("America/New_York"));
        Streams streams = new Streams(in, to.orElse(out), err, watched);
        Surroundings surroundings = new Surroundings(List.of(Shipped.FOLDER), clock, streams, FAULTS);
        String[] words = List.of(arguments).stream()
                .map(each -> each instanceof Path path ? path.toString() : (String) each)
                .toArray(String[]::new);
        return Commands.run(words, surroundings, window);
    }

    /** {@return this terminal, where this stands in standard input} */
    Terminal piping(byte[] content) {
        in = new ByteArrayInputStream(content);
        return this;
    }

    /** {@return this terminal, where standard output goes elsewhere} */
    Terminal writingTo(OutputStream elsewhere) {
        to = Optional.of(elsewhere);
        return this;
    }

    /** {@return what was written to standard output, as it was written} */
    byte[] bytes() {
        return out.toByteArray();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
