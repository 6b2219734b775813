package org.engagementchecklist.ui.wizard;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/** A button as wide as its place that shows a whole line, whose texts may wrap. */
final class LineButton extends Button {
    private final HBox line;

    LineButton(HBox line) {
        this.line = line;
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(0, getWidth() - sides(getInsets())), widthProperty(), insetsProperty()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return sides(getInsets());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? width : Math.max(0, width - sides(getInsets()));
        return getInsets().getTop() + line.prefHeight(inner) + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** On whole pixels, as they are laid out: a line that has a fraction of one less room may need one line more. */
    private double sides(Insets insets) {
        return snapSizeX(insets.getLeft()) + snapSizeX(insets.getRight());
    }
}
