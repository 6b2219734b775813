package org.engagementchecklist.ui;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.ui.common.Threads;
import org.engagementchecklist.ui.common.WindowThreads;

/** Works at once, but shows on the window's thread what comes from others. */
record WalkThreads(Threads window) implements Threads {

    WalkThreads() {
        this(new WindowThreads(fault -> {
            throw new IllegalStateException(fault.toString());
        }));
    }

    @Override
    public <T> void work(Supplier<T> work, Consumer<T> then, Consumer<Fault> broken) {
        Threads.ending(work, then, broken).run();
    }

    @Override
    public void later(Duration delay, Runnable task) {
        task.run();
    }

    @Override
    public void show(Runnable task) {
        window.show(task);
    }

    @Override
    public void tell(Fault fault) {
        throw new IllegalStateException(fault.toString());
    }
}
