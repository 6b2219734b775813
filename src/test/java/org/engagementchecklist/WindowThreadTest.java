package org.engagementchecklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens while the window's toolkit starts, whoever waits for it is answered. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class WindowThreadTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Optional<Thread.UncaughtExceptionHandler> before =
            Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());
    private final AtomicBoolean stopped = new AtomicBoolean();

    @AfterEach
    void tell_of_failures_as_before() {
        Thread.setDefaultUncaughtExceptionHandler(before.orElse(null));
    }

    @ParameterizedTest
    @MethodSource("whateverIsThrown")
    void what_is_thrown_before_the_task_begins_ends_the_wait(Throwable thrown) {
        assertThatThrownBy(() -> thread(_ -> fail(thrown), LONG).untilDone(_ -> {}))
                .isInstanceOf(CompletionException.class)
                .hasCause(thrown);
    }

    @ParameterizedTest
    @MethodSource("whateverIsThrown")
    void what_is_thrown_on_a_thread_of_the_toolkit_ends_the_wait(Throwable thrown) {
        Consumer<Runnable> toolkit = _ -> new Thread(() -> fail(thrown)).start();
        assertThatThrownBy(() -> thread(toolkit, LONG).untilDone(_ -> {})).hasCause(thrown);
    }

    @ParameterizedTest
    @MethodSource("whateverIsThrown")
    void what_the_task_throws_ends_the_wait(Throwable thrown) {
        assertThatThrownBy(() -> thread(WindowThreadTest::onAnotherThread, LONG).untilDone(_ -> fail(thrown)))
                .hasCause(thrown);
    }

    @Test
    void a_toolkit_that_never_starts_is_waited_for_no_longer_than_patience_lasts() {
        assertThatThrownBy(
                        () -> thread(_ -> waitForEver(), Duration.ofMillis(50)).untilDone(_ -> {}))
                .hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void a_task_that_never_returns_is_waited_for_no_longer_than_patience_lasts() {
        assertThatThrownBy(() -> thread(WindowThreadTest::onAnotherThread, Duration.ofMillis(50))
                        .untilDone(_ -> waitForEver()))
                .hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void a_window_that_was_opened_may_stay_open_longer_than_patience_lasts() {
        Duration patience = Duration.ofSeconds(1);
        AtomicBoolean closed = new AtomicBoolean();
        thread(WindowThreadTest::onAnotherThread, patience)
                .untilDone(done -> later(patience.multipliedBy(2), () -> {
                    closed.set(true);
                    done.run();
                }));
        assertThat(closed).isTrue();
        assertThat(stopped).isTrue();
    }

    private WindowThread thread(Consumer<Runnable> start, Duration patience) {
        return new WindowThread(start, () -> stopped.set(true), patience);
    }

    private static Stream<Throwable> whateverIsThrown() {
        return Stream.of(
                new IllegalStateException("No toolkit found"),
                new UnsatisfiedLinkError("no javafx_font_pango"),
                new NoClassDefFoundError("Could not initialize class com.sun.prism.es2.ES2Pipeline"),
                new StackOverflowError(),
                new AssertionError("something else"));
    }

    private static void fail(Throwable thrown) {
        switch (thrown) {
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            default -> throw new IllegalArgumentException(thrown);
        }
    }

    private static void onAnotherThread(Runnable task) {
        Thread.ofPlatform().daemon().start(task);
    }

    private static void later(Duration delay, Runnable task) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                .execute(task);
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
