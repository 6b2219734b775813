package org.engagementchecklist.ui.wizard;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Reflow;

/** The ways on: back, to the next unanswered question, to the next page, and from the last to the summary. */
final class WizardFoot extends StackPane {
    private final WizardModel model;
    private final Exits exits;
    private final Button back;
    private final Button next;

    WizardFoot(WizardModel model, Exits exits) {
        this.model = model;
        this.exits = exits;
        back = Links.button(Messages.text("wizard.foot.back"), model::back);
        Button unanswered = Links.button(Messages.text("wizard.foot.unanswered"), model::nextUnanswered);
        next = Links.button("", this::next);
        next.getStyleClass().add("accent");
        getStyleClass().add("wizard-foot");
        getChildren().add(Reflow.of(back, between(), unanswered, between(), next));
        model.place().subscribe(_ -> show());
        model.session().snapshot().subscribe(_ -> show());
    }

    /** Goes to the next page, or from the last one to the summary. */
    void next() {
        model.session().settle();
        model.nextPage().ifPresentOrElse(model::goTo, exits.summary());
    }

    private void show() {
        back.setDisable(model.previousPage().isEmpty());
        next.setText(
                model.nextPage().isPresent()
                        ? Messages.text("wizard.foot.next")
                        : Messages.text("wizard.foot.summary"));
    }

    private static Region between() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return between;
    }
}
