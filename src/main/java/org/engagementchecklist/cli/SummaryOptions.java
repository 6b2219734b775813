package org.engagementchecklist.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.storage.Opening;
import picocli.CommandLine.Option;

/** The options of commands that write down for others what follows from an engagement. */
final class SummaryOptions {
    @Option(names = "--today", paramLabel = "DATE", description = "Judge dates by this day; else by today's.")
    private Optional<LocalDate> today = Optional.empty();

    @Option(names = "--personal", description = "Include personal answers.")
    private boolean personal;

    SummaryContents contents(Opening.Opened opened, Commands commands) {
        return source(commands).of(opened);
    }

    SummarySource source(Commands commands) {
        return new SummarySource(commands.library(), today(commands), personal());
    }

    LocalDate today(Commands commands) {
        return today.orElseGet(commands::currentDay);
    }

    Personal personal() {
        return personal ? Personal.PRINTED : Personal.LEFT_OUT;
    }
}
