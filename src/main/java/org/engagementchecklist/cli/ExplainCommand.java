package org.engagementchecklist.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.report.ChecklistComposer;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.markdown.MarkdownReportWriter;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PdfTarget;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.storage.LoadedChecklist;
import org.engagementchecklist.storage.TextFile;
import picocli.CommandLine;
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
            description = EditionNamed.FORMS + "; else the one offered first.")
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
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".pdf") && !name.endsWith(".md")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "The name after -o ends with .pdf or .md, not \"" + out + "\".");
        }
        if (Files.exists(out) && !replace) {
            return commands.refuse(out + " is already there, and was left. Choose another place, or --replace it.");
        }
        return checklist()
                .map(found -> name.endsWith(".md") ? markdown(found) : pdf(found))
                .map(failure -> failure.map(commands::refuse).orElse(Commands.DONE))
                .orElse(Commands.UNUSABLE);
    }

    private Optional<Checklist> checklist() {
        EditionNamed editions = new EditionNamed(commands.surroundings());
        return edition.map(named -> editions.find(named).map(LoadedChecklist.Usable::checklist))
                .orElseGet(() -> commands.library().standard());
    }

    private Optional<String> pdf(Checklist checklist) {
        PdfFile pdf = new PdfReportWriter().write(PrintOrder.of(checklist, paper));
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

    private Optional<String> markdown(Checklist checklist) {
        String text = MarkdownReportWriter.write(ChecklistComposer.compose(checklist));
        return new TextFile(out).write(text).map(failed -> failed.reason() + " " + failed.advice());
    }
}
