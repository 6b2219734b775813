package org.engagementchecklist.ui.wizard;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Options one below the other; more than six stand in two columns, read downwards, where the labels fit side by side. */
final class OptionColumns extends Pane {
    private static final int MOST_IN_ONE = 6;
    private static final double GAP = 24;
    private static final double BETWEEN = 6;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return widest(getManagedChildren());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width < 0 ? prefWidth(-1) : width;
        return columns(given).stream()
                .mapToDouble(column -> height(column, given))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (List<Node> column : columns(getWidth())) {
            double width = Math.min(widest(column), getWidth());
            double y = 0;
            for (Node option : column) {
                double height = option.prefHeight(width);
                option.resizeRelocate(x, y, Math.min(width, option.prefWidth(-1)), height);
                y += height + BETWEEN;
            }
            x += width + GAP;
        }
    }

    private List<List<Node>> columns(double width) {
        List<Node> options = getManagedChildren();
        int half = (options.size() + 1) / 2;
        List<List<Node>> two = List.of(options.subList(0, half), options.subList(half, options.size()));
        boolean fit = widest(two.getFirst()) + GAP + widest(two.getLast()) <= width;
        return options.size() > MOST_IN_ONE && fit ? two : List.of(options);
    }

    private static double widest(List<Node> options) {
        return options.stream().mapToDouble(each -> each.prefWidth(-1)).max().orElse(0);
    }

    private static double height(List<Node> column, double width) {
        double each = Math.min(widest(column), width);
        return column.stream().mapToDouble(option -> option.prefHeight(each)).sum() + BETWEEN * (column.size() - 1);
    }
}
