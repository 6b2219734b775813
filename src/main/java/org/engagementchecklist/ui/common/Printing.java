package org.engagementchecklist.ui.common;

import java.util.function.Consumer;
import org.engagementchecklist.report.print.Printout;

/** The one door through which finished papers leave the program. What stands behind it does not hold up the window. */
public interface Printing {

    /** Gets ready, so that the first paper of the program is made nearly as fast as the next. */
    void prepare();

    /**
     * Lets the user choose a printer, and prints.
     *
     * @param told receives what came of it, in words, on the window's thread
     */
    void print(Printout printout, Consumer<String> told);

    /**
     * Shows a copy in the system's program for PDF files; the copy is removed when this program ends.
     *
     * @param told receives what came of it, in words, on the window's thread
     */
    void view(Printout printout, Consumer<String> told);
}
