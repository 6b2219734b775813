package org.engagementchecklist.ui.common;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Works on one thread beside the window's. What is still at work does not keep the program from ending. */
public final class WindowThreads implements Threads {
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("beside the window").factory());

    @Override
    public <T> void work(Supplier<T> work, Consumer<T> then) {
        beside.execute(() -> {
            T result = work.get();
            show(() -> then.accept(result));
        });
    }

    @Override
    public void later(Duration delay, Runnable task) {
        CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, this::show)
                .execute(task);
    }

    @Override
    public void show(Runnable task) {
        Platform.runLater(task);
    }
}
