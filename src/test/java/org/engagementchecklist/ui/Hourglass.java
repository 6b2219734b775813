package org.engagementchecklist.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.ui.common.Threads;

/**
 * Time that passes when a test lets it: does then what was to be done later, what was to be worked on and what other
 * threads tell; shows at once what the thread that made it does.
 */
public final class Hourglass implements Threads {

    private record Due(Duration at, Runnable task) {}

    private final List<Due> waiting = new ArrayList<>();
    private final Queue<Runnable> told = new ConcurrentLinkedQueue<>();
    private final Thread own = Thread.currentThread();
    private volatile Duration now = Duration.ZERO;

    /** Lets time pass. */
    public void run(Duration time) {
        tell();
        Duration end = now.plus(time);
        while (waiting.stream().anyMatch(each -> each.at().compareTo(end) <= 0)) {
            Due next = waiting.stream().min(Comparator.comparing(Due::at)).orElseThrow();
            waiting.remove(next);
            pass(next.at());
            next.task().run();
            tell();
        }
        pass(end);
    }

    /** {@return whether something is waiting to be worked on or shown, whatever is to be done later} */
    public boolean isBusy() {
        return !told.isEmpty();
    }

    /** {@return a clock that goes on as time passes} */
    public Clock clock(Instant start) {
        return new Hours(start, ZoneOffset.UTC);
    }

    @Override
    public <T> void work(Supplier<T> work, Consumer<T> then, Consumer<Fault> broken) {
        told.add(() -> Threads.ending(work, then, broken).run());
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

    @Override
    public void tell(Fault fault) {
        throw new IllegalStateException(fault.toString());
    }

    private void tell() {
        for (Runnable next = told.poll(); next != null; next = told.poll()) {
            next.run();
        }
    }

    /** What is done may wait for a person, and more time pass meanwhile. */
    private void pass(Duration to) {
        now = now.compareTo(to) < 0 ? to : now;
    }

    private final class Hours extends Clock {
        private final Instant start;
        private final ZoneId zone;

        Hours(Instant start, ZoneId zone) {
            this.start = start;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Hours(start, other);
        }

        @Override
        public Instant instant() {
            return start.plus(now);
        }
    }
}
