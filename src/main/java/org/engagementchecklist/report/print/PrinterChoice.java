package org.engagementchecklist.report.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import javax.print.attribute.PrintRequestAttributeSet;

/** How a printer is chosen. */
@FunctionalInterface
public interface PrinterChoice {
    /** What came of choosing. */
    enum Outcome {
        /** The job has its printer. */
        CHOSEN,
        CANCELLED,
        /** There is none to choose from. */
        NO_PRINTER
    }

    /**
     * Gives a job its printer; takes as long as the user does.
     *
     * @param job knows its pages already
     * @param wishes how it is to be printed; may be changed
     * @throws PrinterException if the printer cannot be used
     */
    Outcome choose(PrinterJob job, PrintRequestAttributeSet wishes) throws PrinterException;
}
