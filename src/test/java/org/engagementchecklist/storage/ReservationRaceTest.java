package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several who take and give back the same engagement without rest, each as a program of its own would. */
final class ReservationRaceTest {
    private static final int PROGRAMS = 4;
    private static final int ROUNDS = 1_500;

    @TempDir
    private Path folder;

    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger impossible = new AtomicInteger();
    private final AtomicInteger together = new AtomicInteger();

    @Test
    void one_at_a_time_has_it_and_nobody_is_told_that_locks_are_impossible() throws Exception {
        List<Callable<Integer>> programs = IntStream.range(0, PROGRAMS)
                .<Callable<Integer>>mapToObj(_ -> this::comeAndGo)
                .toList();
        int taken = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(PROGRAMS)) {
            for (Future<Integer> each : threads.invokeAll(programs)) {
                taken += each.get();
            }
        }
        assertThat(together).hasValue(0);
        assertThat(impossible).hasValue(0);
        assertThat(taken).isGreaterThan(ROUNDS / 10);
    }

    /** {@return how often it was taken} */
    private int comeAndGo() {
        Path file = folder.resolve("e.engagement");
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            // One of its own each time: nothing is remembered of what others of this process hold.
            switch (new Reservations(Disk.real()).reserve(GuardedPath.of(file), Holder.UNKNOWN)) {
                case Reservations.Outcome.Theirs _ -> Thread.onSpinWait();
                case Reservations.Outcome.Impossible _, Reservations.Outcome.Obstructed _ ->
                    impossible.incrementAndGet();
                case Reservations.Outcome.Mine(var mine) -> {
                    together.addAndGet(inside.getAndIncrement() == 0 ? 0 : 1);
                    inside.decrementAndGet();
                    mine.close();
                    taken++;
                }
            }
        }
        return taken;
    }
}
