package org.engagementchecklist.ui.start;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;

/** What a person sees who has no engagement yet: one sentence, and the ways to begin. */
final class WelcomePage extends VBox {
    private final Headline headline = new Headline(Messages.text("start.welcome.title"));

    WelcomePage(StartModel model, Region ways, StartDoors doors) {
        getStyleClass().add("welcome");
        getChildren()
                .addAll(
                        headline,
                        new Passage(Messages.text("start.welcome.sentence"), "sentence"),
                        ways,
                        new HealthLine(model, doors.dialogs()),
                        new FolderLine(Messages.text("start.welcome.kept", model.folder()), doors));
    }

    /** Moves the focus to the heading. */
    void enter() {
        headline.requestFocus();
    }
}
