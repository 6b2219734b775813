package org.engagementchecklist.ui.start;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.DefectLines;
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
        VBox file = new VBox(new Passage(trouble.file().toString(), "strong"), new DefectLines(trouble.defects()));
        file.getStyleClass().add("defective-file");
        return file;
    }
}
