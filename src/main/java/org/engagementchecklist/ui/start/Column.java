package org.engagementchecklist.ui.start;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.engagementchecklist.ui.common.Messages;

/** A column of the list: what it shows of a row, and how rows are ordered by it. */
public enum Column {
    /** The title, or the name of a file that cannot be read. */
    TITLE(20),
    /** The principal investigator. */
    PI(9),
    /** The department. */
    DEPARTMENT(11),
    /** The countries. */
    COUNTRIES(10),
    /** How far the answering has come. */
    PROGRESS(9),
    /** The offices to contact, a STOP among them. */
    OFFICES(26),
    /** When it was last changed. */
    CHANGED(9);

    private static final double ROOM_FOR_ALL = 66;

    /** Narrower than this, in em, a heading would be cut. */
    private static final double NARROWEST = 6.8;

    /** Those that a narrow window shows under the title instead. */
    private static final Set<Column> DETAILS = EnumSet.of(PI, DEPARTMENT, COUNTRIES);

    private final double share;

    Column(double share) {
        this.share = share;
    }

    String heading() {
        return switch (this) {
            case TITLE -> Messages.text("start.column.title");
            case PI -> Messages.text("start.column.pi");
            case DEPARTMENT -> Messages.text("start.column.department");
            case COUNTRIES -> Messages.text("start.column.countries");
            case PROGRESS -> Messages.text("start.column.progress");
            case OFFICES -> Messages.text("start.column.offices");
            case CHANGED -> Messages.text("start.column.changed");
        };
    }

    String words(Row row) {
        return switch (this) {
            case TITLE -> row.title();
            case PI -> row.pi();
            case DEPARTMENT -> row.department();
            case COUNTRIES -> row.countries();
            case PROGRESS -> row.progress();
            case OFFICES -> row.offices();
            case CHANGED -> row.changed();
        };
    }

    Comparator<Row> order() {
        return switch (this) {
            case TITLE, PI, DEPARTMENT, COUNTRIES -> Comparator.comparing(this::words, String.CASE_INSENSITIVE_ORDER);
            case PROGRESS -> Comparator.comparingDouble(Row::share);
            case OFFICES -> Comparator.comparing(Row::stops).thenComparingInt(Row::officeCount);
            case CHANGED -> Comparator.comparing(Row::changedAt);
        };
    }

    /** {@return whether so wide a list, in em, has no room for the details in columns of their own} */
    static boolean foldsDetails(double width) {
        return width < ROOM_FOR_ALL;
    }

    /** {@return the columns shown in a list so wide, in em, each with its width} */
    static Map<Column, Double> widths(double width) {
        Set<Column> shown = EnumSet.allOf(Column.class);
        if (foldsDetails(width)) {
            shown.removeAll(DETAILS);
        }
        double rest = Math.max(0, width - NARROWEST * shown.size());
        double total = shown.stream().mapToDouble(Column::growth).sum();
        Map<Column, Double> widths = new EnumMap<>(Column.class);
        shown.forEach(each -> widths.put(each, NARROWEST + rest * each.growth() / total));
        return widths;
    }

    private double growth() {
        return share - NARROWEST;
    }
}
