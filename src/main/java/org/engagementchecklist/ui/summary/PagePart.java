package org.engagementchecklist.ui.summary;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.Labelled;
import org.engagementchecklist.ui.common.LineField;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Subheading;
import org.engagementchecklist.ui.common.Visibility;

/** Where the code of a printed page is typed, and what came of comparing it. */
final class PagePart extends VBox {
    private static final int COLUMNS = 12;

    PagePart(PageModel model) {
        getStyleClass().add("summary-part");
        LineField code = new LineField();
        code.setPrefColumnCount(COLUMNS);
        code.setOnAction(_ -> model.compare(code.getText()));
        Button compare = Links.button(Messages.text("summary.page.compare"), () -> model.compare(code.getText()));
        HBox line = new HBox(new Labelled(Messages.text("summary.page.code"), code), compare);
        line.getStyleClass().add("summary-page-code");
        getChildren()
                .addAll(
                        Subheading.part(Messages.text("summary.page")),
                        new Passage(Messages.text("summary.page.meaning", model.presentCode())),
                        line,
                        outcome(model));
    }

    /** It takes the focus, so that it is seen and read. */
    private static Passage outcome(PageModel model) {
        Passage outcome = new Passage("", "strong");
        outcome.setAccessibleRole(AccessibleRole.TEXT);
        model.state().subscribe(_ -> {
            outcome.setText(model.words());
            Visibility.set(outcome, !model.words().isEmpty());
            outcome.setFocusTraversable(!model.words().isEmpty());
            if (outcome.isVisible()) {
                outcome.requestFocus();
            }
        });
        return outcome;
    }
}
