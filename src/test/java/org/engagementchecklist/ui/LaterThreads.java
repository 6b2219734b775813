package org.engagementchecklist.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.ui.common.Threads;

/** Work that waits until a test lets it be done. */
public final class LaterThreads implements Threads {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Fault> told = new ArrayList<>();
    private boolean throwing;
    private boolean silent;

    /** From now on all work throws what nobody foresaw. */
    public void throwFromNowOn() {
        throwing = true;
    }

    /** From now on no place answers that may never do so. */
    public void beSilentFromNowOn() {
        silent = true;
    }

    /** {@return the faults that nothing on the screen could say} */
    public List<Fault> told() {
        return List.copyOf(told);
    }

    /** Does all that waits, and what comes of it. {@return how many pieces of work that were} */
    public int runAll() {
        int done = 0;
        for (; !waiting.isEmpty(); done++) {
            waiting.remove().run();
        }
        return done;
    }

    /** Does the piece of work that has waited longest. */
    public void runNext() {
        waiting.remove().run();
    }

    /** Does the piece of work that was asked for last. */
    public void runLast() {
        waiting.removeLast().run();
    }

    @Override
    public <T> void work(Supplier<T> work, Consumer<T> then, Consumer<Fault> broken) {
        Supplier<T> attempted = () -> {
            if (throwing) {
                throw new IllegalStateException("an answer");
            }
            return work.get();
        };
        waiting.add(() -> Threads.ending(attempted, then, broken).run());
    }

    @Override
    public <T> void ask(Supplier<T> work, Consumer<T> then, Runnable noAnswer, Consumer<Fault> broken) {
        if (silent) {
            waiting.add(noAnswer);
        } else {
            work(work, then, broken);
        }
    }

    @Override
    public void later(Duration delay, Runnable task) {
        waiting.add(task);
    }

    @Override
    public void show(Runnable task) {
        task.run();
    }

    @Override
    public void tell(Fault fault) {
        told.add(fault);
    }
}
