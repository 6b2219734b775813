package org.engagementchecklist.report.print;

import java.awt.print.PrinterJob;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.DialogTypeSelection;

/** Lets the user choose in the print dialog of the system, or in Java's own where the system has none. */
final class SystemDialog implements PrinterChoice {

    /** The dialog stays above the window, which knows nothing of it and would else hide it. */
    @Override
    public Outcome choose(PrinterJob job, PrintRequestAttributeSet wishes) {
        if (PrinterJob.lookupPrintServices().length == 0) {
            return Outcome.NO_PRINTER;
        }
        wishes.add(DialogTypeSelection.NATIVE);
        wishes.add(new DialogOwner());
        return job.printDialog(wishes) ? Outcome.CHOSEN : Outcome.CANCELLED;
    }
}
