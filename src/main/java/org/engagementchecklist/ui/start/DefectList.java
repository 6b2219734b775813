package org.engagementchecklist.ui.start;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;

/** What is wrong with files, and what to do: for each defect its place, the words, and the advice. */
final class DefectList extends ScrollPane {

    DefectList(List<Trouble> troubles) {
        VBox files = new VBox();
        files.getStyleClass().add("defects");
        files.getChildren().add(new Passage(Messages.text("start.trouble.safe"), "muted"));
        troubles.forEach(each -> files.getChildren().add(file(each)));
        setContent(files);
        setFitToWidth(true);
        getStyleClass().add("defect-list");
        setAccessibleText(Messages.text("start.trouble.list"));
    }

    private static VBox file(Trouble trouble) {
        VBox file = new VBox(new Passage(trouble.file().toString(), "strong"));
        file.getStyleClass().add("defective-file");
        trouble.defects().forEach(each -> file.getChildren().add(defect(each)));
        return file;
    }

    private static VBox defect(Defect defect) {
        VBox words = new VBox(new Passage(defect.message()));
        if (!defect.advice().isBlank()) {
            words.getChildren().add(new Passage(defect.advice()));
        }
        if (defect.place().line() > 0) {
            words.getChildren()
                    .add(new Passage(
                            Messages.text(
                                    "start.trouble.place",
                                    defect.place().line(),
                                    defect.place().column()),
                            "muted"));
        }
        words.getStyleClass().add("defect");
        return words;
    }
}
