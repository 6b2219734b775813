package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReflowTest {
    private final Region title = part(100, 400);
    private final Region between = part(0, 0);
    private final Region one = part(120, 120);
    private final Region two = part(150, 150);

    @Test
    void in_a_wide_window_all_stand_in_one_row_and_the_rest_goes_to_what_always_grows() {
        laidOut(1000);
        assertThat(List.of(title, between, one, two)).allMatch(each -> each.getLayoutY() == 0);
        assertThat(title.getWidth()).isEqualTo(400);
        assertThat(two.getLayoutX() + two.getWidth()).isEqualTo(1000);
    }

    @Test
    void in_a_narrower_window_what_may_be_narrow_is_cut_first() {
        laidOut(500);
        assertThat(title.getWidth()).isEqualTo(200);
        assertThat(List.of(title, one, two)).allMatch(each -> each.getLayoutY() == 0);
    }

    @Test
    void where_that_is_not_enough_the_last_parts_stand_in_a_row_below() {
        Reflow reflow = laidOut(300);
        assertThat(one.getLayoutY()).isZero();
        assertThat(two.getLayoutY()).isGreaterThan(0);
        assertThat(reflow.prefHeight(300)).isEqualTo(2 * 20 + 5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {151, 180, 260, 333, 420, 777, 1500})
    void at_no_width_that_holds_the_widest_part_is_anything_outside_or_over_another(double width) {
        Reflow reflow = laidOut(width);
        List<Node> parts = List.of(title, one, two);
        assertThat(parts).allMatch(each -> each.getBoundsInParent().getMaxX() <= width + 0.5);
        assertThat(parts).allMatch(each -> each.getBoundsInParent().getMaxY() <= reflow.prefHeight(width) + 0.5);
        assertThat(parts)
                .allSatisfy(each -> assertThat(parts)
                        .filteredOn(other -> !other.equals(each))
                        .noneMatch(other -> overlap(each, other)));
        assertThat(reflow.minWidth(-1)).isZero();
    }

    private static boolean overlap(Node one, Node other) {
        return one.getLayoutX() + 0.5 < other.getBoundsInParent().getMaxX()
                && other.getLayoutX() + 0.5 < one.getBoundsInParent().getMaxX()
                && one.getLayoutY() + 0.5 < other.getBoundsInParent().getMaxY()
                && other.getLayoutY() + 0.5 < one.getBoundsInParent().getMaxY();
    }

    private Reflow laidOut(double width) {
        HBox.setHgrow(title, Priority.SOMETIMES);
        HBox.setHgrow(between, Priority.ALWAYS);
        Reflow reflow = Reflow.of(title, between, one, two);
        reflow.setHgap(10);
        reflow.setVgap(5);
        reflow.resize(width, reflow.prefHeight(width));
        reflow.layout();
        return reflow;
    }

    private static Region part(double least, double wanted) {
        Region part = new Region();
        part.setMinSize(least, 20);
        part.setPrefSize(wanted, 20);
        return part;
    }
}
