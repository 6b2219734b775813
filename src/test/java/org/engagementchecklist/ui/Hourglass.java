package org.engagementchecklist.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.ui.common.Threads;

/** Does everything at once but what is to be done later, for which a test lets the time run. */
final class Hourglass implements Threads {

    private record Due(Duration at, Runnable task) {}

    private final List<Due> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    /** Lets time pass. */
    void run(Duration time) {
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
        task.run();
    }
}
