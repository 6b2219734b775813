package org.engagementchecklist.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.ui.common.Threads;

/** Does everything at once, on the thread that asks for it. */
public final class StillThreads implements Threads {

    @Override
    public <T> void work(Supplier<T> work, Consumer<T> then) {
        then.accept(work.get());
    }

    @Override
    public void show(Runnable task) {
        task.run();
    }
}
