package org.engagementchecklist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfOpener;
import org.engagementchecklist.storage.Found;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.disk.Disk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the summary of an engagement, or of every engagement in folders, as PDF files. */
@Command(
        name = "export",
        description = {
            "Write the summary of an engagement as a PDF file; of a folder, one for each engagement.",
            "Exit code 3 if some of a folder could not be used or written; they are named on standard error."
        })
final class ExportCommand implements Callable<Integer> {
    private final Commands commands;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Engagement files, or folders of them.")
    private List<Path> places = List.of();

    @Option(
            names = "-o",
            required = true,
            paramLabel = "OUT",
            description = "Where to write: a PDF file for one engagement (- for standard output), else a folder.")
    private Path out = Path.of("");

    @Option(names = "--paper", defaultValue = "letter", description = "letter or a4.")
    private Paper paper = Paper.LETTER;

    @Mixin
    private SummaryOptions options = new SummaryOptions();

    @Option(names = "--replace", description = "Write over files that are no earlier summary of the same engagement.")
    private boolean replace;

    @Option(
            names = "--office",
            paramLabel = "OFFICE-ID",
            description = "Write the page for a meeting with this office instead, such as ICC; for one engagement.")
    private Optional<String> office = Optional.empty();

    ExportCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws IOException {
        if (places.contains(Streams.STANDARD) && NamedFiles.isFolder(out)) {
            return commands.wrong("Standard input (-) is one engagement: name a PDF file after -o, not a folder.");
        }
        boolean single = places.size() == 1 && !NamedFiles.isFolder(places.getFirst()) && !NamedFiles.isFolder(out);
        if (office.isPresent() && !single) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--office takes one engagement and a PDF file after -o.");
        }
        if (!single && Streams.isStandard(out)) {
            return commands.wrong("Several summaries cannot go to standard output. Name a folder after -o.");
        }
        if (single && !PaperFile.isPdf(out) && !Disk.real().stateOf(out).isThere()) {
            return commands.wrong(
                    "For one engagement the name after -o ends with .pdf, or is a folder that is there: not \"" + out
                            + "\".");
        }
        return single ? one() : many();
    }

    private int one() {
        return commands.withEngagement(
                places.getFirst(),
                opened -> office.map(each -> meetingPage(each, opened))
                        .orElseGet(() -> save(export().of(opened), opened)));
    }

    private int meetingPage(String named, Opening.Opened opened) {
        SummaryExport export = export();
        return export.meetingPage(opened, named)
                .map(pdf -> save(pdf, opened))
                .orElseGet(() -> commands.refuse(
                        "These answers do not lead to an office \"" + named + "\". " + export.offices(opened)));
    }

    private int save(PdfFile pdf, Opening.Opened opened) {
        commands.tellUnprintable(pdf);
        if (Streams.isStandard(out)) {
            return commands.result().write(pdf).map(commands::refuse).orElse(Commands.DONE);
        }
        return switch (target().save(pdf, opened, out)) {
            case Outcome.Refused(var why) -> commands.refuse(why);
            case Outcome.Same same -> commands.nothing(same.words(opened.file()));
            case Outcome.Written _, Outcome.Listed _ -> Commands.DONE;
        };
    }

    private int many() throws IOException {
        NamedFiles named = new NamedFiles(places);
        List<Found> found = named.found().toList();
        Optional<String> refused =
                named.twice().or(this::noFolder).or(() -> new SummaryPlaces(named, out).shared(found));
        return refused.isPresent() ? commands.refuse(refused.get()) : export(found, new SummaryPlaces(named, out));
    }

    private Optional<String> noFolder() {
        return Overwriting.noFolderFor(out)
                .or(() -> PdfOpener.isNameOfPdf(out.toString()) && !NamedFiles.isFolder(out)
                        ? Optional.of("Several summaries need a folder after -o, and \"" + out
                                + "\" is the name of a PDF file. Nothing was written.")
                        : Optional.empty());
    }

    private int export(List<Found> found, SummaryPlaces summaries) throws IOException {
        Surroundings around = commands.surroundings();
        Batch batch =
                new Batch(commands.reading(), around.err(), around.streams().isWatched());
        SummaryExport export = export();
        SummaryTarget target = target();
        batch.over(found.stream(), opened -> {
            PdfFile pdf = export.of(opened);
            if (!pdf.missing().isEmpty()) {
                batch.remark("Characters could not be printed and stand as codes", opened.file());
            }
            Path place = summaries.of(opened.file());
            return summaries
                    .makeFolder(place)
                    .<Outcome>map(Outcome.Refused::new)
                    .orElseGet(() -> target.save(pdf, opened, place));
        });
        return batch.account();
    }

    private SummaryExport export() {
        return new SummaryExport(options.source(commands), paper);
    }

    private SummaryTarget target() {
        return new SummaryTarget(commands.reading(), replace);
    }
}
