package org.engagementchecklist.ui.summary;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.engagementchecklist.app.Papers;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.report.MeetingComposer;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.PdfSaving;
import org.engagementchecklist.ui.common.PdfState;
import org.engagementchecklist.ui.common.Printing;
import org.engagementchecklist.ui.common.Threads;

/** Makes the summary as a PDF file that carries the engagement, and pages for meetings with its offices. */
public final class PdfModel {
    private final SummaryModel summary;
    private final PdfSaving saving;
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.LETTER);
    private final BooleanProperty withPersonal = new SimpleBooleanProperty(false);

    /** Saves this summary. */
    public PdfModel(SummaryModel summary, Threads threads) {
        this(summary, new PdfSaving(threads));
    }

    PdfModel(SummaryModel summary, PdfSaving saving) {
        this.summary = summary;
        this.saving = saving;
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
        return saving.state();
    }

    /** {@return what becomes of personal answers} */
    Personal personal() {
        return withPersonal.get() ? Personal.PRINTED : Personal.LEFT_OUT;
    }

    /** Asks where the summary is to be saved, and saves it there. */
    void saveSummary(Dialogs dialogs) {
        saving.ask(dialogs, summary.title(), summaryOrder());
    }

    /**
     * Makes the page for a meeting with one office, unless something is being made or printed already.
     *
     * @param then receives it
     */
    void makeMeetingPage(Referral referral, Consumer<Printout> then) {
        SummaryContents contents = contents();
        Paper sheets = paper.get();
        saving.make(
                MeetingComposer.title(contents, referral),
                sheets,
                () -> PrintOrder.of(contents, referral, sheets),
                then);
    }

    /**
     * Makes the summary without saving it, unless something is being made or printed already.
     *
     * @param then receives it
     */
    void make(Consumer<Printout> then) {
        saving.make(summary.title(), paper.get(), summaryOrder(), then);
    }

    /** Makes the summary and prints it. */
    void print(Printing printing) {
        make(printout -> saving.print(printout, printing));
    }

    private Supplier<PrintOrder> summaryOrder() {
        SummaryContents contents = contents();
        Paper sheets = paper.get();
        return () -> Papers.summary(contents, sheets);
    }

    private SummaryContents contents() {
        return summary.contents(personal());
    }
}
