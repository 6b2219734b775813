package org.engagementchecklist.ui.hands;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was reported while a window was open and nobody expected: what is thrown on any thread, and whatever JavaFX or
 * anybody else complains of in a log or on standard error.
 */
final class Surprises implements AutoCloseable {
    private static final int LINES = 30;

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final PrintStream err = System.err;
    private final Optional<Thread.UncaughtExceptionHandler> before =
            Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());
    private final Logger root = Logger.getLogger("");
    private final Handler log = new Log();

    /** Listens from now on. */
    Surprises() {
        root.addHandler(log);
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> note(failure));
        System.setErr(new PrintStream(new Lines(), true, StandardCharsets.UTF_8));
    }

    /** Listens to what is thrown on the thread that asks for it, too. */
    void hearThisThread() {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> note(failure));
    }

    /** Takes note of something that was thrown. */
    void note(Throwable failure) {
        if (isOfThePlatform(failure)) {
            return;
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        heard.add(trace.toString().lines().limit(LINES).collect(Collectors.joining("\n")));
    }

    /** The headless platform cannot paint a window that reaches beyond its corner, as a tall dialog does. */
    private static boolean isOfThePlatform(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().endsWith("HeadlessWindow")
                        && frame.getMethodName().equals("blit"));
    }

    /** {@return what was heard so far} */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        System.setErr(err);
        Thread.setDefaultUncaughtExceptionHandler(before.orElse(null));
        root.removeHandler(log);
    }

    private final class Log extends Handler {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                heard.add(entry.getLoggerName() + ": " + entry.getMessage());
                Optional.ofNullable(entry.getThrown()).ifPresent(Surprises.this::note);
            }
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    private final class Lines extends ByteArrayOutputStream {
        @Override
        public void flush() {
            String words = toString(StandardCharsets.UTF_8);
            reset();
            if (!words.isBlank()) {
                heard.add(words);
                err.print(words);
            }
        }
    }
}
