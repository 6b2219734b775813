package org.engagementchecklist.ui.common;

import java.util.function.Consumer;

/** The one door to the other programs of the user's system, only ever opened on a click. */
public interface Outside {

    /** What became of a thing that was handed over. */
    enum Outcome {
        TAKEN,
        /** No program took it, and the user was told so. */
        REFUSED
    }

    /**
     * Hands something over. Where no program takes it, that is said, and its address, path or text can be copied.
     *
     * @param then runs on the window's thread, after the user was told
     */
    void hand(Handover what, Consumer<Outcome> then);

    /** Hands something over of which nothing else is to be said. */
    default void hand(Handover what) {
        hand(what, _ -> {});
    }
}
