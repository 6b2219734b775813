package org.engagementchecklist.ui.common;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What is said where a part of a screen cannot be shown.
 *
 * @param sentence what it is and where it is safe
 * @param name what it is called, in whatever script; may be empty
 */
public record Instead(String sentence, String name) {

    /** Says no name. */
    public Instead(String sentence) {
        this(sentence, "");
    }

    /** {@return what stands in the place of a part that threw this; the failure goes where all go that nobody foresaw} */
    VBox of(Throwable failure) {
        Thread window = Thread.currentThread();
        Platform.runLater(() -> window.getUncaughtExceptionHandler().uncaughtException(window, failure));
        return node();
    }

    /** {@return what says it; the name on one line, since it may be what could not be broken into lines} */
    VBox node() {
        Label called = new Label(name);
        Wrapping.keepOnOneLine(called);
        Visibility.set(called, !name.isEmpty());
        return new VBox(new Passage(sentence, "muted"), called);
    }
}
