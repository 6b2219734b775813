package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole frame of the window is on a screen, whatever the screens are. */
final class ScreenFitTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D RIGHT = new Rectangle2D(1366, 0, 1920, 1080);
    private static final Rectangle2D LEFT_WITH_A_BAR = new Rectangle2D(-1280, 40, 1280, 984);

    @ParameterizedTest
    @CsvSource({
        "100, 100, 800, 600, 100, 100, 800, 600",
        "35, -8, 1296, 768, 35, 0, 1296, 768",
        "35, 0, 1296, 840, 35, 0, 1296, 768",
        "900, 500, 800, 600, 566, 168, 800, 600",
        "0, 0, 5000, 5000, 0, 0, 1366, 768",
        "-100, -100, 800, 600, 0, 0, 800, 600"
    })
    void on_one_screen_it_is_moved_and_made_smaller_as_little_as_is_needed(
            double x, double y, double width, double height, double left, double top, double wide, double high) {
        assertThat(ScreenFit.of(new Rectangle2D(x, y, width, height), List.of(LAPTOP)))
                .isEqualTo(new Rectangle2D(left, top, wide, high));
    }

    @Test
    void it_stays_on_the_screen_that_holds_most_of_it() {
        List<Rectangle2D> rooms = List.of(LAPTOP, RIGHT, LEFT_WITH_A_BAR);
        assertThat(ScreenFit.of(new Rectangle2D(1200, 50, 1000, 700), rooms))
                .isEqualTo(new Rectangle2D(1366, 50, 1000, 700));
        assertThat(ScreenFit.of(new Rectangle2D(-1000, 0, 1000, 700), rooms))
                .isEqualTo(new Rectangle2D(-1000, 40, 1000, 700));
    }

    @Test
    void where_its_screen_is_gone_it_goes_to_the_first() {
        assertThat(ScreenFit.of(new Rectangle2D(1700, 200, 1800, 1000), List.of(LAPTOP)))
                .isEqualTo(new Rectangle2D(0, 0, 1366, 768));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, -20, true",
        "-300, 0, false",
        "0, 700, false",
        "-900, 30, true",
        "1500, -1, true",
        "-900, 40, false"
    })
    void above_the_screen_is_above_what_windows_may_use_of_the_one_it_is_on(double x, double y, boolean above) {
        List<Rectangle2D> rooms = List.of(LAPTOP, RIGHT, LEFT_WITH_A_BAR);
        assertThat(ScreenFit.isAboveItsScreen(new Rectangle2D(x, y, 800, 600), rooms))
                .isEqualTo(above);
    }

    @Test
    void on_its_way_to_a_screen_above_it_is_not_above_its_own() {
        Rectangle2D above = new Rectangle2D(0, -1080, 1920, 1040);
        Rectangle2D moved = new Rectangle2D(200, -30, 800, 600);
        assertThat(ScreenFit.isAboveItsScreen(moved, List.of(LAPTOP, above))).isFalse();
        assertThat(ScreenFit.isAboveItsScreen(moved, List.of(LAPTOP, LEFT_WITH_A_BAR)))
                .isTrue();
    }

    @Test
    void in_the_middle_it_is_never_larger_than_the_screen() {
        assertThat(ScreenFit.inTheMiddle(1296, 840, LAPTOP)).isEqualTo(new Rectangle2D(35, 0, 1296, 768));
        assertThat(ScreenFit.inTheMiddle(1296, 840, RIGHT)).isEqualTo(new Rectangle2D(1678, 120, 1296, 840));
    }
}
