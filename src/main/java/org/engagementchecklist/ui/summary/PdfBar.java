package org.engagementchecklist.ui.summary;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.PaperChoice;
import org.engagementchecklist.ui.common.PdfState;
import org.engagementchecklist.ui.common.Reflow;

/** Saves, shows and prints the PDF, on the chosen sheets, with or without personal answers. */
final class PdfBar extends Reflow {

    PdfBar(PdfModel pdf, Runnable save, Runnable preview, Runnable print) {
        getStyleClass().add("summary-pdf");
        Button button = Links.button(Messages.text("summary.pdf.save"), save);
        button.getStyleClass().add("accent");
        List<Button> all = List.of(
                button,
                Links.button(Messages.text("summary.pdf.preview"), preview),
                Links.button(Messages.text("summary.pdf.print"), print));
        Links.pauseWhile(pdf.state().map(PdfState::isBusy), all);
        HBox buttons = new HBox(all.toArray(Node[]::new));
        buttons.getStyleClass().add("papers");
        CheckBox personal = new CheckBox(Messages.text("summary.pdf.personal"));
        personal.setAccessibleHelp(Messages.text("summary.pdf.personal-meaning"));
        personal.selectedProperty().bindBidirectional(pdf.withPersonal());
        getChildren().addAll(buttons, new PaperChoice(pdf.paper()), personal);
    }
}
