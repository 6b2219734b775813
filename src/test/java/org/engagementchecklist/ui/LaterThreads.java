package org.engagementchecklist.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.ui.common.Threads;

/** Work that waits until a test lets it be done. */
public final class LaterThreads implements Threads {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

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

    @Override
    public <T> void work(Supplier<T> work, Consumer<T> then) {
        waiting.add(() -> then.accept(work.get()));
    }

    @Override
    public void later(Duration delay, Runnable task) {
        waiting.add(task);
    }

    @Override
    public void show(Runnable task) {
        task.run();
    }
}
