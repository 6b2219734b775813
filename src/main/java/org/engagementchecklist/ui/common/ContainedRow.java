package org.engagementchecklist.ui.common;

import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SkinBase;
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

    /** Makes an empty row. */
    public ContainedRow(Function<R, Instead> instead) {
        this.instead = instead;
    }

    /** A table takes a row away and gives it back as it likes; what has failed would only fail again. */
    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        boolean same = row != null && failed.filter(row::equals).isPresent();
        if (isSaid() && !same) {
            // The cells from before are stuck in the layout that failed.
            setSkin(createDefaultSkin());
        } else if (!isSaid() && same) {
            setSkin(new Sentence(this, instead.apply(row).node()));
        }
    }

    private boolean isSaid() {
        return getSkin() instanceof Sentence;
    }

    @Override
    protected double computePrefHeight(double width) {
        try {
            return super.computePrefHeight(width);
        } catch (RuntimeException | Error failure) {
            giveUp(failure);
            return super.computePrefHeight(width);
        }
    }

    @Override
    protected void layoutChildren() {
        try {
            layOut();
        } catch (RuntimeException | Error failure) {
            giveUp(failure);
            layOut();
        }
    }

    /** Lays out what is within, too, which JavaFX would do later, where nothing can be contained. */
    private void layOut() {
        super.layoutChildren();
        for (Node cell : getChildren()) {
            if (cell instanceof Parent parent) {
                parent.layout();
            }
        }
    }

    private void giveUp(Throwable failure) {
        failed = Optional.ofNullable(getItem());
        setSkin(new Sentence(this, failed.map(instead).orElse(new Instead("")).of(failure)));
        Platform.runLater(this::requestLayout);
    }

    private static final class Sentence extends SkinBase<TableRow<?>> {
        Sentence(TableRow<?> row, VBox said) {
            super(row);
            said.getStyleClass().add("instead-of-row");
            getChildren().setAll(said);
        }
    }
}
