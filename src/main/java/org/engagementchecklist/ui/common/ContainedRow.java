package org.engagementchecklist.ui.common;

import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableRow;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table whose failure is its own, as that of a {@link Contained} part: where one of its cells throws while it
 * is measured or laid out, a sentence stands in the place of all of them, as long as the row shows the same.
 *
 * @param <R> what a row shows
 */
public final class ContainedRow<R> extends TableRow<R> {
    private final Function<R, Instead> instead;
    private Optional<R> failed = Optional.empty();
    private Optional<VBox> sentence = Optional.empty();

    /** Makes an empty row. */
    public ContainedRow(Function<R, Instead> instead) {
        this.instead = instead;
    }

    /** A table takes a row away and gives it back as it likes; what has failed would only fail again. */
    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        boolean same = row != null && failed.filter(row::equals).isPresent();
        if (sentence.isPresent() && !same) {
            sentence = Optional.empty();
            // The cells from before are stuck in the layout that failed.
            setSkin(createDefaultSkin());
        } else if (sentence.isEmpty() && same) {
            say(instead.apply(row).node());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        try {
            return height(width);
        } catch (RuntimeException failure) {
            giveUp(failure);
            return height(width);
        }
    }

    private double height(double width) {
        return sentence.isPresent() ? sentence.get().prefHeight(width) : super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        try {
            super.layoutChildren();
            getChildren().forEach(ContainedRow::layOut);
        } catch (RuntimeException failure) {
            giveUp(failure);
        }
        sentence.ifPresent(shown -> {
            shown.resizeRelocate(0, 0, getWidth(), getHeight());
            shown.layout();
        });
    }

    private static void layOut(Node cell) {
        if (cell instanceof Parent parent) {
            parent.layout();
        }
    }

    private void giveUp(RuntimeException failure) {
        failed = Optional.ofNullable(getItem());
        say(failed.map(instead).orElse(new Instead("")).of(failure));
        Platform.runLater(this::requestLayout);
    }

    private void say(VBox said) {
        said.getStyleClass().add("instead-of-row");
        setSkin(null);
        getChildren().setAll(said);
        sentence = Optional.of(said);
    }
}
