package org.engagementchecklist;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.engagementchecklist.fault.Fault;

/**
 * Starts the window's toolkit for one task, which it can do once in a process. Whatever is thrown on the way, on whichever
 * thread, ends the wait, and so does a toolkit that does not answer.
 *
 * @param start starts the toolkit, and lets it run what it is given on the window's thread
 * @param stop ends the toolkit
 * @param patience so long the toolkit may take to start and the task to return
 */
record WindowThread(Consumer<Runnable> start, Runnable stop, Duration patience) {
    /** So long is waited for a window, also on a slow and busy computer. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    /**
     * Does the task on the window's thread, and returns when it says that it is done. Once the task has returned, it may take as
     * long as it likes to say so.
     *
     * @param task is given what to run when it is done
     * @throws java.util.concurrent.CompletionException if the toolkit cannot be started or the task fails, with what was
     *     thrown as its cause; with a {@link java.util.concurrent.TimeoutException} if it took too long
     */
    void untilDone(Consumer<Runnable> task) {
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> giveUp(begun, done, failure));
        // On a thread of its own: a display that accepts and never answers would keep this one.
        Thread.ofPlatform()
                .daemon()
                .name("starting the window")
                .start(() -> start.accept(() -> {
                    try {
                        task.accept(() -> done.complete(true));
                        begun.complete(true);
                    } catch (RuntimeException | Error failure) {
                        giveUp(begun, done, failure);
                    }
                }));
        begun.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
        done.join();
        stop.run();
    }

    private static void giveUp(CompletableFuture<Boolean> begun, CompletableFuture<Boolean> done, Throwable failure) {
        begun.completeExceptionally(failure);
        if (!done.completeExceptionally(failure)) {
            // Nobody waits any more.
            Fault.noted(failure);
        }
    }
}
