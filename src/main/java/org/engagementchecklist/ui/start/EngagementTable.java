package org.engagementchecklist.ui.start;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
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
import javafx.scene.input.MouseEvent;
import org.engagementchecklist.ui.common.ContainedRow;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Wrapping;

/**
 * The list of engagements: a click on a heading sorts it, Enter or a double click takes a row. What is selected, focused
 * and in view stays so while rows come and go.
 */
final class EngagementTable extends TableView<Row> {
    private static final double SCROLL_BAR = 18;

    private final Map<Column, TableColumn<Row, Row>> columns = new EnumMap<>(Column.class);
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final StartModel model;
    private final Consumer<Row> chosen;
    private final Consumer<Row> compared;
    private Optional<Row> pressed = Optional.empty();
    private Optional<Standpoint> before = Optional.empty();

    /**
     * @param chosen is told of a row that is taken
     * @param compared is told of a row whose copies are to be compared
     */
    EngagementTable(StartModel model, Consumer<Row> chosen, Consumer<Row> compared) {
        this.model = model;
        this.chosen = chosen;
        this.compared = compared;
        setItems(model.rows());
        Arrays.stream(Column.values()).forEach(each -> columns.put(each, column(each)));
        getColumns().setAll(columns.values());
        setRowFactory(_ -> row());
        setPlaceholder(placeholder(model));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setAccessibleText(Messages.text("start.list.name"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::take);
        setSortPolicy(_ -> sortAsShown());
        show(model.order().get());
        model.order().subscribe(order -> {
            if (!order.equals(shownOrder())) {
                show(order);
            }
        });
        model.changing().subscribe(this::keepStandpoint);
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
            case TITLE -> new TitleCell(folded, chosen, compared);
            case OFFICES -> new OfficesCell();
            case PI, DEPARTMENT, COUNTRIES, PROGRESS, CHANGED -> new RowCell.Plain(column);
        };
    }

    /** Between the two clicks another row may come to stand under the pointer: the one that was clicked first is meant. */
    private TableRow<Row> row() {
        TableRow<Row> row = new ContainedRow<>(Row::instead);
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getClickCount() == 1) {
                pressed = Optional.ofNullable(row.getItem());
            }
        });
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !isOnButton(click, row)) {
                pressed.ifPresent(chosen);
            }
        });
        return row;
    }

    /** A button in a row, pressed twice in haste, does what it says and no more. */
    private static boolean isOnButton(MouseEvent click, Node row) {
        return click.getTarget() instanceof Node target
                && Stream.iterate(target, each -> !each.equals(row) && each.getParent() != null, Node::getParent)
                        .anyMatch(Button.class::isInstance);
    }

    private void take(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
            Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(chosen);
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN
                && getSelectionModel().isEmpty()
                && getFocusModel().getFocusedIndex() <= 0) {
            getSelectionModel().selectFirst();
            key.consume();
        }
    }

    /** {@return whether it could be done: the list is sorted by one column at a time} */
    private boolean sortAsShown() {
        if (getSortOrder().size() > 1) {
            return false;
        }
        model.order().set(shownOrder());
        return true;
    }

    private Order shownOrder() {
        return columns.entrySet().stream()
                .filter(each -> getSortOrder().contains(each.getValue()))
                .findFirst()
                .map(each -> new Order(each.getKey(), direction(each.getValue().getSortType())))
                .orElse(Order.STANDARD);
    }

    private static Order.Direction direction(TableColumn.SortType type) {
        return switch (type) {
            case ASCENDING -> Order.Direction.UP;
            case DESCENDING -> Order.Direction.DOWN;
        };
    }

    private void show(Order order) {
        Optional<TableColumn<Row, Row>> column = Optional.ofNullable(columns.get(order.column()));
        column.ifPresent(shown -> {
            shown.setSortType(
                    switch (order.direction()) {
                        case UP -> TableColumn.SortType.ASCENDING;
                        case DOWN -> TableColumn.SortType.DESCENDING;
                    });
            getSortOrder().setAll(List.of(shown));
        });
    }

    private void keepStandpoint(boolean changing) {
        if (changing) {
            before = Optional.of(Standpoint.of(this));
        } else {
            before.ifPresent(Standpoint::takeAgain);
            before = Optional.empty();
        }
    }

    private static Label placeholder(StartModel model) {
        Label none = new Label();
        none.textProperty().bind(Bindings.createStringBinding(() -> words(model), model.reading(), model.typed()));
        Wrapping.wrap(none);
        return none;
    }

    private static String words(StartModel model) {
        if (model.reading().get()) {
            return Messages.text("start.list.reading");
        }
        return model.typed().get().isEmpty()
                ? Messages.text("start.list.nothing")
                : Messages.text("start.list.none-found");
    }
}
