package org.engagementchecklist.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engagementchecklist.app.Papers;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PdfTarget;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.report.print.Printout;

/** Makes papers as PDF files, beside the window's thread, to save or print them. */
public final class PdfSaving {
    private final Threads threads;
    private final PdfTarget.Replacement files;
    private final PdfReportWriter writer = new PdfReportWriter();
    private final ReadOnlyObjectWrapper<PdfState> state = new ReadOnlyObjectWrapper<>(new PdfState.NotAsked());

    /** Nothing is written yet. */
    public PdfSaving(Threads threads) {
        this(threads, Papers.FILES);
    }

    /** @param files how a file is replaced as a whole */
    public PdfSaving(Threads threads, PdfTarget.Replacement files) {
        this.threads = threads;
        this.files = files;
    }

    /** {@return how the last saving stands} */
    public ReadOnlyObjectProperty<PdfState> state() {
        return state.getReadOnlyProperty();
    }

    /**
     * Asks where a paper is to be saved, and saves it there; where that fails, another place is offered. Characters that
     * cannot be printed are told before anything is saved.
     *
     * @param title what the paper is called
     * @param order makes it, beside the window's thread
     */
    public void ask(Dialogs dialogs, String title, Supplier<PrintOrder> order) {
        dialogs.fileToSave(PdfFiles.kind(), PdfFiles.suggestion(title)).ifPresent(chosen -> {
            Path file = PdfFiles.named(chosen);
            write(file, () -> made(order, file), dialogs, () -> ask(dialogs, title, order));
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
        threads.work(
                () -> writer.write(order.get()),
                pdf -> {
                    state.set(new PdfState.NotAsked());
                    then.accept(new Printout(title, paper, pdf));
                },
                fault -> state.set(new PdfState.Told(Messages.text("common.pdf.not-made", fault.code()))));
    }

    /** Prints a paper that was made. */
    public void print(Printout printout, Printing printing) {
        state.set(new PdfState.Printing());
        printing.print(printout, words -> state.set(new PdfState.Told(words)));
    }

    /** @param elsewhere asks for another place */
    private void write(Path file, Supplier<PdfState> attempt, Dialogs dialogs, Runnable elsewhere) {
        state.set(new PdfState.Writing(file));
        Consumer<PdfState> then = done -> {
            state.set(done);
            if (done instanceof PdfState.Failed failed) {
                offer(failed, dialogs, elsewhere);
            } else if (done instanceof PdfState.Unprintable made) {
                consent(made, dialogs, elsewhere);
            }
        };
        threads.work(attempt, then, fault -> then.accept(broken(file, fault)));
    }

    private static void offer(PdfState.Failed failed, Dialogs dialogs, Runnable elsewhere) {
        String name = String.valueOf(failed.file().getFileName());
        Dialogs.Message message = new Dialogs.Message(Messages.text("common.pdf.failed", name), failed.words());
        if (dialogs.ask(message, Messages.text("common.pdf.elsewhere"))) {
            elsewhere.run();
        }
    }

    private void consent(PdfState.Unprintable made, Dialogs dialogs, Runnable elsewhere) {
        SortedSet<String> missing = made.pdf().missing();
        Dialogs.Message message = new Dialogs.Message(
                Messages.text("common.pdf.unprintable"),
                Messages.text("common.pdf.unprintable-meaning", missing.size(), String.join(", ", missing)));
        if (dialogs.ask(message, Messages.text("common.pdf.all-the-same"))) {
            write(made.file(), () -> put(made.pdf(), made.file()), dialogs, elsewhere);
        } else {
            state.set(new PdfState.NotAsked());
        }
    }

    private static PdfState broken(Path file, Fault fault) {
        return new PdfState.Failed(
                file, Messages.text("common.pdf.broken", String.valueOf(file.getFileName()), fault.code()));
    }

    private PdfState made(Supplier<PrintOrder> order, Path file) {
        PdfFile pdf = writer.write(order.get());
        return pdf.missing().isEmpty() ? put(pdf, file) : new PdfState.Unprintable(file, pdf);
    }

    private PdfState put(PdfFile pdf, Path file) {
        return switch (new PdfTarget(file, files).save(pdf)) {
            case SaveResult.Saved(var saved) -> new PdfState.Saved(saved, List.copyOf(pdf.missing()));
            case SaveResult.NotSaved failure -> new PdfState.Failed(file, failure.words());
        };
    }
}
