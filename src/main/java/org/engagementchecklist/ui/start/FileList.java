package org.engagementchecklist.ui.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.Contained;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;

/** Files with what is to be said of each, to be read in a dialog. */
final class FileList extends ScrollPane {
    /** More than these at once nobody reads. */
    private static final int MOST = 100;

    private final VBox files = new VBox();

    /**
     * @param name what the list is, for those who do not see it
     * @param first what is said before all files
     */
    FileList(String name, String first) {
        files.getStyleClass().add("defects");
        files.getChildren().add(new Passage(first, "muted"));
        setContent(files);
        setFitToWidth(true);
        getStyleClass().add("defect-list");
        setAccessibleText(name);
    }

    /** Lists files, and says of how many too many nothing is said. {@return this list} */
    FileList with(List<? extends Node> all) {
        files.getChildren().addAll(all.stream().limit(MOST).toList());
        if (all.size() > MOST) {
            files.getChildren().add(new Passage(Messages.text("start.files.more", all.size() - MOST)));
        }
        return this;
    }

    /** {@return a file with what is said of it} */
    static Node file(String name, Node... said) {
        return Contained.of(() -> {
            VBox file = new VBox(new Passage(name, "strong"));
            file.getChildren().addAll(said);
            file.getStyleClass().add("defective-file");
            return file;
        });
    }
}
