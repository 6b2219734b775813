package org.engagementchecklist.ui.history;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.report.Grid;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Subheading;

/** A table of a paper on screen. */
final class Table extends GridPane {
    private int next;

    Table(Grid grid) {
        getStyleClass().add("paper-table");
        int shares = grid.columns().stream().mapToInt(Grid.Column::share).sum();
        for (Grid.Column column : grid.columns()) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 * column.share() / shares);
            getColumnConstraints().add(width);
        }
        addLine(grid.columns().stream()
                .map(column -> new Passage(column.title(), "strong"))
                .toList());
        grid.groups().forEach(this::addGroup);
    }

    private void addGroup(Grid.Group group) {
        if (!group.title().isBlank()) {
            add(new Subheading(group.title(), "paper-group"), 0, next, GridPane.REMAINING, 1);
            next++;
        }
        group.rows()
                .forEach(row -> addLine(row.cells().stream().map(Table::cell).toList()));
    }

    private void addLine(List<? extends Node> cells) {
        for (int column = 0; column < cells.size(); column++) {
            GridPane.setValignment(cells.get(column), VPos.TOP);
            add(cells.get(column), column, next);
        }
        next++;
    }

    private static VBox cell(Grid.Cell cell) {
        VBox box = new VBox();
        cell.prose().forEach(prose -> box.getChildren().add(new Words(prose)));
        box.getStyleClass().add("paper-cell");
        return box;
    }
}
