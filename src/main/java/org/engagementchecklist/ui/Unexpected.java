package org.engagementchecklist.ui;

import java.util.Arrays;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Messages;

/** What the user is told, once, when the program fails in a way nobody foresaw. It says where, never what was answered. */
final class Unexpected implements Thread.UncaughtExceptionHandler {
    private static final String OURS = "org.engagementchecklist";

    private final Dialogs dialogs;
    private boolean told;

    Unexpected(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (!told) {
            told = true;
            dialogs.tell(new Dialogs.Message(
                    Messages.text("window.unexpected"), Messages.text("window.unexpected-text", place(failure))));
        }
    }

    private static String place(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> kind + ", " + frame)
                .orElse(kind);
    }
}
