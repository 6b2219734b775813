package org.engagementchecklist.ui.summary;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;

/** Saves, shows and prints the PDF, on the chosen sheets, with or without personal answers. */
final class PdfBar extends FlowPane {

    PdfBar(PdfModel pdf, Runnable save, Runnable preview, Runnable print) {
        getStyleClass().add("summary-pdf");
        Button button = Links.button(Messages.text("summary.pdf.save"), save);
        button.getStyleClass().add("accent");
        HBox buttons = new HBox(
                button,
                Links.button(Messages.text("summary.pdf.preview"), preview),
                Links.button(Messages.text("summary.pdf.print"), print));
        buttons.getStyleClass().add("summary-papers");
        buttons.getChildren()
                .forEach(each -> each.disableProperty().bind(pdf.state().map(PdfState::isBusy)));
        CheckBox personal = new CheckBox(Messages.text("summary.pdf.personal"));
        personal.setAccessibleHelp(Messages.text("summary.pdf.personal-meaning"));
        personal.selectedProperty().bindBidirectional(pdf.withPersonal());
        getChildren().addAll(buttons, papers(pdf), personal);
    }

    private static HBox papers(PdfModel pdf) {
        ToggleGroup group = new ToggleGroup();
        HBox papers = new HBox(new Label(Messages.text("summary.pdf.paper")));
        papers.getStyleClass().add("summary-papers");
        for (Paper paper : Paper.values()) {
            RadioButton choice = new RadioButton(name(paper));
            choice.setAccessibleHelp(Messages.text("summary.pdf.paper"));
            choice.setToggleGroup(group);
            choice.setSelected(paper == pdf.paper().get());
            choice.setOnAction(_ -> pdf.paper().set(paper));
            papers.getChildren().add(choice);
        }
        return papers;
    }

    private static String name(Paper paper) {
        return switch (paper) {
            case LETTER -> Messages.text("summary.pdf.letter");
            case A4 -> Messages.text("summary.pdf.a4");
        };
    }
}
