package org.engagementchecklist.ui.wizard;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;
import org.engagementchecklist.checklist.Legend;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Wrapping;

/** A button that explains how firmly STOP, MUST, SHOULD and CHECK are meant, in the words of the checklist. */
final class StrengthLegend extends Button {
    private final Legend legend;
    private final PopOver popOver = new PopOver();

    StrengthLegend(Legend legend) {
        super("?");
        this.legend = legend;
        setAccessibleText(Messages.text("wizard.legend.name"));
        setAccessibleHelp(Arrays.stream(Strength.values())
                .map(strength -> strength.name() + ": " + legend.text(strength))
                .collect(Collectors.joining(". ")));
        getStyleClass().addAll("small", "legend-button");
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        setOnAction(_ -> turn());
    }

    private void turn() {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.setContentNode(meanings());
            popOver.show(this);
        }
    }

    private GridPane meanings() {
        GridPane meanings = new GridPane();
        meanings.getStyleClass().add("legend");
        for (Strength strength : Strength.values()) {
            Label meaning = new Label(legend.text(strength));
            Wrapping.wrap(meaning);
            meaning.getStyleClass().add("legend-meaning");
            meanings.addRow(meanings.getRowCount(), new Badge(strength), meaning);
        }
        return meanings;
    }
}
