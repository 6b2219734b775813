package org.engagementchecklist.ui.summary;

import javafx.scene.layout.VBox;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Subheading;

/** Where the checklist comes from, how old it is, and what it is not. */
final class AboutPart extends VBox {

    AboutPart(SummaryModel model) {
        getStyleClass().add("summary-part");
        Edition edition = model.checklist().edition();
        getChildren()
                .addAll(
                        Subheading.part(Messages.text("summary.about")),
                        new Passage(edition.provenance().statement(), "strong"),
                        new Passage(Messages.text(
                                "summary.about.dates",
                                edition.title(),
                                AnswerWords.month(edition.asOf()),
                                AnswerWords.month(edition.provenance().contentDate()),
                                AnswerWords.month(model.checklist().directory().asOf()))));
        edition.provenance().account().forEach(each -> getChildren().add(new Passage(each)));
        getChildren().add(new Passage(Messages.text("summary.about.days")));
    }
}
