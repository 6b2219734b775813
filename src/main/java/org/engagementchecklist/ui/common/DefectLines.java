package org.engagementchecklist.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.proof.Severity;

/** What is wrong with files: for each defect the words, the advice, and how bad it is and where. */
public final class DefectLines extends VBox {
    /** More than these at once nobody reads. */
    private static final int MOST = 100;

    /** Lists defects. */
    public DefectLines(List<Defect> defects) {
        getStyleClass().add("defect-lines");
        defects.stream().limit(MOST).map(each -> Contained.of(() -> line(each))).forEach(getChildren()::add);
        if (defects.size() > MOST) {
            getChildren().add(new Passage(Messages.text("common.defect.more", defects.size() - MOST), "muted"));
        }
    }

    private static Node line(Defect defect) {
        VBox line = new VBox(new Passage(defect.message()));
        if (!defect.advice().isBlank()) {
            line.getChildren().add(new Passage(defect.advice()));
        }
        line.getChildren()
                .add(new Passage(
                        Messages.text("common.defect.where", words(defect.severity()), words(defect.place())),
                        "muted"));
        line.getStyleClass().addAll("defect", style(defect.severity()));
        return line;
    }

    private static String words(Place place) {
        return place.line() > 0
                ? Messages.text("common.defect.place", place.file(), place.line(), place.column())
                : place.file();
    }

    private static String words(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.text("common.defect.error");
            case WARNING -> Messages.text("common.defect.warning");
            case NOTE -> Messages.text("common.defect.note");
        };
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "defect-error";
            case WARNING -> "defect-warning";
            case NOTE -> "defect-note";
        };
    }
}
