package org.engagementchecklist.ui.common;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.fault.Fault;

/** Does everything at once, on the thread that asks for it: for where nobody waits at a window. */
public final class AtOnce implements Threads {

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
        task.run();
    }

    @Override
    public void tell(Fault fault) {
        throw new IllegalStateException(fault.toString());
    }
}
