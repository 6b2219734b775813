package org.engagementchecklist.report.print;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Locale;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.print.PrintResult.Cause;

/** Prints: each page on a sheet of the paper it is set for, as large as it is. */
public final class PaperPrinter {
    private final PrinterChoice choice;

    /** The user chooses the printer in the dialog of the system. */
    public PaperPrinter() {
        this(new SystemDialog());
    }

    /** The printer is chosen in this way. */
    public PaperPrinter(PrinterChoice choice) {
        this.choice = choice;
    }

    /**
     * Prints; takes as long as the user and the printer do, and is not for the thread of a window.
     *
     * @return what came of it; a failure is part of that
     */
    public PrintResult print(Printout printout) {
        try (PDDocument document = Loader.loadPDF(printout.file().bytes())) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(printout.title());
            job.setPageable(new PDFPageable(document));
            PrintRequestAttributeSet wishes = wishes(printout);
            return switch (choice.choose(job, wishes)) {
                case CHOSEN -> sent(job, wishes);
                case CANCELLED -> new PrintResult.Cancelled();
                case NO_PRINTER -> PrintFailure.of(Cause.NO_PRINTER);
            };
        } catch (PrinterAbortException turnedBack) {
            return new PrintResult.Cancelled();
        } catch (IOException | PrinterException | HeadlessException | AWTError | LinkageError failure) {
            return PrintFailure.of(PrintFailure.cause(failure));
        } catch (RuntimeException unforeseen) {
            Fault.noted(unforeseen);
            return PrintFailure.of(PrintFailure.cause(unforeseen));
        }
    }

    private static PrintResult sent(PrinterJob job, PrintRequestAttributeSet wishes) throws PrinterException {
        job.print(wishes);
        return new PrintResult.Sent(job.getPrintService().getName());
    }

    private static PrintRequestAttributeSet wishes(Printout printout) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(media(printout.paper()));
        wishes.add(new JobName(printout.title(), Locale.ROOT));
        return wishes;
    }

    private static MediaSizeName media(Paper paper) {
        return switch (paper) {
            case LETTER -> MediaSizeName.NA_LETTER;
            case A4 -> MediaSizeName.ISO_A4;
        };
    }
}
