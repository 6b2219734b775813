package org.engagementchecklist.ui.hands;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Screen;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;

/**
 * The screen of the headless platform, which is always 1000 pixels wide and high, made as large as a test needs it: the
 * first size of a window, where menus and dialogs open and what is out of reach depend on it. For the thread of the
 * window, while none is shown.
 */
final class HeadlessScreen {
    private static final int DEPTH = 32;
    private static final int RESOLUTION = 96;

    /** Room for the largest; the platform takes each line for a thousand pixels, however wide a window is. */
    private static final int PIXELS = 4 * (1000 * 1440 + 2 * 2560);

    private HeadlessScreen() {}

    /** Makes the screen so large. */
    static void resize(int width, int height) {
        try {
            Screen screen = new Screen(
                    0,
                    DEPTH,
                    0,
                    0,
                    width,
                    height,
                    0,
                    0,
                    width,
                    height,
                    0,
                    0,
                    width,
                    height,
                    RESOLUTION,
                    RESOLUTION,
                    1,
                    1,
                    1,
                    1);
            field("screens").set(Application.GetApplication(), new Screen[] {screen});
            field("frameBuffer").set(Application.GetApplication(), ByteBuffer.allocate(PIXELS));
            Screen.notifySettingsChanged();
        } catch (ReflectiveOperationException changed) {
            throw new LinkageError("the headless platform is another one now", changed);
        }
    }

    private static Field field(String name) throws NoSuchFieldException {
        Field field = Application.GetApplication().getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
