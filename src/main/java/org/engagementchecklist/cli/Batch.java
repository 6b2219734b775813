package org.engagementchecklist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Severity;
import org.engagementchecklist.storage.Found;
import org.engagementchecklist.storage.Opening;

/** Goes through many engagement files, one after another. One that cannot be used is said and stops nothing. */
final class Batch {
    private static final int STEP = 100;

    private final Reading reading;
    private final PrintStream err;
    private final boolean progress;
    private final Tally remarks = new Tally();
    private final Tally leftOut = new Tally();
    private int done;
    private int failed;

    /** @param progress whether a person is shown how far it has come */
    Batch(Reading reading, PrintStream err, boolean progress) {
        this.reading = reading;
        this.err = err;
        this.progress = progress;
    }

    /** What is done with each engagement. */
    interface Task {
        /** {@return why it could not be done, if it could not} */
        Optional<String> on(Opening.Opened opened) throws IOException;
    }

    /**
     * Goes through all that was found, then says how it went.
     *
     * @return the exit code: everything done, or only some
     */
    int over(Stream<Found> all, Task task) throws IOException {
        for (Found found : (Iterable<Found>) all::iterator) {
            meet(found, task);
            show();
        }
        account();
        return failed == 0 ? Commands.DONE : Commands.SOME;
    }

    /** Remembers something to be said at the end. */
    void remark(String what, Path where) {
        remarks.add(what, where);
    }

    private void meet(Found found, Task task) throws IOException {
        switch (found) {
            case Found.LeftOut(var path, var reason) -> leftOut.add(reason.words(), path);
            case Found.Closed(var path) -> fail(path, "This folder cannot be read; what is in it is missing.");
            case Found.Candidate(var path) -> {
                switch (reading.open(path)) {
                    case Opening.Unusable(var _, var defects) ->
                        fail(path, shortly(defects) + reading.kept(path).shortly());
                    case Opening.Opened opened -> take(opened, task);
                }
            }
        }
    }

    private void take(Opening.Opened opened, Task task) throws IOException {
        opened.warnings().forEach(warning -> remark(warning.message(), opened.file()));
        Optional<String> failure = task.on(opened);
        failure.ifPresent(words -> fail(opened.file(), words));
        done += failure.isEmpty() ? 1 : 0;
    }

    private void fail(Path path, String words) {
        failed++;
        clear();
        err.println(OneLine.of(path + ": " + words));
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

    private void account() {
        clear();
        remarks.lines().forEach(line -> err.println("Note: " + line));
        leftOut.lines().forEach(line -> err.println("Left out: " + line));
        String end = failed == 0 ? "." : String.format(Locale.ROOT, "; %,d could not be used, see above.", failed);
        err.println(String.format(Locale.ROOT, "%,d done%s", done, end));
    }

    private void show() {
        if (progress && (done + failed) % STEP == 0) {
            err.print(String.format(Locale.ROOT, "\r%,d …", done + failed));
        }
    }

    private void clear() {
        if (progress) {
            err.print("\r" + " ".repeat(16) + "\r");
        }
    }
}
