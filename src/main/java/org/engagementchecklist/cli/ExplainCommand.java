package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.report.ChecklistComposer;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.pdf.PrintOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a whole checklist in plain words, for somebody to read and sign. */
@Command(
        name = "explain",
        description = "Write a whole checklist in plain words: what is asked, when, and where each answer leads.")
final class ExplainCommand implements Callable<Integer> {
    private final Commands commands;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "EDITION",
            description = "Which one: " + EditionNamed.FORMS + "; else the one offered first.")
    private Optional<String> edition = Optional.empty();

    @Option(names = "-o", required = true, paramLabel = "OUT", description = "Where to write it: OUT.pdf or OUT.md.")
    private Path out = Path.of("");

    @Option(names = "--paper", defaultValue = "letter", description = "letter or a4; for a PDF.")
    private Paper paper = Paper.LETTER;

    @Option(names = "--replace", description = "Write over a file that is already there.")
    private boolean replace;

    ExplainCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        PaperFile file = new PaperFile(commands, out, replace);
        boolean text = file.isText(spec);
        return new EditionNamed(commands.surroundings())
                .orStandard(edition)
                .map(checklist -> text
                        ? file.write(ChecklistComposer.compose(checklist))
                        : file.write(PrintOrder.of(checklist, paper)))
                .orElse(Commands.UNUSABLE);
    }
}
