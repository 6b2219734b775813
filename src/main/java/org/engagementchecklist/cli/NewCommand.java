package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.storage.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Begins a checklist of one's own. */
@Command(
        name = "new",
        description = "Write a small checklist that works into a new folder, from which to begin one's own.")
final class NewCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(paramLabel = "FOLDER", description = "A folder that is not there yet, or empty.")
    private Path folder = Path.of("");

    NewCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        if (Streams.isStandard(folder)) {
            return commands.wrong("A folder cannot go to standard output (-). Name a folder.");
        }
        Optional<Path> shipped = commands.surroundings().checklists().stream().findFirst();
        return shipped.map(this::from)
                .orElseGet(() -> Optional.of("The checklists that come with the program are not where they belong."))
                .map(commands::refuse)
                .orElse(Commands.DONE);
    }

    private Optional<String> from(Path shipped) {
        Optional<String> failure = new Starter(YearMonth.from(commands.currentDay()), shipped).writeInto(folder);
        if (failure.isEmpty()) {
            commands.surroundings().out().println("A checklist was written to " + folder + ".");
            commands.surroundings().out().println("Read its README.md, then run: check " + folder);
        }
        return failure;
    }
}
