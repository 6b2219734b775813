package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engagementchecklist.app.Papers;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.markdown.MarkdownReportWriter;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfOpener;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.storage.TextFile;
import org.engagementchecklist.storage.disk.Disk;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A file for a paper that carries no engagement, so that whatever is there only gives way when that is asked for.
 *
 * @param replacing whether it is asked for
 */
record PaperFile(Commands commands, Path out, boolean replacing, List<Path> read) {

    PaperFile {
        read = List.copyOf(read);
    }

    /** A paper for which no file is read. */
    PaperFile(Commands commands, Path out, boolean replacing) {
        this(commands, out, replacing, List.of());
    }

    /** {@return whether the paper is to be written as text; a PDF otherwise} */
    boolean isText(CommandSpec spec) {
        if (Streams.isStandard(out)) {
            return true;
        }
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".pdf") && !name.endsWith(".md")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "The name after -o ends with .pdf or .md, or is - for text to standard output, not \"" + out
                            + "\".");
        }
        return name.endsWith(".md");
    }

    /** {@return whether a place can be that of a PDF: by its name, or as standard output} */
    static boolean isPdf(Path place) {
        return Streams.isStandard(place) || PdfOpener.isNameOfPdf(place.toString());
    }

    /** Writes a PDF. {@return the exit code} */
    int write(PrintOrder order) {
        Optional<String> refused = refused();
        if (refused.isPresent()) {
            return commands.refuse(refused.get());
        }
        PdfFile pdf = new PdfReportWriter().write(order);
        commands.tellUnprintable(pdf);
        if (Streams.isStandard(out)) {
            return commands.result().write(pdf).map(commands::refuse).orElse(Commands.DONE);
        }
        return switch (Papers.save(pdf, out)) {
            case SaveResult.Saved _ -> Commands.DONE;
            case SaveResult.NotSaved failed -> commands.refuse(failed.words());
        };
    }

    /** Writes text. {@return the exit code} */
    int write(Report report) {
        if (Streams.isStandard(out)) {
            commands.result().write(MarkdownReportWriter.write(report));
            return Commands.DONE;
        }
        Optional<String> refused = refused();
        if (refused.isPresent()) {
            return commands.refuse(refused.get());
        }
        Optional<String> failure =
                new TextFile(out).write(MarkdownReportWriter.write(report)).map(Saving.Failed::words);
        return failure.map(commands::refuse).orElse(Commands.DONE);
    }

    private Optional<String> refused() {
        boolean isLeft = !Streams.isStandard(out)
                && !replacing
                && Disk.real().stateOf(out).isThere();
        return Overwriting.refused(out, read)
                .or(() -> isLeft
                        ? Optional.of(out + " is already there, and was left. Choose another place, or --replace it.")
                        : Optional.empty());
    }
}
