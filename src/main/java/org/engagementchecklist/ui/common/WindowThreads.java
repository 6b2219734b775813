package org.engagementchecklist.ui.common;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.engagementchecklist.fault.Fault;

/**
 * Works on one thread beside the window's, on another for what takes very long, and reckons on a third; what may never
 * answer is asked on a thread of its own, and keeps no other work waiting for ever. What is still at work does not keep the
 * program from ending.
 */
public final class WindowThreads implements Threads {
    private final Turns beside;
    private final ExecutorService apart = thread("apart from other work");
    private final ExecutorService reckoning = thread("reckoning");
    private final Consumer<Fault> teller;
    private final Duration patience;

    /** @param teller tells a fault, on the window's thread */
    public WindowThreads(Consumer<Fault> teller) {
        this(teller, PATIENCE);
    }

    /** @param patience so long is waited for what may never answer */
    WindowThreads(Consumer<Fault> teller, Duration patience) {
        this.teller = teller;
        this.patience = patience;
        this.beside = new Turns(daemons("beside the window"), patience);
    }

    @Override
    public <T> void work(Supplier<T> work, Consumer<T> then, Consumer<Fault> broken) {
        beside.add(() -> show(Threads.ending(work, then, broken)));
    }

    @Override
    public <T> void workApart(Supplier<T> work, Consumer<T> then, Consumer<Fault> broken) {
        apart.execute(() -> show(Threads.ending(work, then, broken)));
    }

    @Override
    public <T> void reckon(Supplier<T> work, Consumer<T> then, Consumer<Fault> broken) {
        reckoning.execute(() -> show(Threads.ending(work, then, broken)));
    }

    @Override
    public <T> void ask(Supplier<T> work, Consumer<T> then, Runnable silent, Consumer<Fault> broken) {
        AtomicBoolean answered = new AtomicBoolean();
        Consumer<Runnable> first = answer -> show(() -> {
            if (!answered.getAndSet(true)) {
                answer.run();
            }
        });
        Thread.ofPlatform().daemon().name("asking").start(() -> first.accept(Threads.ending(work, then, broken)));
        later(patience, () -> first.accept(silent));
    }

    @Override
    public void later(Duration delay, Runnable task) {
        CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, this::show)
                .execute(task);
    }

    @Override
    public void show(Runnable task) {
        onWindow(task);
    }

    /** Runs something on the window's thread, from any thread, after what is already waiting there. */
    public static void onWindow(Runnable task) {
        Platform.runLater(task);
    }

    @Override
    public void tell(Fault fault) {
        teller.accept(fault);
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(daemons(name));
    }

    private static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }
}
