package org.engagementchecklist.ui.hands;

/**
 * How large a window is, in pixels, and its text, in per cent.
 *
 * @param percent from 100 to 200
 */
public record WindowSize(int width, int height, int percent) {

    /** That of a usual window. */
    public static final WindowSize USUAL = new WindowSize(1280, 800, 100);

    /** {@return this with text of another size} */
    WindowSize at(int otherPercent) {
        return new WindowSize(width, height, otherPercent);
    }

    @Override
    public String toString() {
        return width + "×" + height + " at " + percent + " %";
    }
}
