package org.engagementchecklist.ui.common;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.engagementchecklist.report.Paper;

/** Chooses the sheets to be printed on. */
public final class PaperChoice extends HBox {

    /** Shows the paper that is chosen now, and sets another. */
    public PaperChoice(ObjectProperty<Paper> chosen) {
        ToggleGroup group = new ToggleGroup();
        getChildren().add(new Label(Messages.text("common.paper")));
        getStyleClass().add("papers");
        for (Paper paper : Paper.values()) {
            RadioButton choice = new RadioButton(name(paper));
            choice.setAccessibleHelp(Messages.text("common.paper"));
            choice.setToggleGroup(group);
            chosen.subscribe(now -> choice.setSelected(paper == now));
            choice.setOnAction(_ -> chosen.set(paper));
            getChildren().add(choice);
        }
    }

    private static String name(Paper paper) {
        return switch (paper) {
            case LETTER -> Messages.text("common.paper.letter");
            case A4 -> Messages.text("common.paper.a4");
        };
    }
}
