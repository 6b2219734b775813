package org.engagementchecklist.ui.start;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** By which column the list is sorted, and which way. */
public record Order(Column column, Direction direction) {
    /** The last changed first, behind what cannot be read. */
    public static final Order STANDARD = new Order(Column.CHANGED, Direction.DOWN);

    /** Which way a list is sorted. */
    public enum Direction {
        /** From A to Z, from few to many, from early to late. */
        UP,
        DOWN
    }

    /** {@return the order that a text spells, as {@link #text} writes it; the standard one for any other text} */
    public static Order of(String text) {
        return Arrays.stream(Column.values())
                .flatMap(column -> Arrays.stream(Direction.values()).map(direction -> new Order(column, direction)))
                .filter(order -> order.text().equals(text))
                .findFirst()
                .orElse(STANDARD);
    }

    /** {@return a text to keep, such as "changed down"} */
    public String text() {
        return (column.name() + " " + direction.name()).toLowerCase(Locale.ROOT);
    }

    /** {@return which of two rows comes first; rows that are alike stand the last changed first, and always in one order} */
    Comparator<Row> comparator() {
        Comparator<Row> order = switch (direction) {
            case UP -> column.order();
            case DOWN -> column.order().reversed();
        };
        return order.thenComparing(Comparator.comparing(Row::changedAt).reversed())
                .thenComparing(Row::file);
    }
}
