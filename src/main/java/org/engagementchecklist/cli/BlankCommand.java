package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.pdf.PrintOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a checklist that nobody has answered yet, to be filled in by hand or on screen. */
@Command(name = "blank", description = "Write a checklist to be filled in by hand or on screen, as a PDF file.")
final class BlankCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(
            arity = "0..1",
            paramLabel = "EDITION",
            description = "Which one: " + EditionNamed.FORMS + "; else the one offered first.")
    private Optional<String> edition = Optional.empty();

    @Option(names = "-o", required = true, paramLabel = "OUT", description = "Where to write it: OUT.pdf.")
    private Path out = Path.of("");

    @Option(names = "--paper", defaultValue = "letter", description = "letter or a4.")
    private Paper paper = Paper.LETTER;

    @Option(names = "--replace", description = "Write over a file that is already there.")
    private boolean replace;

    BlankCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        if (!PaperFile.isPdf(out)) {
            return commands.wrong(
                    "The name after -o ends with .pdf, or is - for standard output, not \"" + out + "\".");
        }
        PaperFile file = new PaperFile(commands, out, replace);
        return new EditionNamed(commands.surroundings())
                .orStandard(edition)
                .map(checklist -> file.write(PrintOrder.blank(checklist, paper)))
                .orElse(Commands.UNUSABLE);
    }
}
