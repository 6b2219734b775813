package org.engagementchecklist;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Starts JavaFX for one task, which it can do once in a process. */
final class WindowThread {
    private WindowThread() {}

    /**
     * Does the task on the thread of JavaFX, and returns when it says that it is done.
     *
     * @param task is given what to run when it is done
     * @throws RuntimeException if JavaFX cannot be started, or the task fails
     */
    static void untilDone(Consumer<Runnable> task) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                task.accept(() -> done.complete(true));
            } catch (RuntimeException failure) {
                done.completeExceptionally(failure);
            }
        });
        done.join();
        Platform.exit();
    }
}
