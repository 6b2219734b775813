package org.engagementchecklist.ui.summary;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.PaperChoice;
import org.engagementchecklist.ui.common.PdfState;

/** Saves the PDF, on the chosen sheets, with or without personal answers. */
final class PdfBar extends FlowPane {

    PdfBar(PdfModel pdf, Runnable save) {
        getStyleClass().add("summary-pdf");
        Button button = Links.button(Messages.text("summary.pdf.save"), save);
        button.getStyleClass().add("accent");
        button.disableProperty().bind(pdf.state().map(PdfState.Writing.class::isInstance));
        CheckBox personal = new CheckBox(Messages.text("summary.pdf.personal"));
        personal.setAccessibleHelp(Messages.text("summary.pdf.personal-meaning"));
        personal.selectedProperty().bindBidirectional(pdf.withPersonal());
        getChildren().addAll(button, new PaperChoice(pdf.paper()), personal);
    }
}
