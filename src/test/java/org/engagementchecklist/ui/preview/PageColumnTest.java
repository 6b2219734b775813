package org.engagementchecklist.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.report.print.PageSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five pages of 100 by 200 pixels, 10 apart: they begin at 10, 220, 430, 640 and 850. */
final class PageColumnTest {
    private static final PageColumn FIVE = new PageColumn(Collections.nCopies(5, new PageSize(50, 100)), 2, 10);

    @Test
    void pages_stand_below_one_another_with_gaps_around_them() {
        assertThat(Stream.of(0, 1, 4).map(FIVE::top)).containsExactly(10.0, 220.0, 850.0);
        assertThat(FIVE.height()).isEqualTo(1060);
        assertThat(FIVE.width()).isEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 0", "130, 1", "420, 2", "860, 4"})
    void the_page_in_view_is_the_one_of_which_most_is_seen(double top, int page) {
        assertThat(FIVE.at(top, 200)).isEqualTo(page);
    }

    @Test
    void of_pages_seen_whole_the_first_is_the_one_in_view() {
        assertThat(FIVE.at(210, 850)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 50, '0 1'", "300, 50, '1 2 0'", "300, 200, '1 2 3 0'", "0, 2000, '0 1 2 3 4'", "900, 50, '4 3'"})
    void the_pages_in_view_come_first_and_their_neighbours_after_them(double top, double height, String pages) {
        assertThat(FIVE.near(top, height).stream().map(String::valueOf).toList())
                .isEqualTo(List.of(pages.split(" ", -1)));
    }

    @Test
    void between_two_pages_nothing_is_asked_for() {
        assertThat(FIVE.near(211, 8)).isEmpty();
    }

    @Test
    void without_pages_there_is_none_in_view() {
        PageColumn none = new PageColumn(List.of(), 1, 10);
        assertThat(none.at(0, 100)).isEqualTo(-1);
        assertThat(none.near(0, 100)).isEmpty();
    }
}
