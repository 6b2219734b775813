package org.engagementchecklist.report.print;

/** What came of printing. */
public sealed interface PrintResult {
    /**
     * The pages were handed over.
     *
     * @param printer its name
     */
    record Sent(String printer) implements PrintResult {}

    /** The user turned back. */
    record Cancelled() implements PrintResult {}

    /**
     * Nothing was printed.
     *
     * @param cause why not
     * @param words the same for the user, and what to do
     */
    record NotPrinted(Cause cause, String words) implements PrintResult {}

    /** Why nothing was printed. */
    enum Cause {
        NO_PRINTER,
        /** The system's print dialog cannot be opened. */
        NO_DIALOG,
        /** The command that hands pages to the system's print queue is not installed. */
        NO_COMMAND,
        OTHER
    }
}
