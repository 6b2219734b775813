package org.engagementchecklist.report.print;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.engagementchecklist.report.ReportWords;
import org.engagementchecklist.report.print.PrintResult.Cause;
import org.engagementchecklist.report.print.PrintResult.NotPrinted;

/** Tells from what Java says why nothing was printed. */
final class PrintFailure {
    /** Java runs it by this name on Linux, and has no exception of its own for its absence. */
    private static final String COMMAND = "Cannot run program \"/usr/bin/lpr\"";

    private PrintFailure() {}

    static NotPrinted of(Cause cause) {
        return new NotPrinted(cause, ReportWords.say("print." + cause.name().toLowerCase(Locale.ROOT)));
    }

    static Cause cause(Throwable failure) {
        return switch (failure) {
            case HeadlessException _, AWTError _, LinkageError _ -> Cause.NO_DIALOG;
            default -> lacksCommand(failure) ? Cause.NO_COMMAND : Cause.OTHER;
        };
    }

    private static boolean lacksCommand(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(each -> String.valueOf(each.getMessage()).contains(COMMAND));
    }
}
