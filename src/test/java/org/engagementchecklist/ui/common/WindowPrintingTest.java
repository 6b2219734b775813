package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.print.PaperPrinter;
import org.engagementchecklist.report.print.PrinterChoice;
import org.engagementchecklist.report.print.PrinterChoice.Outcome;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.report.print.Printouts;
import org.engagementchecklist.storage.ViewingCopies;
import org.engagementchecklist.ui.RecordedOutside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
final class WindowPrintingTest {
    private static final Printout PAPER = Printouts.of(Paper.A4, 1);

    @TempDir
    private Path home;

    private final RecordedOutside outside = new RecordedOutside();

    @Test
    void while_the_user_chooses_a_printer_the_window_goes_on() {
        CountDownLatch chosen = new CountDownLatch(1);
        CompletableFuture<String> told = new CompletableFuture<>();
        printing((_, _) -> {
                    await(chosen);
                    return Outcome.CANCELLED;
                })
                .print(PAPER, told::complete);
        assertThat(told).isNotDone();
        chosen.countDown();
        assertThat(told.join()).isEqualTo("Nothing was printed.");
    }

    @Test
    void getting_ready_does_not_keep_a_paper_from_being_printed() {
        CompletableFuture<String> told = new CompletableFuture<>();
        WindowPrinting printing = printing((_, _) -> Outcome.CANCELLED);
        printing.prepare();
        printing.print(PAPER, told::complete);
        assertThat(told.join()).isEqualTo("Nothing was printed.");
    }

    @Test
    void that_there_is_no_printer_is_said_in_words() {
        CompletableFuture<String> told = new CompletableFuture<>();
        printing((_, _) -> Outcome.NO_PRINTER).print(PAPER, told::complete);
        assertThat(told.join()).contains("No printer is set up on this computer");
    }

    @Test
    void a_copy_is_opened_and_the_words_say_that_it_does_not_stay() {
        CompletableFuture<String> told = new CompletableFuture<>();
        printing((_, _) -> Outcome.CANCELLED).view(PAPER, told::complete);
        assertThat(told.join()).contains("removed when this program ends");
        assertThat(outside.files()).containsExactly(home.resolve("viewing").resolve("Sensor.pdf"));
        assertThat(outside.files().getFirst()).hasBinaryContent(PAPER.file().bytes());
    }

    @Test
    void a_copy_that_cannot_be_written_is_said_and_nothing_is_opened() throws IOException {
        Files.writeString(home.resolve("viewing"), "a file in the way");
        CompletableFuture<String> told = new CompletableFuture<>();
        printing((_, _) -> Outcome.CANCELLED).view(PAPER, told::complete);
        assertThat(told.join()).contains("could not be written");
        assertThat(outside.files()).isEmpty();
    }

    private WindowPrinting printing(PrinterChoice choice) {
        ViewingCopies copies = new ViewingCopies(home.resolve("viewing"));
        return new WindowPrinting(new PaperPrinter(choice), copies, outside, new AtOnce());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
