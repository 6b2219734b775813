package org.engagementchecklist.ui.start;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Visibility;

/**
 * The title of an engagement, with its details where they have no columns, and with its copies; or the reason why a file
 * cannot be read.
 */
final class TitleCell extends RowCell {
    private final Passage title = new Passage("", "strong");
    private final Passage below = new Passage("", "muted");
    private final Passage copies = new Passage("");
    private final Button whatToDo;
    private final Button compare;
    private final VBox box = new VBox(title, below, copies);
    private final ObservableBooleanValue folded;
    private Optional<Row> pressed = Optional.empty();

    /**
     * @param folded whether the details have no columns
     * @param chosen is told of a row that cannot be read, to say what to do
     * @param compared is told of a row whose copies are to be compared
     */
    TitleCell(ObservableBooleanValue folded, Consumer<Row> chosen, Consumer<Row> compared) {
        super(Column.TITLE);
        this.folded = folded;
        this.whatToDo = button(Messages.text("start.trouble.what-to-do"), chosen);
        this.compare = button(Messages.text("start.row.compare"), compared);
        box.getStyleClass().add("title-cell");
        folded.subscribe(() -> updateItem(getItem(), isEmpty()));
    }

    @Override
    Optional<Node> drawn(Row row) {
        title.setText(row.title());
        below.setText(row.trouble().map(Trouble::reason).orElse(folded.get() ? row.details() : ""));
        Visibility.set(below, !below.getText().isEmpty());
        copies.setText(row.copies().orElse(""));
        Visibility.set(copies, !copies.getText().isEmpty());
        offer(whatToDo, row.trouble().isPresent());
        offer(compare, row.copies().isPresent());
        whatToDo.setAccessibleText(Messages.text("start.trouble.what-to-do-with", row.title()));
        compare.setAccessibleText(Messages.text("start.row.compare-copies", row.title()));
        return Optional.of(box);
    }

    /** A button that is not offered is no part of the cell: in a list there would be one for every row. */
    private void offer(Button button, boolean offered) {
        if (!offered) {
            box.getChildren().remove(button);
        } else if (!box.getChildren().contains(button)) {
            box.getChildren().add(button);
        }
    }

    /** While it is pressed, another row may take the place of the one that was meant. */
    private Button button(String words, Consumer<Row> action) {
        Button button = Links.button(
                words, () -> pressed.or(() -> Optional.ofNullable(getItem())).ifPresent(action));
        button.getStyleClass().add("small-button");
        button.armedProperty().subscribe(armed -> pressed = armed ? Optional.ofNullable(getItem()) : Optional.empty());
        return button;
    }
}
