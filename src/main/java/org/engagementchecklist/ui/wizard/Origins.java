package org.engagementchecklist.ui.wizard;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Outside;
import org.engagementchecklist.ui.common.SourceLines;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/** Where a question comes from, unfolded by a link. */
final class Origins extends VBox {
    private final Hyperlink link = Links.link(Messages.text("wizard.origin.show"), this::turn);

    Origins(Question question, Outside outside) {
        Label basis =
                new Label(Messages.text("wizard.origin.basis", question.basis().words()));
        Wrapping.wrap(basis);
        basis.getStyleClass().addAll("small", "strong");
        getStyleClass().add("origins");
        getChildren().addAll(basis, new SourceLines(question.basis().sources(), outside));
        link.setAccessibleText(Messages.text("wizard.origin.name", question.id()));
        Visibility.set(this, false);
    }

    Hyperlink link() {
        return link;
    }

    private void turn() {
        Visibility.set(this, !isVisible());
        link.setText(isVisible() ? Messages.text("wizard.origin.hide") : Messages.text("wizard.origin.show"));
    }
}
