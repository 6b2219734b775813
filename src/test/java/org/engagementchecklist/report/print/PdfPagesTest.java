package org.engagementchecklist.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.logging.LogFactory;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.ReportComposer;
import org.engagementchecklist.report.Summaries;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PdfPagesTest {
    private static final int WHITE = 0xFFFFFFFF;

    @ParameterizedTest
    @CsvSource({"LETTER, 1, 612, 792", "LETTER, 2, 1224, 1584", "A4, 1, 595, 842", "A4, 0.5, 298, 421"})
    void a_page_is_drawn_as_large_as_is_asked_for(Paper paper, double scale, int width, int height) {
        try (PdfPages pages = PdfPages.of(Printouts.of(paper, 1).file())) {
            PageImage image = pages.image(0, scale);
            assertThat(image.width()).isBetween(width - 1, width + 1);
            assertThat(image.height()).isBetween(height - 1, height + 1);
        }
    }

    @Test
    void a_drawn_page_is_opaque_and_has_ink_on_white() {
        try (PdfPages pages = PdfPages.of(Printouts.of(Paper.LETTER, 1).file())) {
            int[] pixels = pages.image(0, 1).argb().array();
            assertThat(Arrays.stream(pixels)).allMatch(pixel -> pixel >>> 24 == 0xFF);
            assertThat(Arrays.stream(pixels).filter(pixel -> pixel == WHITE).count())
                    .isBetween((long) (pixels.length * 0.6), (long) (pixels.length * 0.99));
        }
    }

    @Test
    void no_picture_is_larger_than_memory_should_bear() {
        try (PdfPages pages = PdfPages.of(Printouts.of(Paper.A4, 1).file())) {
            assertThat(pages.image(0, 100).pixels()).isLessThanOrEqualTo((long) (PdfPages.MOST_PIXELS * 1.01));
        }
    }

    @Test
    void each_page_has_its_own_words() {
        Printout printout = Printouts.of(Paper.LETTER, 4);
        try (PdfPages pages = PdfPages.of(printout.file())) {
            assertThat(pages.sizes()).hasSize(printout.file().pages());
            assertThat(pages.text(0))
                    .startsWith("Sensor prototype")
                    .contains("Page 1 of " + pages.sizes().size());
            assertThat(pages.text(1)).contains("Page 2 of").doesNotContain("Sensor prototype");
        }
    }

    /** Looking for typefaces of the system takes seconds and leaves a file in the user's home. */
    @Test
    void a_summary_is_drawn_and_read_without_looking_for_typefaces(@TempDir Path cache) {
        System.setProperty("pdfbox.fontcache", cache.toString());
        Report report = ReportComposer.compose(Summaries.of(Summaries.noted("S01")));
        PrintOrder order = new PrintOrder(report, Paper.A4, Optional.empty(), Instant.EPOCH);
        try (PdfPages pages = PdfPages.of(new PdfReportWriter().write(order))) {
            IntStream.range(0, pages.sizes().size()).forEach(page -> {
                pages.image(page, 0.5);
                pages.text(page);
            });
        } finally {
            System.clearProperty("pdfbox.fontcache");
        }
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void nothing_of_what_is_read_reaches_a_log() {
        assertThat(LogFactory.getLog("org.apache.pdfbox").isFatalEnabled()).isFalse();
    }

    @Test
    void a_rehearsal_makes_pages() {
        assertThat(Rehearsal.run()).isPositive();
    }
}
