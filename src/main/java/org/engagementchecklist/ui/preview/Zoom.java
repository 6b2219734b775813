package org.engagementchecklist.ui.preview;

import java.util.List;
import java.util.function.IntPredicate;
import org.engagementchecklist.report.print.PageSize;

/** How large pages stand on the screen. */
sealed interface Zoom {
    /** The steps, in per cent of the size on paper. */
    List<Integer> STEPS = List.of(50, 75, 100, 125, 150, 200, 250, 300);

    /** Pixels a point at 100 per cent: an inch has 72 points and, on screens, 96 pixels. */
    double ACTUAL = 96.0 / 72;

    /** As wide as there is room. */
    record FitWidth() implements Zoom {}

    /** As large as fits as a whole. */
    record FitPage() implements Zoom {}

    /**
     * In proportion to the size on paper.
     *
     * @param value from 50 to 300
     */
    record Percent(int value) implements Zoom {
        public Percent {
            if (value < STEPS.getFirst() || value > STEPS.getLast()) {
                throw new IllegalArgumentException("from 50 to 300 per cent");
            }
        }
    }

    /** {@return pixels a point for a page in a room of so many pixels; never so few that nothing is seen} */
    default double scale(PageSize page, double width, double height) {
        double scale = switch (this) {
            case FitWidth _ -> width / page.width();
            case FitPage _ -> Math.min(width / page.width(), height / page.height());
            case Percent(int value) -> ACTUAL * value / 100;
        };
        return Math.clamp(scale, ACTUAL / 10, ACTUAL * STEPS.getLast() / 100);
    }

    /** {@return the next step above a size in per cent, or the largest} */
    static Zoom above(int percent) {
        return step(value -> value > percent, STEPS, STEPS.getLast());
    }

    /** {@return the next step below a size in per cent, or the smallest} */
    static Zoom below(int percent) {
        return step(value -> value < percent, STEPS.reversed(), STEPS.getFirst());
    }

    private static Zoom step(IntPredicate beyond, List<Integer> steps, int last) {
        return new Percent(steps.stream().filter(beyond::test).findFirst().orElse(last));
    }
}
