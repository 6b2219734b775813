package org.engagementchecklist.ui.common;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Works on one thread beside the window's, on another for what takes very long, and reckons on a third. What is still at work
 * does not keep the program from ending.
 */
public final class WindowThreads implements Threads {
    private final ExecutorService beside = thread("beside the window");
    private final ExecutorService apart = thread("apart from other work");
    private final ExecutorService reckoning = thread("reckoning");

    @Override
    public <T> void work(Supplier<T> work, Consumer<T> then) {
        on(beside, work, then);
    }

    @Override
    public <T> void workApart(Supplier<T> work, Consumer<T> then) {
        on(apart, work, then);
    }

    @Override
    public <T> void reckon(Supplier<T> work, Consumer<T> then) {
        on(reckoning, work, then);
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

    private <T> void on(ExecutorService thread, Supplier<T> work, Consumer<T> then) {
        thread.execute(() -> {
            T result = work.get();
            show(() -> then.accept(result));
        });
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }
}
