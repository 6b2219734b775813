package org.engagementchecklist.ui.hands;

import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * The thread of the window, seen from that of a test. A deed may end in a dialog that waits for a person: the test goes
 * on as soon as the window is ready for the next deed.
 */
final class WindowThread {
    private static final long HANGS = 60;

    private final Surprises surprises;

    WindowThread(Surprises surprises) {
        this.surprises = surprises;
    }

    /** Does something, and shows what comes of it. */
    void act(Runnable deed) {
        Platform.runLater(() -> {
            try {
                deed.run();
            } catch (AssertionError | RuntimeException failure) {
                surprises.note(failure);
            }
        });
        frame();
        frame();
    }

    /** Gives everything its place, as the next frame does. */
    void frame() {
        ask(() -> {
            Toolkit.getToolkit().firePulse();
            return true;
        });
    }

    /** {@return what can be read of the window} */
    <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.get());
            } catch (AssertionError | RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        try {
            return answer.get(HANGS, TimeUnit.SECONDS);
        } catch (TimeoutException hangs) {
            throw new AssertionError("the window no longer answers", hangs);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was interrupted", interrupted);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case AssertionError error -> throw error;
                case RuntimeException exception -> throw exception;
                default -> throw new AssertionError(failed.getCause());
            }
        }
    }
}
