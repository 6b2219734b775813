package org.engagementchecklist.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.report.print.Printout;

/** Makes papers as PDF files, beside the window's thread, to save or print them. */
public final class PdfSaving {
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

    /**
     * Asks where a paper is to be saved, and saves it there; where that fails, another place is offered.
     *
     * @param title what the paper is called
     * @param order makes it, beside the window's thread
     */
    public void ask(Dialogs dialogs, String title, Supplier<PrintOrder> order) {
        dialogs.fileToSave(PdfFiles.kind(), PdfFiles.suggestion(title))
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
        Path file = PdfFiles.named(chosen);
        state.set(new PdfState.Writing(file));
        threads.work(() -> written(order, file), done -> {
            state.set(done);
            if (done instanceof PdfState.Failed failed) {
                failure.accept(failed);
            }
        });
    }

    /**
     * Makes a paper without saving it, unless something is being made or printed already.
     *
     * @param title what it is called in a list of what is being printed
     * @param paper the sheets it is set for
     * @param then receives it
     */
    public void make(String title, Paper paper, Supplier<PrintOrder> order, Consumer<Printout> then) {
        if (state.get().isBusy()) {
            return;
        }
        state.set(new PdfState.Making());
        threads.work(() -> made(order), made -> {
            state.set(made.<PdfState>map(_ -> new PdfState.NotAsked())
                    .orElseGet(() -> new PdfState.Told(Messages.text("common.pdf.not-made"))));
            made.ifPresent(pdf -> then.accept(new Printout(title, paper, pdf)));
        });
    }

    /** Prints a paper that was made. */
    public void print(Printout printout, Printing printing) {
        state.set(new PdfState.Printing());
        printing.print(printout, words -> state.set(new PdfState.Told(words)));
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
        return switch (PdfFiles.save(pdf, file)) {
            case SaveResult.Saved(var saved) -> new PdfState.Saved(saved, List.copyOf(pdf.missing()));
            case SaveResult.NotSaved failure -> new PdfState.Failed(file, failure.words());
        };
    }

    private static Optional<PdfFile> made(Supplier<PrintOrder> order) {
        try {
            return Optional.of(new PdfReportWriter().write(order.get()));
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }
}
