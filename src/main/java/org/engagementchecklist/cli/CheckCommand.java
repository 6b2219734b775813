package org.engagementchecklist.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.proof.Terms;
import org.engagementchecklist.storage.CheckReport;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.LoadedChecklist;
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
        if (folder.filter(Streams::isStandard).isPresent()) {
            return commands.wrong("A folder cannot be read from standard input (-). Name a folder.");
        }
        if (sourceYears.filter(years -> years < 0).isPresent()) {
            return commands.wrong("--source-years takes 0 or more years.");
        }
        PrintStream out = commands.surroundings().out();
        List<Path> folders =
                folder.map(List::of).orElseGet(() -> commands.surroundings().checklists());
        ChecklistLibrary library = ChecklistLibrary.read(folders);
        Terms terms = terms();
        List<CheckReport.Checked> editions = new ArrayList<>();
        for (LoadedChecklist loaded : library.all()) {
            CheckReport.Checked checked = CheckReport.Checked.of(loaded, library, terms.until(watch(loaded)));
            editions.add(checked);
            if (!json) {
                CheckWords.edition(checked).forEach(out::println);
            }
        }
        CheckReport report = new CheckReport(editions);
        out.println(json ? CheckJson.of(report).text() : CheckWords.sum(report));
        return report.isUsable() ? Commands.DONE : Commands.UNUSABLE;
    }

    /** Every edition has its own time, so that a slow one takes nothing from the others. */
    private ProofWatch watch(LoadedChecklist loaded) {
        Surroundings surroundings = commands.surroundings();
        PrintStream progress = json ? new PrintStream(OutputStream.nullOutputStream()) : surroundings.err();
        return new ProofWatch(surroundings.clock(), progress, String.valueOf(loaded.file()));
    }

    private Terms terms() {
        Terms usual = Terms.on(today.orElseGet(commands::currentDay));
        return sourceYears.map(usual::withSourceYears).orElse(usual);
    }
}
