package org.engagementchecklist.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PdfTarget;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;

/** Writes papers as PDF files, beside the window's thread. */
public final class PdfSaving {
    private static final String EXTENSION = ".pdf";
    private static final PdfTarget.Replacement PDF_FILES = (file, content, check) ->
            new FileReplacement(Disk.real(), Audience.AS_USUAL).replace(file, content, check::pass);

    private final Threads threads;
    private final ReadOnlyObjectWrapper<PdfState> state = new ReadOnlyObjectWrapper<>(new PdfState.NotAsked());

    /** Nothing is written yet. */
    public PdfSaving(Threads threads) {
        this.threads = threads;
    }

    /** {@return how the last saving stands} */
    public ReadOnlyObjectProperty<PdfState> state() {
        return state.getReadOnlyProperty();
    }

    /** {@return a name for a file: the title, without what file names may not hold} */
    public static String fileName(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return name.replaceAll("[. ]+$", "") + EXTENSION;
    }

    /**
     * Asks where a paper is to be saved, and saves it there; where that fails, another place is offered.
     *
     * @param title what the paper is called
     * @param order makes it, beside the window's thread
     */
    public void ask(Dialogs dialogs, String title, Supplier<PrintOrder> order) {
        FileKind kind = new FileKind(Messages.text("common.pdf.kind"), "pdf");
        dialogs.fileToSave(kind, fileName(title))
                .ifPresent(chosen -> save(order, chosen, failed -> {
                    String name = String.valueOf(failed.file().getFileName());
                    Dialogs.Message message =
                            new Dialogs.Message(Messages.text("common.pdf.failed", name), failed.words());
                    if (dialogs.ask(message, Messages.text("common.pdf.elsewhere"))) {
                        ask(dialogs, title, order);
                    }
                }));
    }

    /**
     * Writes a paper; a file without an ending gets that of a PDF.
     *
     * @param order makes the paper, beside the window's thread
     * @param failure is told if it is not in its place
     */
    public void save(Supplier<PrintOrder> order, Path chosen, Consumer<PdfState.Failed> failure) {
        Path file = named(chosen);
        state.set(new PdfState.Writing(file));
        threads.work(() -> written(order, file), done -> {
            state.set(done);
            if (done instanceof PdfState.Failed failed) {
                failure.accept(failed);
            }
        });
    }

    /** Whatever goes wrong is said: else the window would wait for ever. */
    private static PdfState written(Supplier<PrintOrder> order, Path file) {
        try {
            return write(order.get(), file);
        } catch (RuntimeException broken) {
            return new PdfState.Failed(file, Messages.text("common.pdf.broken", String.valueOf(file.getFileName())));
        }
    }

    private static PdfState write(PrintOrder order, Path file) {
        PdfFile pdf = new PdfReportWriter().write(order);
        return switch (new PdfTarget(file, PDF_FILES).save(pdf)) {
            case SaveResult.Saved(var saved) -> new PdfState.Saved(saved, List.copyOf(pdf.missing()));
            case SaveResult.NotSaved failure -> new PdfState.Failed(file, failure.words());
        };
    }

    private static Path named(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) ? chosen : chosen.resolveSibling(name + EXTENSION);
    }
}
