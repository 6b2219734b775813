package org.engagementchecklist.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.ui.common.Threads;

/** Does later, and shows what other threads tell, when a test lets the time run; shows at once what the test itself does. */
final class Hourglass implements Threads {

    private record Due(Duration at, Runnable task) {}

    private final List<Due> waiting = new ArrayList<>();
    private final Queue<Runnable> told = new ConcurrentLinkedQueue<>();
    private final Thread own = Thread.currentThread();
    private Duration now = Duration.ZERO;

    /** Lets time pass. */
    void run(Duration time) {
        while (!told.isEmpty()) {
            told.remove().run();
        }
        Duration end = now.plus(time);
        while (waiting.stream().anyMatch(each -> each.at().compareTo(end) <= 0)) {
            Due next = waiting.stream().min(Comparator.comparing(Due::at)).orElseThrow();
            waiting.remove(next);
            now = next.at();
            next.task().run();
        }
        now = end;
    }

    @Override
    public <T> void work(Supplier<T> work, Consumer<T> then) {
        then.accept(work.get());
    }

    @Override
    public void later(Duration delay, Runnable task) {
        waiting.add(new Due(now.plus(delay), task));
    }

    @Override
    public void show(Runnable task) {
        if (Thread.currentThread().equals(own)) {
            task.run();
        } else {
            told.add(task);
        }
    }
}
