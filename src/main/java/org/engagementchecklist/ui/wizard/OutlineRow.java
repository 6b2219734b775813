package org.engagementchecklist.ui.wizard;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/** A line of the outline: a button that goes to its page. */
final class OutlineRow {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final StateMark mark = new StateMark();
    private final Label title = new Label();
    private final Label count = new Label();
    private final LineButton button;

    OutlineRow(Page page, WizardModel model) {
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Wrapping.wrap(title);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("outline-count");
        HBox line = new HBox(mark, title, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("outline-line");
        button = new LineButton(line);
        button.getStyleClass().add("outline-row");
        button.setOnAction(_ -> model.goTo(page));
    }

    Button button() {
        return button;
    }

    void show(OutlineEntry entry, boolean current) {
        mark.show(entry.state());
        Visibility.keepingRoom(mark, entry.isMarked());
        title.setText(entry.title());
        count.setText(entry.count());
        button.pseudoClassStateChanged(CURRENT, current);
        button.setAccessibleText(current ? Messages.text("wizard.outline.current", entry.words()) : entry.words());
    }
}
