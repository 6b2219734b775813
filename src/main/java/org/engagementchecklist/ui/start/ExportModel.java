package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.app.Papers;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.Departure;
import org.engagementchecklist.storage.Departures;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Threads;

/** Takes engagements to a folder elsewhere, as files or as summaries, away from the window. */
final class ExportModel {
    private final EngagementFolder folder;
    private final ChecklistLibrary library;
    private final Clock clock;
    private final Threads threads;

    /** @param library knows whether newer editions are installed */
    ExportModel(EngagementFolder folder, ChecklistLibrary library, Clock clock, Threads threads) {
        this.folder = folder;
        this.library = library;
        this.clock = clock;
        this.threads = threads;
    }

    /**
     * Exports engagements; each is told with what became of it.
     *
     * @param to the folder elsewhere
     */
    void export(List<Path> files, ExportKind kind, Path to, Consumer<List<Departure>> then) {
        Departures departures = new Departures(folder, to, Disk.real());
        PdfReportWriter writer = new PdfReportWriter();
        threads.work(
                () -> files.stream()
                        .map(file -> contained(file, () -> export(file, kind, departures, writer)))
                        .toList(),
                then,
                fault -> then.accept(
                        files.stream().map(file -> broken(file, fault)).toList()));
    }

    private Departure export(Path file, ExportKind kind, Departures departures, PdfReportWriter writer) {
        return switch (kind) {
            case FILES -> departures.copy(file);
            case FILES_WITHOUT_PERSONAL -> departures.copyWithoutPersonal(file);
            case LETTER -> summary(file, Paper.LETTER, departures, writer);
            case A4 -> summary(file, Paper.A4, departures, writer);
        };
    }

    /** One engagement that fails takes no other with it. */
    private static Departure contained(Path file, Supplier<Departure> export) {
        try {
            return export.get();
        } catch (RuntimeException | Error unforeseen) {
            return broken(file, Fault.noted(unforeseen));
        }
    }

    private static Departure broken(Path file, Fault fault) {
        return new Departure.Refused(file, Messages.text("start.file.failed", fault.code()), "");
    }

    private Departure summary(Path file, Paper paper, Departures departures, PdfReportWriter writer) {
        return switch (folder.open(file)) {
            case Opening.Unusable unusable -> Departures.refused(unusable);
            case Opening.Opened opened -> {
                Path place = departures.placeFor(file, ".pdf");
                yield switch (Papers.save(writer.write(order(opened, paper)), place)) {
                    case SaveResult.Saved _ -> new Departure.Written(file, place);
                    case SaveResult.NotSaved notSaved -> new Departure.Refused(file, notSaved.words(), "");
                };
            }
        };
    }

    private PrintOrder order(Opening.Opened opened, Paper paper) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        SummaryContents contents = SummaryContents.judged(
                opened.checklist(),
                opened.engagement(),
                today,
                Personal.LEFT_OUT,
                library.newerThan(opened.checklist())
                        .map(newer -> newer.edition().asOf()));
        return Papers.summary(contents, paper);
    }
}
