package org.engagementchecklist.ui;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * JavaFX as it is without our help, in which wrapped words of many scripts cannot be drawn on Linux: to see what becomes
 * of the others on the screen. To be made and closed on the window's thread.
 */
public final class JavaFxAlone implements AutoCloseable {
    private final AtomicBoolean helpIsElsewhere = helpIsElsewhere();

    /** From now on there is no help. */
    public JavaFxAlone() {
        helpIsElsewhere.set(true);
    }

    @Override
    public void close() {
        helpIsElsewhere.set(false);
    }

    /** Only one of those that lay out texts has help; where somebody else has it, JavaFX makes another. */
    private static AtomicBoolean helpIsElsewhere() {
        try {
            Field field =
                    Class.forName("com.sun.javafx.text.GlyphLayoutManager").getDeclaredField("IN_USE");
            field.setAccessible(true);
            return (AtomicBoolean) field.get(null);
        } catch (ReflectiveOperationException otherJavaFx) {
            throw new LinkageError("Is ShapedTexts still needed?", otherJavaFx);
        }
    }
}
