package org.engagementchecklist.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PdfTarget;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.storage.LoadedChecklist;

/**
 * Puts a paper about a checklist in its place.
 *
 * @param replacing whether whatever is there gives way
 */
record ChecklistPaper(Commands commands, Path out, boolean replacing) {

    /**
     * Writes a paper about an edition, or about the one offered first.
     *
     * @param write writes it, and gives the reason if that fails
     * @return the exit code
     */
    int about(Optional<String> edition, Function<Checklist, Optional<String>> write) {
        if (Files.exists(out) && !replacing) {
            return commands.refuse(out + " is already there, and was left. Choose another place, or --replace it.");
        }
        return checklist(edition)
                .map(write)
                .map(failure -> failure.map(commands::refuse).orElse(Commands.DONE))
                .orElse(Commands.UNUSABLE);
    }

    private Optional<Checklist> checklist(Optional<String> edition) {
        EditionNamed editions = new EditionNamed(commands.surroundings());
        return edition.map(named -> editions.find(named).map(LoadedChecklist.Usable::checklist))
                .orElseGet(() -> commands.library().standard());
    }

    /** {@return why the paper is not in its place, if it is not} */
    Optional<String> pdf(PrintOrder order) {
        PdfFile pdf = new PdfReportWriter().write(order);
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
