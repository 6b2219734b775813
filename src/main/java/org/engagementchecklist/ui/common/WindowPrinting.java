package org.engagementchecklist.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.report.print.PaperPrinter;
import org.engagementchecklist.report.print.PrintResult;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.report.print.Rehearsal;
import org.engagementchecklist.storage.ViewingCopies;

/** Prints on a thread of its own, which waits for the dialog and the printer while the window goes on. */
public final class WindowPrinting implements Printing {
    private final ExecutorService printing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("printing").factory());
    private final PaperPrinter printer;
    private final ViewingCopies copies;
    private final Outside outside;
    private final Threads threads;

    /**
     * Prints and shows copies.
     *
     * @param copies keeps what is to be shown
     * @param outside takes a file, on the window's thread
     */
    public WindowPrinting(PaperPrinter printer, ViewingCopies copies, Outside outside, Threads threads) {
        this.printer = printer;
        this.copies = copies;
        this.outside = outside;
        this.threads = threads;
    }

    @Override
    public void prepare() {
        printing.execute(Rehearsal::run);
    }

    @Override
    public void print(Printout printout, Consumer<String> told) {
        beside(() -> words(printer.print(printout)), told, told);
    }

    @Override
    public void view(Printout printout, Consumer<String> told) {
        beside(
                () -> copy(printout),
                copy -> copy.ifPresentOrElse(
                        file -> outside.hand(new Handover.Document(file), outcome -> told.accept(words(outcome))),
                        () -> told.accept(Messages.text("common.print.not-viewed"))),
                told);
    }

    private <T> void beside(Supplier<T> work, Consumer<T> then, Consumer<String> told) {
        printing.execute(() -> threads.show(Threads.ending(work, then, fault -> told.accept(Broken.words(fault)))));
    }

    private Optional<Path> copy(Printout printout) {
        try {
            return Optional.of(copies.put(
                    PdfFiles.suggestion(printout.title()), printout.file().bytes()));
        } catch (IOException failure) {
            return Optional.empty();
        }
    }

    private static String words(Outside.Outcome outcome) {
        return switch (outcome) {
            case TAKEN -> Messages.text("common.print.viewed");
            case REFUSED -> Messages.text("common.print.not-opened");
        };
    }

    private static String words(PrintResult result) {
        return switch (result) {
            case PrintResult.Sent(var printer) -> Messages.text("common.print.sent", printer);
            case PrintResult.Cancelled _ -> Messages.text("common.print.cancelled");
            case PrintResult.NotPrinted failed -> failed.words();
        };
    }
}
