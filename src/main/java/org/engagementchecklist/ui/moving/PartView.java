package org.engagementchecklist.ui.moving;

import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.Contained;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Subheading;
import org.engagementchecklist.ui.common.Unfolding;

/** One kind of things that moving would bring. */
final class PartView extends VBox {

    PartView(Part part) {
        getStyleClass().add("moving-part");
        getChildren().addAll(Subheading.part(part.title()), new Passage(part.meaning(), "muted"));
        getChildren()
                .add(
                        switch (part.display()) {
                            case OPEN -> lines(part);
                            case FOLDED ->
                                new Unfolding(
                                        Messages.text(
                                                "moving.show", part.lines().size()),
                                        Messages.text(
                                                "moving.show-less", part.lines().size()),
                                        () -> lines(part));
                        });
    }

    private static VBox lines(Part part) {
        VBox lines = new VBox();
        lines.getStyleClass().add("moving-lines");
        part.lines().forEach(each -> lines.getChildren().add(Contained.of(() -> line(each))));
        return lines;
    }

    private static VBox line(Line line) {
        VBox shown = new VBox(new Passage(line.subject(), "strong"));
        line.details().forEach(each -> shown.getChildren().add(new Passage(each)));
        shown.getStyleClass().add("moving-line");
        return shown;
    }
}
