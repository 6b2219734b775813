package org.engagementchecklist.ui.wizard;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The parts of the wizard side by side; in a narrow window some are folded behind buttons. */
enum Panel {
    OUTLINE,
    PAGE,
    OFFICES;

    private static final double ROOM_FOR_THREE = 78;
    private static final double ROOM_FOR_TWO = 56;

    /**
     * {@return which parts are in view}
     *
     * @param width of the window, in em
     * @param unfolded the part the user has asked for, where one was folded
     */
    static Set<Panel> inView(double width, Optional<Panel> unfolded) {
        if (width >= ROOM_FOR_THREE) {
            return EnumSet.allOf(Panel.class);
        }
        Panel asked = unfolded.orElse(PAGE);
        if (width >= ROOM_FOR_TWO) {
            return EnumSet.of(PAGE, asked == OFFICES ? OFFICES : OUTLINE);
        }
        return EnumSet.of(asked);
    }
}
