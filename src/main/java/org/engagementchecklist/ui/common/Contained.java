package org.engagementchecklist.ui.common;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/**
 * A part of a screen whose failure is its own: where it throws while it is made, changed, measured or laid out, a
 * sentence stands in its place, and the other parts stay as they are. With the next change it is made anew.
 *
 * <p>JavaFX lets what is thrown in the middle of a layout go through all that stands around it, and lays out none of that
 * again: without such a part, one label takes the whole window with it.
 *
 * @param <N> what is shown while nothing is amiss
 */
public final class Contained<N extends Node> extends Region {
    private final Supplier<? extends N> making;
    private final Supplier<Instead> instead;
    private final Runnable beforeLayout = this::layOutWhatScrolls;
    private Optional<N> content = Optional.empty();

    /**
     * Makes the part.
     *
     * @param making makes the part anew each time
     * @param instead is asked where the part cannot be shown
     */
    public Contained(Supplier<? extends N> making, Supplier<Instead> instead) {
        this.making = making;
        this.instead = instead;
        sceneProperty().subscribe((before, now) -> {
            Optional.ofNullable(before).ifPresent(scene -> scene.removePreLayoutPulseListener(beforeLayout));
            Optional.ofNullable(now).ifPresent(scene -> scene.addPreLayoutPulseListener(beforeLayout));
        });
        change(_ -> {});
    }

    /** {@return a part that does not change once it is made, and of which nothing can be said but that it is missing} */
    public static Contained<Node> of(Supplier<? extends Node> making) {
        return new Contained<>(making, () -> new Instead(Messages.text("common.instead")));
    }

    /** {@return the part; empty where it cannot be shown} */
    public Optional<N> content() {
        return content;
    }

    /** Changes the part. */
    public void change(Consumer<? super N> change) {
        attempt(() -> change.accept(content.orElseGet(this::made)));
    }

    private N made() {
        N made = making.get();
        content = Optional.of(made);
        getChildren().setAll(made);
        return made;
    }

    private void attempt(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException | Error failure) {
            giveUp(failure);
        }
    }

    private void giveUp(Throwable failure) {
        content = Optional.empty();
        getChildren().setAll(instead.get().of(failure));
        // What stands around may be in the middle of its layout, when it cannot be asked for another.
        Platform.runLater(this::requestLayout);
    }

    private Node shown() {
        return getChildren().getFirst();
    }

    /** A field that scrolls is laid out again without asking what stands around it. */
    private void layOutWhatScrolls() {
        if (!isNeedsLayout()) {
            attempt(() -> layOut(shown()));
        }
    }

    private static void layOut(Node node) {
        if (node instanceof Parent parent) {
            parent.layout();
        }
    }

    @Override
    protected void layoutChildren() {
        Node before = shown();
        attempt(this::place);
        if (!before.equals(shown())) {
            place();
        }
    }

    /** Lays out what is within, too, which JavaFX would do later, where nothing can be contained. */
    private void place() {
        layoutInArea(shown(), 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP);
        layOut(shown());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return measured(Node::minWidth, height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return measured(Node::prefWidth, height);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return measured(Node::maxWidth, height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return measured(Node::minHeight, width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return measured(Node::prefHeight, width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return measured(Node::maxHeight, width);
    }

    private double measured(Measure measure, double other) {
        try {
            return measure.of(shown(), other);
        } catch (RuntimeException | Error failure) {
            giveUp(failure);
            return measure.of(shown(), other);
        }
    }

    /** One of the six sizes of a node, in pixels, for so much of the other dimension, or for any where it is -1. */
    private interface Measure {
        double of(Node node, double other);
    }
}
