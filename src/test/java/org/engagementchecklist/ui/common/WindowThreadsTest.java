package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** What takes very long keeps nothing else waiting. */
@ExtendWith(ApplicationExtension.class)
final class WindowThreadsTest {
    private static final long MOST_SECONDS = 60;

    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final WindowThreads threads = new WindowThreads(faults::add, Duration.ofMillis(1));
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void other_work_goes_on_while_a_folder_is_read() throws InterruptedException {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch opened = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(1);
        threads.workApart(() -> waitedFor(read), _ -> done.add("read"), faults::add);
        threads.workApart(
                () -> true,
                _ -> {
                    done.add("read again");
                    all.countDown();
                },
                faults::add);
        threads.work(
                () -> true,
                _ -> {
                    done.add("opened");
                    opened.countDown();
                },
                faults::add);

        assertThat(opened.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(done).containsExactly("opened");
        read.countDown();
        assertThat(all.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(done).containsExactly("opened", "read", "read again");
    }

    @Test
    void other_work_goes_on_while_something_long_is_reckoned() throws InterruptedException {
        CountDownLatch reckoned = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(2);
        CountDownLatch all = new CountDownLatch(1);
        threads.reckon(
                () -> waitedFor(reckoned),
                _ -> {
                    done.add("reckoned");
                    all.countDown();
                },
                faults::add);
        threads.work(() -> true, _ -> others.countDown(), faults::add);
        threads.workApart(() -> true, _ -> others.countDown(), faults::add);

        assertThat(others.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(done).isEmpty();
        reckoned.countDown();
        assertThat(all.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(done).containsExactly("reckoned");
    }

    @Test
    void work_that_never_ends_keeps_no_other_work_waiting_for_ever() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(3);
        for (int piece = 0; piece < 3; piece++) {
            threads.work(() -> waitedFor(never), _ -> all.countDown(), faults::add);
        }
        assertThat(answer(threads::work, () -> true)).isEqualTo("done");
        assertThat(all.getCount()).isEqualTo(3);
        never.countDown();
        assertThat(all.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(answer(threads::work, () -> true)).isEqualTo("done");
    }

    @Test
    void work_is_done_one_piece_after_another_as_long_as_none_takes_too_long() throws InterruptedException {
        WindowThreads patient = new WindowThreads(faults::add, Duration.ofSeconds(MOST_SECONDS));
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(1);
        patient.work(() -> waitedFor(first), _ -> done.add("first"), faults::add);
        patient.work(() -> true, _ -> done.add("second"), faults::add);
        assertThat(answer(patient::reckon, () -> true)).isEqualTo("done");
        assertThat(done).isEmpty();
        first.countDown();
        patient.work(() -> true, _ -> all.countDown(), faults::add);
        assertThat(all.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(done).containsExactly("first", "second");
    }

    /** One way to have work done beside the window. */
    private interface Way {
        void ask(Supplier<Boolean> work, Consumer<Boolean> then, Consumer<Fault> broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"work", "workApart", "reckon"})
    void whatever_work_throws_is_answered(String name) throws InterruptedException {
        Way way = Map.<String, Way>of("work", threads::work, "workApart", threads::workApart, "reckon", threads::reckon)
                .get(name);
        for (Supplier<Boolean> throwing : THROWING) {
            assertThat(answer(way, throwing)).isEqualTo(kind(throwing));
        }
        assertThat(answer(way, () -> true)).isEqualTo("done");
    }

    @Test
    void what_was_asked_is_answered_whatever_it_throws() throws InterruptedException {
        WindowThreads patient = new WindowThreads(faults::add, Duration.ofSeconds(MOST_SECONDS));
        for (Supplier<Boolean> throwing : THROWING) {
            assertThat(answer(
                            (work, then, broken) -> patient.ask(work, then, () -> done.add("silent"), broken),
                            throwing))
                    .isEqualTo(kind(throwing));
        }
        assertThat(done).isEmpty();
    }

    @Test
    void what_does_not_answer_is_said_to_be_silent_and_keeps_nothing_waiting() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch silent = new CountDownLatch(1);
        threads.ask(() -> waitedFor(never), _ -> done.add("answered"), silent::countDown, faults::add);
        assertThat(silent.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(answer(threads::work, () -> true)).isEqualTo("done");
        never.countDown();
        assertThat(answer(threads::work, () -> true)).isEqualTo("done");
        assertThat(done).isEmpty();
    }

    private static final List<Supplier<Boolean>> THROWING = List.of(
            () -> {
                throw new IllegalStateException("unchecked");
            },
            () -> {
                throw new OutOfMemoryError("no memory");
            },
            () -> {
                throw new StackOverflowError();
            },
            () -> {
                throw new NoClassDefFoundError("missing");
            },
            () -> {
                throw new AssertionError("wrong");
            });

    private static String kind(Supplier<Boolean> throwing) {
        try {
            return throwing.get().toString();
        } catch (RuntimeException | Error thrown) {
            return thrown.getClass().getSimpleName();
        }
    }

    private static String answer(Way way, Supplier<Boolean> work) throws InterruptedException {
        BlockingQueue<String> answer = new LinkedBlockingQueue<>();
        way.ask(work, _ -> answer.add("done"), fault -> answer.add(fault.kind()));
        return String.valueOf(answer.poll(MOST_SECONDS, TimeUnit.SECONDS));
    }

    private static boolean waitedFor(CountDownLatch latch) {
        try {
            return latch.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
