package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.report.CalendarComposer;
import org.engagementchecklist.report.CalendarEntry;
import org.engagementchecklist.report.calendar.CalendarFile;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.TextFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what follows from an engagement for a calendar. */
@Command(
        name = "calendar",
        description = {
            "Write what is to be done as a file for calendar programs.",
            "The last days of lead times and the meeting are whole days; everything else to be done has no date."
        })
final class CalendarCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(paramLabel = "FILE", description = "An engagement file.")
    private Path file = Path.of("");

    @Option(
            names = "-o",
            required = true,
            paramLabel = "OUT.ics",
            description = "Where to write it; - for standard output.")
    private Path out = Path.of("");

    @Mixin
    private SummaryOptions options = new SummaryOptions();

    @Mixin
    private TextTarget target = new TextTarget();

    CalendarCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        return commands.withEngagement(file, this::write);
    }

    private int write(Opening.Opened opened) {
        List<CalendarEntry> entries = CalendarComposer.compose(options.contents(opened, commands));
        if (entries.isEmpty()) {
            return commands.nothing("The answers so far lead to no office and no day, so no file was written.");
        }
        Instant made = commands.surroundings().clock().instant();
        String text = CalendarFile.of(entries, made);
        if (Streams.isStandard(out)) {
            commands.result().write(text);
            return Commands.DONE;
        }
        TextFiles calendar = TextFiles.one(out, text);
        Optional<String> refused = Overwriting.refused(out, List.of(file)).or(() -> target.refused(calendar));
        return refused.map(commands::refuse).orElseGet(() -> written(calendar.write()));
    }

    private int written(TextFiles.Result result) {
        result.same().forEach(place -> commands.nothing(new Outcome.Same(place).words(file)));
        return result.failed().stream()
                .findFirst()
                .map(failed -> commands.refuse(failed.file() + ": " + failed.words()))
                .orElse(Commands.DONE);
    }
}
