package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Messages;

/**
 * What the user is told when the program fails in a way nobody foresaw, on whichever thread: each fault once. It says where,
 * never what was answered.
 */
final class Unexpected implements Thread.UncaughtExceptionHandler {
    private final Dialogs dialogs;
    private final Consumer<Runnable> window;
    private final Consumer<String> clipboard;
    private final Path log;
    private final Set<String> told = new HashSet<>();
    private final Queue<Fault> waiting = new ArrayDeque<>();
    private boolean telling;

    /**
     * Has told nothing yet.
     *
     * @param window runs something on the window's thread, from any thread
     * @param clipboard receives what is copied for a report
     * @param log the folder in which faults are kept
     */
    Unexpected(Dialogs dialogs, Consumer<Runnable> window, Consumer<String> clipboard, Path log) {
        this.dialogs = dialogs;
        this.window = window;
        this.clipboard = clipboard;
        this.log = log;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        tell(Fault.noted(failure));
    }

    /** Tells a fault that was noted, from any thread, and does not wait. */
    void tell(Fault fault) {
        window.accept(() -> show(fault));
    }

    /** What fails while another is told, is told after it; what fails by being told, is therefore remembered before. */
    private void show(Fault fault) {
        if (told.add(fault.code())) {
            waiting.add(fault);
        }
        if (telling) {
            return;
        }
        telling = true;
        try {
            for (Fault next = waiting.poll(); next != null; next = waiting.poll()) {
                offer(next);
            }
        } finally {
            telling = false;
        }
    }

    private void offer(Fault fault) {
        Dialogs.Message message = new Dialogs.Message(
                Messages.text("window.unexpected"), Messages.text("window.unexpected-text", fault.line(), log));
        if (dialogs.offer(message, Messages.text("window.unexpected-copy"))) {
            clipboard.accept(fault.toString());
        }
    }
}
