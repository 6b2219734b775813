package org.engagementchecklist.ui.common;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Where a window can stand so that all of it, with its frame, is on one screen. */
final class ScreenFit {
    private ScreenFit() {}

    /**
     * {@return the wanted place, moved and made smaller as little as is needed}
     *
     * @param wanted the place of the window with its frame; where it lies on no screen, the first one is taken
     * @param rooms what windows may use of each screen there is, at least one, the first screen first
     */
    static Rectangle2D of(Rectangle2D wanted, List<Rectangle2D> rooms) {
        Rectangle2D room = roomOf(wanted, rooms);
        double width = Math.min(wanted.getWidth(), room.getWidth());
        double height = Math.min(wanted.getHeight(), room.getHeight());
        return new Rectangle2D(
                Math.clamp(wanted.getMinX(), room.getMinX(), room.getMaxX() - width),
                Math.clamp(wanted.getMinY(), room.getMinY(), room.getMaxY() - height),
                width,
                height);
    }

    /** {@return a place of this size in the middle of a screen, or as much of it as there is} */
    static Rectangle2D inTheMiddle(double width, double height, Rectangle2D room) {
        double left = room.getMinX() + (room.getWidth() - width) / 2;
        double top = room.getMinY() + (room.getHeight() - height) / 2;
        return of(new Rectangle2D(left, top, width, height), List.of(room));
    }

    /** {@return whether a window begins above what windows may use of its screen, and not on its way to a screen above} */
    static boolean isAboveItsScreen(Rectangle2D window, List<Rectangle2D> rooms) {
        double top = roomOf(window, rooms).getMinY();
        return window.getMinY() < top
                && rooms.stream()
                        .filter(each -> each.getMinY() < top)
                        .noneMatch(each -> each.getMinX() < window.getMaxX() && each.getMaxX() > window.getMinX());
    }

    private static Rectangle2D roomOf(Rectangle2D window, List<Rectangle2D> rooms) {
        return rooms.stream()
                .max(Comparator.comparingDouble(each -> shared(each, window)))
                .filter(each -> shared(each, window) > 0)
                .orElseGet(rooms::getFirst);
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
