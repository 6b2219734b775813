package org.engagementchecklist.ui.summary;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.storage.EngagementText;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.PdfFiles;
import org.engagementchecklist.ui.common.Printing;
import org.engagementchecklist.ui.common.Threads;

/** Makes the summary as a PDF file that carries the engagement, beside the window's thread, to save or print it. */
public final class PdfModel {
    private final SummaryModel summary;
    private final Threads threads;
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.LETTER);
    private final BooleanProperty withPersonal = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<PdfState> state = new ReadOnlyObjectWrapper<>(new PdfState.NotAsked());

    /** Writes this summary. */
    public PdfModel(SummaryModel summary, Threads threads) {
        this.summary = summary;
        this.threads = threads;
    }

    /** {@return the sheets to be printed on} */
    ObjectProperty<Paper> paper() {
        return paper;
    }

    /** {@return whether personal answers are included; at first they are not} */
    BooleanProperty withPersonal() {
        return withPersonal;
    }

    /** {@return how the saving stands} */
    ReadOnlyObjectProperty<PdfState> state() {
        return state.getReadOnlyProperty();
    }

    /** {@return what becomes of personal answers} */
    Personal personal() {
        return withPersonal.get() ? Personal.PRINTED : Personal.LEFT_OUT;
    }

    /** {@return a name for the file: the title, without what file names may not hold} */
    String suggestion() {
        return PdfFiles.suggestion(summary.title());
    }

    /** Writes the file; one without an ending gets that of a PDF. */
    void save(Path chosen) {
        Path file = PdfFiles.named(chosen);
        SummaryContents contents = contents();
        Paper sheets = paper.get();
        state.set(new PdfState.Writing(file));
        threads.work(() -> written(contents, sheets, file), state::set);
    }

    /**
     * Makes the file without saving it, unless something is being made or printed already.
     *
     * @param then receives it
     */
    void make(Consumer<Printout> then) {
        if (state.get().isBusy()) {
            return;
        }
        SummaryContents contents = contents();
        Paper sheets = paper.get();
        state.set(new PdfState.Making());
        threads.work(() -> made(contents, sheets), made -> {
            state.set(made.<PdfState>map(_ -> new PdfState.NotAsked())
                    .orElseGet(() -> new PdfState.Told(Messages.text("summary.pdf.not-made"))));
            made.ifPresent(pdf -> then.accept(new Printout(summary.title(), sheets, pdf)));
        });
    }

    /** Makes the file and prints it. */
    void print(Printing printing) {
        make(printout -> {
            state.set(new PdfState.Printing());
            printing.print(printout, words -> state.set(new PdfState.Told(words)));
        });
    }

    private SummaryContents contents() {
        return new SummaryContents(
                summary.checklist(),
                summary.snapshot().engagement(),
                summary.assessment(),
                personal(),
                summary.newer().map(newer -> newer.edition().asOf()));
    }

    /** Whatever goes wrong is said: else the window would wait for ever. */
    private static PdfState written(SummaryContents contents, Paper paper, Path file) {
        try {
            return write(contents, paper, file);
        } catch (RuntimeException broken) {
            return new PdfState.Failed(file, Messages.text("summary.pdf.broken", String.valueOf(file.getFileName())));
        }
    }

    private static PdfState write(SummaryContents contents, Paper paper, Path file) {
        PdfFile pdf = pdf(contents, paper);
        return switch (PdfFiles.save(pdf, file)) {
            case SaveResult.Saved(var saved) -> new PdfState.Saved(saved, List.copyOf(pdf.missing()));
            case SaveResult.NotSaved failure -> new PdfState.Failed(file, failure.words());
        };
    }

    private static Optional<PdfFile> made(SummaryContents contents, Paper paper) {
        try {
            return Optional.of(pdf(contents, paper));
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static PdfFile pdf(SummaryContents contents, Paper paper) {
        Attachment attachment = new Attachment(
                EngagementText.ATTACHMENT_NAME, EngagementText.of(contents.carried(), contents.listed()));
        return new PdfReportWriter().write(PrintOrder.of(contents, paper, attachment));
    }
}
