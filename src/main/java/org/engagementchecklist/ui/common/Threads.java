package org.engagementchecklist.ui.common;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.fault.Fault;

/** The one door to other threads. Whatever is asked for here is answered: with a result, or with a fault. */
public interface Threads {

    /**
     * Does long work away from the window, then hands its result to the window. One piece is done after another, unless one
     * takes longer than {@linkplain #PATIENCE people wait}.
     *
     * @param work touches nothing the window shows; failures it foresees are part of its result
     * @param then runs on the window's thread
     * @param broken runs there instead, where the work threw what nobody foresaw
     */
    <T> void work(Supplier<T> work, Consumer<T> then, Consumer<Fault> broken);

    /**
     * Does the same apart from all other work, which does not have to wait for it: for what may take very long, such as
     * reading a folder on a slow share. Of several such pieces, one is done after another.
     *
     * @param work touches nothing the window shows; failures it foresees are part of its result
     * @param then runs on the window's thread
     * @param broken runs there instead, where the work threw what nobody foresaw
     */
    default <T> void workApart(Supplier<T> work, Consumer<T> then, Consumer<Fault> broken) {
        work(work, then, broken);
    }

    /**
     * Reckons something long apart from all other work, which does not have to wait for it. Of several such pieces, one is
     * done after another; what nobody wants any more is better left out by the work itself.
     *
     * @param work touches nothing but what it was given, and no file
     * @param then runs on the window's thread
     * @param broken runs there instead, where the work threw what nobody foresaw
     */
    default <T> void reckon(Supplier<T> work, Consumer<T> then, Consumer<Fault> broken) {
        work(work, then, broken);
    }

    /**
     * Asks a place that may never answer, such as a share that went away; nothing else waits for it.
     *
     * @param work touches nothing the window shows, and nothing is lost where nobody takes its result
     * @param then runs on the window's thread
     * @param silent runs there instead, where there is no result after the {@linkplain #PATIENCE time that people wait}
     * @param broken runs there instead, where the work threw what nobody foresaw
     */
    default <T> void ask(Supplier<T> work, Consumer<T> then, Runnable silent, Consumer<Fault> broken) {
        work(work, then, broken);
    }

    /** Tidies up what nobody waits for, in a place that may never answer. */
    default void tidy(Runnable work) {
        ask(
                () -> {
                    work.run();
                    return true;
                },
                _ -> {},
                () -> {},
                this::tell);
    }

    /** Runs something on the window's thread after a while, unless the program ends before. */
    void later(Duration delay, Runnable task);

    /** Runs something on the window's thread, from any thread, after what is already waiting there. */
    void show(Runnable task);

    /** Tells a fault for which nothing on the screen can say that it happened; the same one once. */
    void tell(Fault fault);

    /** So long is waited for a place that may never answer. */
    Duration PATIENCE = Duration.ofSeconds(20);

    /** {@return what is to be done on the window's thread with what came of some work, which is done here and now} */
    static <T> Runnable ending(Supplier<T> work, Consumer<T> then, Consumer<Fault> broken) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error thrown) {
            Fault fault = Fault.noted(thrown);
            return () -> broken.accept(fault);
        }
        return () -> then.accept(result);
    }
}
