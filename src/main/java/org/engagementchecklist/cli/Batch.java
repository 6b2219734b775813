package org.engagementchecklist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Severity;
import org.engagementchecklist.storage.Found;
import org.engagementchecklist.storage.Opening;

/**
 * Goes through many engagement files, one after another, and says of each what was written. One that cannot be used, or
 * that makes the program fail, is said and stops nothing.
 */
final class Batch {
    private static final int STEP = 100;

    private final Reading reading;
    private final PrintStream err;
    private final boolean progress;
    private final Tally remarks = new Tally();
    private final Tally leftOut = new Tally();
    private final Count count = new Count();

    /** @param progress whether a person is shown how far it has come */
    Batch(Reading reading, PrintStream err, boolean progress) {
        this.reading = reading;
        this.err = err;
        this.progress = progress;
    }

    /** What is done with each engagement. */
    interface Task {
        /**
         * {@return what became of it}
         *
         * @throws IOException if nothing more can be written, neither of this nor of any other
         */
        Outcome on(Opening.Opened opened) throws IOException;
    }

    /** Goes through all that was found. */
    void over(Stream<Found> all, Task task) throws IOException {
        for (Found found : (Iterable<Found>) all::iterator) {
            meet(found, task);
            show();
        }
    }

    /**
     * Says how it went, once what was written is in its place.
     *
     * @return the exit code: everything written, some of it, or nothing
     */
    int account() {
        clear();
        remarks.lines().forEach(line -> err.println("Note: " + line));
        leftOut.lines().forEach(line -> err.println("Left out: " + line));
        err.println(count.words());
        return count.code();
    }

    /** Remembers something to be said at the end. */
    void remark(String what, Path where) {
        remarks.add(what, where);
    }

    /** {@return whether some could not be used, and none was} */
    boolean isInVain() {
        return count.code() == Commands.UNUSABLE;
    }

    private void meet(Found found, Task task) throws IOException {
        switch (found) {
            case Found.LeftOut(var path, var reason) -> leftOut.add(reason.words(), path);
            case Found.Closed(var path) ->
                tell(path, new Outcome.Refused("This folder cannot be read; what is in it is missing."));
            case Found.Candidate(var path) -> tell(path, outcome(path, task));
        }
    }

    private Outcome outcome(Path path, Task task) throws IOException {
        try {
            return switch (reading.open(path)) {
                case Opening.Unusable(var _, var defects) ->
                    new Outcome.Refused(shortly(defects) + reading.kept(path).shortly());
                case Opening.Opened opened -> {
                    opened.warnings().forEach(warning -> remark(warning.message(), opened.file()));
                    yield task.on(opened);
                }
            };
        } catch (RuntimeException | Error unforeseen) {
            return new Outcome.Refused(Fault.noted(unforeseen).words());
        }
    }

    private void tell(Path path, Outcome outcome) {
        count.add(path, outcome);
        String words = outcome.words(path);
        if (!words.isEmpty()) {
            clear();
            err.println(OneLine.of(words));
        }
    }

    /** The first error with its line, and how many there are. */
    private static String shortly(List<Defect> defects) {
        List<Defect> errors = defects.stream()
                .filter(defect -> defect.severity() == Severity.ERROR)
                .toList();
        Defect first = errors.getFirst();
        String line = first.place().line() == 0 ? "" : "line " + first.place().line() + ": ";
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        return line + first.message() + more;
    }

    private void show() {
        if (progress && count.all() % STEP == 0) {
            err.print(String.format(Locale.ROOT, "\r%,d …", count.all()));
        }
    }

    private void clear() {
        if (progress) {
            err.print("\r" + " ".repeat(16) + "\r");
        }
    }
}
