package org.engagementchecklist.ui.moving;

import java.util.List;

/**
 * Things that moving would bring, of one kind.
 *
 * @param title what they are, with their number
 * @param meaning what it means for the engagement, a sentence or two
 * @param lines at least one
 * @param display how it is shown
 */
record Part(String title, String meaning, List<Line> lines, Display display) {

    /** How a part is shown. */
    enum Display {
        /** Its lines are seen at once. */
        OPEN,
        /** Its lines are seen when asked for, since nothing changes about them. */
        FOLDED
    }

    Part {
        lines = List.copyOf(lines);
    }
}
