package org.engagementchecklist.ui.start;

import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;

/** What is said where the chosen folder is not there: nothing is lost, and nothing is made in its place. */
final class MissingPage extends VBox {
    private final Headline headline = new Headline(Messages.text("start.missing.title"));

    MissingPage(StartModel model, StartDoors doors) {
        getStyleClass().add("welcome");
        getChildren()
                .addAll(
                        headline,
                        new Passage(Messages.text("start.missing.sentence"), "sentence"),
                        Links.button(Messages.text("start.missing.again"), model::refresh),
                        new FolderLine(Messages.text("start.missing.folder", model.folder()), doors));
    }

    /** Moves the focus to the heading. */
    void enter() {
        headline.requestFocus();
    }
}
