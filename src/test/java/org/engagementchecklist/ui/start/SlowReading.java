package org.engagementchecklist.ui.start;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.ui.common.Threads;

/** A folder that is read when a test lets it, and shown step by step; all other work is done at once. */
final class SlowReading implements Threads {
    private final Queue<Runnable> toRead = new ArrayDeque<>();
    private final Queue<Runnable> toShow = new ArrayDeque<>();

    /** Reads the folder as often as was asked for; nothing of it is shown yet. */
    void read() {
        while (!toRead.isEmpty()) {
            toRead.remove().run();
        }
    }

    /** Shows what was read first, and has not been shown. */
    void showNext() {
        toShow.remove().run();
    }

    /** Reads and shows all. */
    void finish() {
        read();
        while (!toShow.isEmpty()) {
            toShow.remove().run();
        }
    }

    @Override
    public <T> void work(Supplier<T> work, Consumer<T> then, Consumer<Fault> broken) {
        Threads.ending(work, then, broken).run();
    }

    @Override
    public <T> void workApart(Supplier<T> work, Consumer<T> then, Consumer<Fault> broken) {
        toRead.add(() -> toShow.add(Threads.ending(work, then, broken)));
    }

    @Override
    public void later(Duration delay, Runnable task) {
        toShow.add(task);
    }

    @Override
    public void show(Runnable task) {
        toShow.add(task);
    }

    @Override
    public void tell(Fault fault) {
        throw new IllegalStateException(fault.toString());
    }
}
