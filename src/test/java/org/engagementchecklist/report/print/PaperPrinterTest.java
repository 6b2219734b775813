package org.engagementchecklist.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.MediaSizeName;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.print.PrintResult.Cause;
import org.engagementchecklist.report.print.PrinterChoice.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Printing without a printer: what would go to one is taken as PostScript. */
final class PaperPrinterTest {
    private static final String POSTSCRIPT = "application/postscript";

    @ParameterizedTest
    @CsvSource({"LETTER, 612, 792", "A4, 595, 842"})
    void every_page_goes_to_the_printer_on_the_paper_it_is_set_for(Paper paper, int width, int height) {
        Printout printout = Printouts.of(paper, 3);
        ByteArrayOutputStream sheets = new ByteArrayOutputStream();
        PrintResult result = printerInto(sheets).print(printout);
        String postscript = sheets.toString(StandardCharsets.ISO_8859_1);
        assertThat(result).isInstanceOf(PrintResult.Sent.class);
        assertThat(found("%%Page: (\\d+)", postscript, page -> page.group(1)))
                .hasSize(printout.file().pages());
        assertThat(found("PageSize \\[(\\S+) (\\S+)\\]", postscript, PaperPrinterTest::sides))
                .containsOnly(width + " x " + height);
    }

    @Test
    void the_dialog_begins_with_the_paper_and_a_name() {
        new PaperPrinter((job, wishes) -> {
                    assertThat(wishes.containsValue(MediaSizeName.ISO_A4)).isTrue();
                    assertThat(job.getJobName()).isEqualTo("Sensor");
                    return Outcome.CANCELLED;
                })
                .print(Printouts.of(Paper.A4, 1));
    }

    @Test
    void turning_back_prints_nothing() {
        assertThat(new PaperPrinter((_, _) -> Outcome.CANCELLED).print(Printouts.of(Paper.A4, 1)))
                .isEqualTo(new PrintResult.Cancelled());
    }

    @Test
    void turning_back_while_it_prints_is_no_failure() {
        assertThat(failing(new PrinterAbortException("stopped"))).isEqualTo(new PrintResult.Cancelled());
    }

    @Test
    void that_there_is_no_printer_is_said_with_what_to_do() {
        assertThat(new PaperPrinter((_, _) -> Outcome.NO_PRINTER).print(Printouts.of(Paper.A4, 1)))
                .isInstanceOfSatisfying(PrintResult.NotPrinted.class, refused -> {
                    assertThat(refused.cause()).isEqualTo(Cause.NO_PRINTER);
                    assertThat(refused.words()).contains("No printer is set up", "Open in the PDF viewer");
                });
    }

    @Test
    void without_a_display_the_dialog_is_missed_and_that_is_said() {
        assertThat(new PaperPrinter((job, wishes) -> job.printDialog(wishes) ? Outcome.CHOSEN : Outcome.CANCELLED)
                        .print(Printouts.of(Paper.A4, 1)))
                .isInstanceOfSatisfying(
                        PrintResult.NotPrinted.class,
                        refused -> assertThat(refused.cause()).isEqualTo(Cause.NO_DIALOG));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void every_failure_has_words_and_none_gets_out(Throwable failure, Cause cause) {
        assertThat(failing(failure)).isInstanceOfSatisfying(PrintResult.NotPrinted.class, refused -> {
            assertThat(refused.cause()).isEqualTo(cause);
            assertThat(refused.words()).contains("Open in the PDF viewer");
        });
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new PrinterIOException(new IOException("Cannot run program \"/usr/bin/lpr\": Exec failed,"
                                + " error: 2 (No such file or directory) ")),
                        Cause.NO_COMMAND),
                Arguments.of(new PrinterIOException(new IOException("error=1 running: /usr/bin/lpr")), Cause.OTHER),
                Arguments.of(new PrinterException("Printer is not accepting job."), Cause.OTHER),
                Arguments.of(new HeadlessException(), Cause.NO_DIALOG),
                Arguments.of(new AWTError("Can't connect to X11 window server"), Cause.NO_DIALOG),
                Arguments.of(new UnsatisfiedLinkError("libXtst.so.6"), Cause.NO_DIALOG),
                Arguments.of(new IllegalArgumentException(), Cause.OTHER));
    }

    private static PrintResult failing(Throwable failure) {
        return new PaperPrinter((_, _) -> {
                    switch (failure) {
                        case PrinterException refused -> throw refused;
                        case RuntimeException broken -> throw broken;
                        case Error error -> throw error;
                        default -> throw new AssertionError(failure);
                    }
                })
                .print(Printouts.of(Paper.A4, 1));
    }

    private static PaperPrinter printerInto(ByteArrayOutputStream sheets) {
        StreamPrintService service =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, POSTSCRIPT)[0]
                        .getPrintService(sheets);
        return new PaperPrinter((job, _) -> {
            job.setPrintService(service);
            return Outcome.CHOSEN;
        });
    }

    private static List<String> found(String pattern, String text, Function<MatchResult, String> words) {
        return Pattern.compile(pattern).matcher(text).results().map(words).toList();
    }

    private static String sides(MatchResult size) {
        return Math.round(Double.parseDouble(size.group(1))) + " x " + Math.round(Double.parseDouble(size.group(2)));
    }
}
