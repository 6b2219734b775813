package org.engagementchecklist.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PdfTarget;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.storage.LoadedChecklist;
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
            description = EditionNamed.FORMS + "; else the one offered first.")
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
        if (Files.exists(out) && !replace) {
            return commands.refuse(out + " is already there, and was left. Choose another place, or --replace it.");
        }
        return checklist()
                .map(this::pdf)
                .map(failure -> failure.map(commands::refuse).orElse(Commands.DONE))
                .orElse(Commands.UNUSABLE);
    }

    private Optional<Checklist> checklist() {
        EditionNamed editions = new EditionNamed(commands.surroundings());
        return edition.map(named -> editions.find(named).map(LoadedChecklist.Usable::checklist))
                .orElseGet(() -> commands.library().standard());
    }

    private Optional<String> pdf(Checklist checklist) {
        PdfFile pdf = new PdfReportWriter().write(PrintOrder.blank(checklist, paper));
        if (!pdf.missing().isEmpty()) {
            commands.surroundings()
                    .err()
                    .println("These characters could not be printed and stand as codes: " + pdf.missing());
        }
        return switch (new PdfTarget(out, SummaryTarget.PDF_FILES).save(pdf)) {
            case SaveResult.Saved _ -> Optional.empty();
            case SaveResult.NotSaved failed -> Optional.of(failed.words());
        };
    }
}
