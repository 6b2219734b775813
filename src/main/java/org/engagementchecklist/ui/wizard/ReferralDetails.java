package org.engagementchecklist.ui.wizard;

import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.SourceLines;
import org.engagementchecklist.ui.common.Unfolding;
import org.engagementchecklist.ui.common.Wrapping;

/** Everything about a referral: what to do and by when, why, what would change it, and how to reach the office. */
final class ReferralDetails extends VBox {
    private final WizardModel model;
    private final Doors doors;

    ReferralDetails(Referral referral, WizardModel model, Doors doors) {
        this.model = model;
        this.doors = doors;
        getStyleClass().add("details");
        Office office = referral.office();
        if (!office.purpose().isBlank()) {
            getChildren().add(text(office.purpose(), "muted"));
        }
        referral.findings().forEach(this::add);
        getChildren().add(AlternativeLine.of(referral, model.session(), doors.threads()));
        getChildren().addAll(new Separator(), new OfficeContacts(office, doors.outside()));
    }

    private void add(Finding finding) {
        VBox box = new VBox(
                text(finding.rule().action(), "strong"),
                text(
                        Messages.text(
                                "wizard.finding.by-when",
                                finding.strength().name(),
                                finding.time().text()),
                        "small"),
                ReasonLine.whole(finding, model),
                AlternativeLine.of(finding, model.session(), doors.threads()),
                new Unfolding(
                        Messages.text("wizard.finding.sources"),
                        () -> new SourceLines(finding.rule().sources(), doors.outside())));
        box.getStyleClass().add("finding");
        getChildren().add(box);
    }

    private static Label text(String words, String style) {
        Label text = new Label(words);
        Wrapping.wrap(text);
        text.getStyleClass().add(style);
        return text;
    }
}
