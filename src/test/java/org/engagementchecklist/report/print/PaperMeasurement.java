package org.engagementchecklist.report.print;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Summaries;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.storage.EngagementText;

/** Measures how long the first summary of a program takes, and the first page of a preview, and the next ones. */
public final class PaperMeasurement {
    private static final String REHEARSED = "rehearsed";
    private static final int TIMES = 5;

    private PaperMeasurement() {}

    /**
     * Measures.
     *
     * @param arguments "rehearsed" if the program gets ready before
     */
    public static void main(String[] arguments) {
        SummaryContents contents = Summaries.of(Summaries.worked("S01"));
        if (List.of(arguments).contains(REHEARSED)) {
            timed("rehearsal", Rehearsal::run);
        }
        for (int i = 1; i <= TIMES; i++) {
            PdfFile file = timed("summary " + i, () -> written(contents));
            try (PdfPages pages = timed("  opened", () -> PdfPages.of(file))) {
                timed("  first page drawn", () -> pages.image(0, 1.5));
                timed("  first page read", () -> pages.text(0));
            }
        }
    }

    private static PdfFile written(SummaryContents contents) {
        Attachment attachment = new Attachment(
                EngagementText.ATTACHMENT_NAME, EngagementText.of(contents.carried(), contents.listed()));
        return new PdfReportWriter().write(PrintOrder.of(contents, Paper.LETTER, attachment));
    }

    /** The time of the processor says more than that of the clock where the machine has other work. */
    private static <T> T timed(String what, Supplier<T> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long used = threads.getCurrentThreadCpuTime();
        T made = work.get();
        System.out.printf(
                Locale.ROOT,
                "%-20s %6d ms, of the processor %6d ms%n",
                what,
                (System.nanoTime() - start) / 1_000_000,
                (threads.getCurrentThreadCpuTime() - used) / 1_000_000);
        return made;
    }
}
