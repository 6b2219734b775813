package org.engagementchecklist.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.proof.Terms;
import org.engagementchecklist.storage.CheckReport;
import org.engagementchecklist.storage.ChecklistLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves checklists and plays through their worked engagements. */
@Command(
        name = "check",
        description = "Prove checklists and play through their worked engagements. Exit code 1 if there is an error.")
final class CheckCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "A folder of checklists; else the shipped.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--today", paramLabel = "DATE", description = "Judge dates by this day; else by today's.")
    private Optional<LocalDate> today = Optional.empty();

    @Option(
            names = "--source-years",
            paramLabel = "YEARS",
            description = "How many years before its edition a source may be; else 5.")
    private Optional<Integer> sourceYears = Optional.empty();

    @Option(names = "--json", description = "Write JSON for other programs.")
    private boolean json;

    CheckCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        PrintStream out = commands.surroundings().out();
        List<Path> folders =
                folder.map(List::of).orElseGet(() -> commands.surroundings().checklists());
        CheckReport report = CheckReport.of(ChecklistLibrary.read(folders), terms());
        if (json) {
            out.println(CheckJson.of(report).text());
        } else {
            CheckWords.of(report).forEach(out::println);
        }
        return report.isUsable() ? Commands.DONE : Commands.UNUSABLE;
    }

    private Terms terms() {
        Terms usual = Terms.on(today.orElseGet(commands::currentDay));
        return new Terms(usual.today(), usual.mostSteps(), sourceYears.orElse(usual.sourceYears()));
    }
}
