package org.engagementchecklist.ui.summary;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Subheading;

/** What must wait until an office has answered. */
final class StopBox extends VBox {

    /** @param stops the findings that say to stop; at least one */
    StopBox(List<Finding> stops) {
        getStyleClass().add("summary-stop");
        Subheading heading = Subheading.part(Messages.text("summary.stop", stops.size()));
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(OfficeCard.badge(Strength.STOP), heading);
        head.getStyleClass().add("summary-card-head");
        getChildren().add(head);
        stops.forEach(each -> getChildren()
                .add(new VBox(
                        new Passage(each.rule().office().name(), "strong"),
                        new Passage(each.rule().action()),
                        new Passage(each.time().text(), "muted"))));
    }
}
