package org.engagementchecklist.ui.start;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.FolderChoice;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Reflow;

/** What is said where the folder is not there, or another in its place: nothing is lost, and nothing is made there. */
final class MissingPage extends VBox {
    private final Headline headline;

    /** @param listing that the folder is missing, or exchanged */
    MissingPage(Listing listing, StartModel model, StartDoors doors) {
        boolean exchanged = listing == Listing.EXCHANGED;
        headline = new Headline(Messages.text(exchanged ? "start.exchanged.title" : "start.missing.title"));
        String sentence = Messages.text(exchanged ? "start.exchanged.sentence" : "start.missing.sentence");
        Button again = Links.button(Messages.text("start.missing.again"), model::refresh);
        Reflow ways = Reflow.of(again);
        if (exchanged) {
            ways.getChildren().add(Links.button(Messages.text("start.exchanged.use"), model::takeAsItIs));
        } else if (doors.choice().standing() != FolderChoice.Standing.CHOSEN) {
            ways.getChildren().add(Links.button(Messages.text("start.missing.anew"), model::takeAsItIs));
        }
        getStyleClass().add("welcome");
        getChildren()
                .addAll(
                        headline,
                        new Passage(sentence, "sentence"),
                        ways,
                        new FolderLine(Messages.text("start.missing.folder", model.folder()), doors));
    }

    /** Moves the focus to the heading. */
    void enter() {
        headline.requestFocus();
    }
}
