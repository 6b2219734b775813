package org.engagementchecklist.ui.summary;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
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
import org.engagementchecklist.report.pdf.PdfTarget;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.storage.EngagementText;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Threads;

/** Writes the summary as a PDF file that carries the engagement, beside the window's thread. */
public final class PdfModel {
    private static final String EXTENSION = ".pdf";
    private static final PdfTarget.Replacement PDF_FILES = (file, content, check) ->
            new FileReplacement(Disk.real(), Audience.AS_USUAL).replace(file, content, check::pass);

    private final SummaryModel summary;
    private final Threads threads;
    private final PdfTarget.Replacement files;
    private final PdfReportWriter writer = new PdfReportWriter();
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.LETTER);
    private final BooleanProperty withPersonal = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<PdfState> state = new ReadOnlyObjectWrapper<>(new PdfState.NotAsked());

    /** Writes this summary. */
    public PdfModel(SummaryModel summary, Threads threads) {
        this(summary, threads, PDF_FILES);
    }

    /**
     * Writes this summary.
     *
     * @param files how a file is replaced as a whole
     */
    PdfModel(SummaryModel summary, Threads threads, PdfTarget.Replacement files) {
        this.summary = summary;
        this.threads = threads;
        this.files = files;
    }

    /** Gets ready beside the window, so that the first PDF is not waited for. */
    public void warmUp() {
        threads.work(
                () -> {
                    writer.warmUp();
                    return writer;
                },
                _ -> {});
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
        String name = summary.title()
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return name.replaceAll("[. ]+$", "") + EXTENSION;
    }

    /** Writes the file; one without an ending gets that of a PDF. */
    void save(Path chosen) {
        Path file = named(chosen);
        SummaryContents contents = contents();
        Paper sheets = paper.get();
        state.set(new PdfState.Writing(file));
        threads.work(() -> attempted(file, () -> made(contents, sheets, file)), state::set);
    }

    /** Writes what was made although it holds characters that cannot be printed. */
    void saveAllTheSame(PdfState.Unprintable made) {
        state.set(new PdfState.Writing(made.file()));
        threads.work(() -> attempted(made.file(), () -> put(made.pdf(), made.file())), state::set);
    }

    /** Writes nothing. */
    void leave() {
        state.set(new PdfState.NotAsked());
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
    private static PdfState attempted(Path file, Supplier<PdfState> attempt) {
        try {
            return attempt.get();
        } catch (RuntimeException broken) {
            return new PdfState.Failed(file, Messages.text("summary.pdf.broken", String.valueOf(file.getFileName())));
        }
    }

    private PdfState made(SummaryContents contents, Paper paper, Path file) {
        Attachment attachment = new Attachment(
                EngagementText.ATTACHMENT_NAME, EngagementText.of(contents.carried(), contents.listed()));
        PdfFile pdf = writer.write(PrintOrder.of(contents, paper, attachment));
        return pdf.missing().isEmpty() ? put(pdf, file) : new PdfState.Unprintable(file, pdf);
    }

    private PdfState put(PdfFile pdf, Path file) {
        return switch (new PdfTarget(file, files).save(pdf)) {
            case SaveResult.Saved(var saved) -> new PdfState.Saved(saved, List.copyOf(pdf.missing()));
            case SaveResult.NotSaved failure -> new PdfState.Failed(file, failure.words());
        };
    }

    private static Path named(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) ? chosen : chosen.resolveSibling(name + EXTENSION);
    }
}
