package org.engagementchecklist.ui.start;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.engagementchecklist.ui.common.ContainedRow;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Wrapping;

/** The list of engagements: a click on a heading sorts it, Enter or a double click takes a row. */
final class EngagementTable extends TableView<Row> {
    private static final double SCROLL_BAR = 18;

    private final Map<Column, TableColumn<Row, Row>> columns = new EnumMap<>(Column.class);
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final Consumer<Row> chosen;

    EngagementTable(StartModel model, Consumer<Row> chosen) {
        this.chosen = chosen;
        SortedList<Row> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        Arrays.stream(Column.values()).forEach(each -> columns.put(each, column(each)));
        getColumns().setAll(columns.values());
        setRowFactory(_ -> row());
        setPlaceholder(placeholder(model));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setAccessibleText(Messages.text("start.list.name"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::take);
    }

    /** Gives the columns their widths, and folds some away where there is no room for all. */
    void fit(double width, double em) {
        double room = (width - SCROLL_BAR) / em;
        folded.set(Column.foldsDetails(room));
        Map<Column, Double> widths = Column.widths(room);
        columns.forEach((column, shown) -> {
            shown.setVisible(widths.containsKey(column));
            shown.setPrefWidth(widths.getOrDefault(column, 0.0) * em);
        });
    }

    private TableColumn<Row, Row> column(Column column) {
        TableColumn<Row, Row> shown = new TableColumn<>(column.heading());
        shown.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        shown.setCellFactory(_ -> cell(column));
        shown.setComparator(column.order());
        shown.setReorderable(false);
        return shown;
    }

    private TableCell<Row, Row> cell(Column column) {
        return switch (column) {
            case TITLE -> new TitleCell(folded, chosen);
            case OFFICES -> new OfficesCell();
            case PI, DEPARTMENT, COUNTRIES, PROGRESS, CHANGED -> new RowCell.Plain(column);
        };
    }

    private TableRow<Row> row() {
        TableRow<Row> row = new ContainedRow<>(Row::instead);
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                chosen.accept(row.getItem());
            }
        });
        return row;
    }

    private void take(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
            Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(chosen);
            key.consume();
        }
    }

    private static Label placeholder(StartModel model) {
        Label none = new Label();
        none.textProperty()
                .bind(Bindings.when(model.typed().isEmpty())
                        .then(Messages.text("start.list.nothing"))
                        .otherwise(Messages.text("start.list.none-found")));
        Wrapping.wrap(none);
        return none;
    }
}
