package org.engagementchecklist.ui.common;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The one door to other threads. */
public interface Threads {

    /**
     * Does long work away from the window, then hands its result to the window.
     *
     * @param work touches nothing the window shows; failures it foresees are part of its result
     * @param then runs on the window's thread
     */
    <T> void work(Supplier<T> work, Consumer<T> then);

    /**
     * Does the same apart from all other work, which does not have to wait for it: for what may take very long, such as
     * reading a folder on a slow share. Of several such pieces, one is done after another.
     *
     * @param work touches nothing the window shows; failures it foresees are part of its result
     * @param then runs on the window's thread
     */
    default <T> void workApart(Supplier<T> work, Consumer<T> then) {
        work(work, then);
    }

    /**
     * Reckons something long apart from all other work, which does not have to wait for it. Of several such pieces, one is
     * done after another; what nobody wants any more is better left out by the work itself.
     *
     * @param work touches nothing but what it was given, and no file
     * @param then runs on the window's thread
     */
    default <T> void reckon(Supplier<T> work, Consumer<T> then) {
        work(work, then);
    }

    /** Runs something on the window's thread after a while, unless the program ends before. */
    void later(Duration delay, Runnable task);

    /** Runs something on the window's thread, from any thread, after what is already waiting there. */
    void show(Runnable task);
}
