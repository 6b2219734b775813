package org.engagementchecklist.ui;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * JavaFX as it is without our help, in which wrapped words of many scripts cannot be drawn on Linux: for tests of what
 * becomes of the others on the screen.
 */
public final class JavaFxAlone {
    private JavaFxAlone() {}

    /** Does something on the window's thread while JavaFX gets no help. */
    public static void during(Runnable what) {
        AtomicBoolean helpedIsLent = helpedIsLent();
        helpedIsLent.set(true);
        try {
            what.run();
        } finally {
            helpedIsLent.set(false);
        }
    }

    /** What lays out texts has help; where it is lent to somebody else, JavaFX makes another. */
    private static AtomicBoolean helpedIsLent() {
        try {
            Field field = Class.forName("com.sun.javafx.text.GlyphLayoutManager").getDeclaredField("IN_USE");
            field.setAccessible(true);
            return (AtomicBoolean) field.get(null);
        } catch (ReflectiveOperationException otherJavaFx) {
            throw new AssertionError("Is ShapedTexts still needed?", otherJavaFx);
        }
    }
}
