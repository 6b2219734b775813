package org.engagementchecklist.ui.start;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.LineField;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Reflow;

/** The engagements there are, with a field to find some of them. */
final class ListPage extends VBox {
    private final Headline headline = new Headline(Messages.text("start.list.title"));
    private final LineField find = new LineField();
    private final Label count = new Label();
    private final EngagementTable table;

    /**
     * What can be done with rows.
     *
     * @param choose takes one
     * @param compare compares the copies of one
     * @param export takes some elsewhere
     */
    record RowActions(Consumer<Row> choose, Consumer<Row> compare, Consumer<List<Row>> export) {}

    ListPage(StartModel model, Region ways, RowActions actions, StartDoors doors) {
        table = new EngagementTable(model, actions.choose(), actions.compare());
        getStyleClass().add("list-page");
        ShelfBar shelf =
                new ShelfBar(model.shelves(), table.getSelectionModel().getSelectedItems(), actions.export(), table);
        getChildren()
                .addAll(
                        top(new ShelfChoice(model.shelves().shelf()), ways),
                        finding(model),
                        table,
                        shelf,
                        new HealthLine(model, doors.dialogs()),
                        new FolderLine(Messages.text("start.list.folder", model.folder()), doors));
        VBox.setVgrow(table, Priority.ALWAYS);
        table.widthProperty().subscribe(_ -> fit());
        find.fontProperty().subscribe(_ -> fit());
        headline.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedOnHeadline);
        headline.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                shelf.bin();
            }
        });
    }

    /** Moves the focus to what is selected, or to the heading. */
    void enter() {
        if (table.getSelectionModel().isEmpty()) {
            headline.requestFocus();
        } else {
            table.requestFocus();
        }
    }

    private Region top(Region shelves, Region ways) {
        Reflow top = Reflow.of(headline, shelves, ways);
        top.getStyleClass().add("top");
        return top;
    }

    private HBox finding(StartModel model) {
        String name = Messages.text("start.list.find");
        find.setPromptText(name);
        find.setAccessibleText(name);
        find.textProperty().bindBidirectional(model.typed());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
        HBox.setHgrow(find, Priority.ALWAYS);
        count.getStyleClass().add("muted");
        count.textProperty().bind(Bindings.createStringBinding(model::count, model.rows(), model.reading()));
        count.setMinWidth(USE_PREF_SIZE);
        HBox finding = new HBox(find, count);
        finding.getStyleClass().add("find-line");
        return finding;
    }

    private void fit() {
        table.fit(table.getWidth(), find.getFont().getSize());
    }

    /** Moves the focus to the field that finds. */
    void find() {
        find.requestFocus();
        find.selectAll();
    }

    private void pressedInField(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN) {
            goIntoList(key);
        }
    }

    /** From the heading, where the focus begins so that it is read, the list is a key away. */
    private void pressedOnHeadline(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            goIntoList(key);
        }
    }

    private void goIntoList(KeyEvent key) {
        table.requestFocus();
        table.getSelectionModel().selectFirst();
        key.consume();
    }

    /** What is typed in the list or on its heading goes to the field that finds. */
    private void typed(KeyEvent key) {
        if (key.getCharacter().codePoints().allMatch(Character::isLetterOrDigit) && !key.isShortcutDown()) {
            find.requestFocus();
            find.appendText(key.getCharacter());
            find.end();
            key.consume();
        }
    }
}
