package org.engagementchecklist.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.engagementchecklist.report.print.PageSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ZoomTest {
    private static final PageSize LETTER = new PageSize(612, 792);

    @Test
    void at_100_per_cent_an_inch_of_paper_takes_96_pixels() {
        assertThat(72 * new Zoom.Percent(100).scale(LETTER, 1, 1)).isCloseTo(96, within(1e-9));
    }

    @Test
    void a_page_fits_the_width_whatever_its_height() {
        assertThat(new Zoom.FitWidth().scale(LETTER, 918, 10)).isEqualTo(1.5);
    }

    @ParameterizedTest
    @CsvSource({"612, 10000, 1", "10000, 1584, 2"})
    void a_whole_page_fits_both_ways(double width, double height, double scale) {
        assertThat(new Zoom.FitPage().scale(LETTER, width, height)).isEqualTo(scale);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.133", "100000, 4"})
    void what_fits_is_never_too_small_to_be_seen_and_never_larger_than_the_largest_step(double width, double scale) {
        assertThat(new Zoom.FitWidth().scale(LETTER, width, 100)).isCloseTo(scale, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"20, 50", "50, 75", "113, 125", "299, 300", "300, 300"})
    void larger_is_the_next_step(int from, int to) {
        assertThat(Zoom.above(from)).isEqualTo(new Zoom.Percent(to));
    }

    @ParameterizedTest
    @CsvSource({"300, 250", "113, 100", "51, 50", "50, 50", "20, 50"})
    void smaller_is_the_step_before(int from, int to) {
        assertThat(Zoom.below(from)).isEqualTo(new Zoom.Percent(to));
    }

    @Test
    void beyond_the_steps_there_is_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Zoom.Percent(301));
    }
}
