package org.engagementchecklist.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Parts beside one another as far as they have room, the others in rows below, so that nothing is pushed out of the window.
 * A part that was told to grow ({@link HBox#setHgrow}) may be as narrow as its least width, and takes what the others of
 * its row leave; every other part has the width it wants, and where even a whole row is less than that, the whole row.
 */
public abstract class Reflow extends FlowPane {

    /** Holds these parts, in this order. */
    protected Reflow(Node... parts) {
        super(parts);
    }

    /** {@return these parts, in this order} */
    public static Reflow of(Node... parts) {
        return new Parts(parts);
    }

    private static final class Parts extends Reflow {
        Parts(Node... parts) {
            super(parts);
            getStyleClass().add("reflow");
        }
    }

    /** Parts of one row. */
    private record Row(List<Node> parts, double least) {}

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> parts = getManagedChildren();
        return sides()
                + gaps(parts)
                + parts.stream().mapToDouble(each -> each.prefWidth(-1)).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = (width < 0 ? prefWidth(-1) : width) - sides();
        List<Row> rows = rows(room);
        double heights = rows.stream().mapToDouble(row -> height(row, room)).sum();
        Insets insets = getInsets();
        return insets.getTop() + heights + getVgap() * Math.max(0, rows.size() - 1) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - sides();
        double y = getInsets().getTop();
        for (Row row : rows(room)) {
            double height = height(row, room);
            double x = getInsets().getLeft();
            for (int i = 0; i < row.parts().size(); i++) {
                Node part = row.parts().get(i);
                double width = widths(row, room).get(i);
                layoutInArea(part, x, y, width, height, 0, getColumnHalignment(), getRowValignment());
                x += width + getHgap();
            }
            y += height + getVgap();
        }
    }

    private List<Row> rows(double room) {
        List<Row> rows = new ArrayList<>();
        List<Node> row = new ArrayList<>();
        double taken = 0;
        for (Node part : getManagedChildren()) {
            double least = Math.min(least(part), room);
            if (!row.isEmpty() && taken + getHgap() + least > room + 0.5) {
                rows.add(new Row(row, taken));
                row = new ArrayList<>();
                taken = 0;
            }
            taken += least + (row.isEmpty() ? 0 : getHgap());
            row.add(part);
        }
        if (!row.isEmpty()) {
            rows.add(new Row(row, taken));
        }
        return rows;
    }

    /** First each part that grows gets what it wants, then those that want to grow always share the rest. */
    private List<Double> widths(Row row, double room) {
        List<Double> widths = new ArrayList<>();
        double spare = Math.max(0, room - row.least());
        for (Node part : row.parts()) {
            double least = Math.min(least(part), room);
            double more = grows(part) ? Math.min(spare, Math.max(0, part.prefWidth(-1) - least)) : 0;
            widths.add(least + more);
            spare -= more;
        }
        long takers = row.parts().stream().filter(Reflow::takesTheRest).count();
        for (int i = 0; takers > 0 && i < widths.size(); i++) {
            if (takesTheRest(row.parts().get(i))) {
                widths.set(i, widths.get(i) + spare / takers);
            }
        }
        return widths;
    }

    private double height(Row row, double room) {
        List<Double> widths = widths(row, room);
        double highest = 0;
        for (int i = 0; i < widths.size(); i++) {
            highest = Math.max(highest, row.parts().get(i).prefHeight(widths.get(i)));
        }
        return highest;
    }

    private double gaps(List<Node> parts) {
        return getHgap() * Math.max(0, parts.size() - 1);
    }

    private double sides() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private static double least(Node part) {
        return grows(part) ? part.minWidth(-1) : part.prefWidth(-1);
    }

    private static boolean grows(Node part) {
        return Optional.ofNullable(HBox.getHgrow(part))
                .filter(priority -> priority != Priority.NEVER)
                .isPresent();
    }

    private static boolean takesTheRest(Node part) {
        return HBox.getHgrow(part) == Priority.ALWAYS;
    }
}
