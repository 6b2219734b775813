package org.engagementchecklist.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.storage.LoadedChecklist.Usable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what two editions of a checklist change, and what that means for the worked engagements. */
@Command(
        name = "diff",
        description = {
            "Say in words what a newer edition changes, and which offices the worked engagements of the older one gain"
                    + " and lose.",
            "Each is " + EditionNamed.FORMS + "."
        })
final class DiffCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older edition.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer edition.")
    private String next = "";

    @Option(names = "--json", description = "Write JSON for other programs.")
    private boolean json;

    DiffCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        PrintStream out = commands.surroundings().out();
        EditionNamed editions = new EditionNamed(commands.surroundings());
        Optional<Usable> from = editions.find(old);
        Optional<Usable> to = editions.find(next);
        if (from.isEmpty() || to.isEmpty()) {
            return Commands.UNUSABLE;
        }
        DiffReport report = DiffReport.of(from.get(), to.get());
        if (json) {
            out.println(DiffJson.of(report).text());
        } else {
            DiffWords.of(report).forEach(out::println);
        }
        return Commands.DONE;
    }
}
