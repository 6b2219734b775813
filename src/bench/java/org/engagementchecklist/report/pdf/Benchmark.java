package org.engagementchecklist.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.ReportComposer;
import org.engagementchecklist.report.Summaries;
import org.engagementchecklist.report.ThousandQuestions;
import org.engagementchecklist.report.print.Rehearsal;

/**
 * How long it takes to write a summary, beside OpenPDF and openhtmltopdf with the same words. Processor time, since the
 * machine may have other work; the middle of several runs after as many to warm up.
 */
final class Benchmark {
    private Benchmark() {}

    /** Writes a report to memory. */
    @FunctionalInterface
    private interface Way {
        byte[] write(Report report) throws IOException;
    }

    /** Prints what was measured. */
    public static void main(String[] arguments) {
        Report small = ReportComposer.compose(Summaries.of(Summaries.worked("S09")));
        sayFirst(small);
        compare("42 questions", small, 9);
        compare("1,000 questions", ReportComposer.compose(ThousandQuestions.contents()), 3);
    }

    private static void sayFirst(Report small) {
        Rehearsal.run();
        PdfReportWriter writer = new PdfReportWriter();
        long start = System.nanoTime();
        long busy = processorTime();
        writer.write(order(small));
        System.out.printf(
                Locale.ENGLISH,
                "the first summary after warming up: %.2f s of the processor, %.2f s by the clock%n",
                (processorTime() - busy) / 1e9,
                (System.nanoTime() - start) / 1e9);
    }

    private static void compare(String what, Report report, int runs) {
        PdfReportWriter writer = new PdfReportWriter();
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("this program", each -> writer.write(order(each)).bytes());
        ways.put("openhtmltopdf", HtmlWay::write);
        ways.put("OpenPDF", OpenPdfWay::write);
        double own = 0;
        for (Map.Entry<String, Way> way : ways.entrySet()) {
            double seconds = median(way.getValue(), report, runs);
            own = own == 0 ? seconds : own;
            System.out.printf(
                    Locale.ENGLISH,
                    "%s, %s: %.3f s, ratio %.2f, %d KB%n",
                    what,
                    way.getKey(),
                    seconds,
                    own / seconds,
                    written(way.getValue(), report).length / 1024);
        }
    }

    private static double median(Way way, Report report, int runs) {
        for (int i = 0; i < runs; i++) {
            written(way, report);
        }
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            long start = processorTime();
            written(way, report);
            times.add(processorTime() - start);
        }
        return times.stream().sorted().toList().get(runs / 2) / 1e9;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] written(Way way, Report report) {
        try {
            return way.write(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintOrder order(Report report) {
        return new PrintOrder(report, Paper.LETTER, Optional.empty(), Instant.EPOCH);
    }
}
