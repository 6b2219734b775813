package org.engagementchecklist.ui.hands;

import java.util.function.Consumer;

/**
 * A state of a screen on a journey through the program.
 *
 * @param name what is to be seen
 * @param way leads there from the stop before
 * @param leave goes back to where the next way begins
 */
record Stop(String name, Consumer<Hands> way, Consumer<Hands> leave) {

    /** A stop from which the next way begins. */
    Stop(String name, Consumer<Hands> way) {
        this(name, way, _ -> {});
    }
}
