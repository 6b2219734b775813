package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.time.YearMonth;
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
        Surroundings around = commands.surroundings();
        Starter starter = new Starter(
                YearMonth.from(commands.currentDay()), around.checklists().getFirst());
        return starter.writeInto(folder).map(commands::refuse).orElseGet(() -> {
            around.out().println("A checklist was written to " + folder + ".");
            around.out().println("Read its README.md, then run: check " + folder);
            return Commands.DONE;
        });
    }
}
