package org.engagementchecklist.ui.common;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts that JavaFX has handed to the system to be shaped while it lays out a paragraph, for Linux: each is kept
 * until it can be let go, and none is found again.
 *
 * <p>JavaFX 26 finds them again. Where a line ends within letters that join, stack or run to the left, it cuts what it
 * has shaped in two and has the first part shaped once more; it then takes the text from before the cut. A line of Thai,
 * of Devanagari, or of Latin letters with combining marks is drawn with everything that follows it, beyond its end; one
 * of Arabic or Hebrew is asked for letters it does not have, and the exception that this throws leaves the screen empty.
 */
final class ShapedTexts extends AbstractMap<Object, Long> {
    private final Map<Object, Long> addresses = new HashMap<>();

    /** Takes the place of the texts of this JavaFX, unless it does not keep them: on another system, or mended. */
    static void replaceThoseOfJavaFx() {
        try {
            Object shaper = opened(Class.forName("com.sun.javafx.text.GlyphLayoutManager"), "REUSABLE_INSTANCE")
                    .get(null);
            opened(shaper.getClass(), "runUtf8").set(shaper, new ShapedTexts());
        } catch (ReflectiveOperationException | InaccessibleObjectException otherJavaFx) {
            // There is nothing to replace.
        }
    }

    private static Field opened(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    @Override
    public @Nullable Long get(Object run) {
        return null;
    }

    @Override
    public @Nullable Long put(Object run, Long address) {
        return addresses.put(new Object(), address);
    }

    @Override
    public Set<Entry<Object, Long>> entrySet() {
        return addresses.entrySet();
    }
}
