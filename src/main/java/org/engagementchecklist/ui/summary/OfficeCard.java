package org.engagementchecklist.ui.summary;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.ReasonWords;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;

/** One office: how firmly, what to do and why, and how to reach it. */
final class OfficeCard extends VBox {
    private static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");

    /** @param copy copies a message to the office */
    OfficeCard(Referral referral, SummaryModel model, SummaryDoors doors, SummaryExits exits, Runnable copy) {
        getStyleClass().add("summary-card");
        pseudoClassStateChanged(STOP, referral.stops());
        ReasonWords reasons = new ReasonWords(model.checklist(), Personal.PRINTED);
        getChildren().add(head(referral, copy));
        if (!referral.office().purpose().isBlank()) {
            getChildren().add(new Passage(referral.office().purpose(), "muted"));
        }
        referral.findings()
                .forEach(finding -> getChildren()
                        .add(new FindingView(finding, model.assessment().effective(), reasons, exits.question())));
        getChildren().add(new ContactLines(referral.office(), doors.browser()));
    }

    /** {@return the mark of a strength, which is a word as well as a colour} */
    static Label badge(Strength strength) {
        Label badge = new Label(strength.name());
        badge.getStyleClass().addAll("badge", "badge-" + strength.name().toLowerCase(Locale.ROOT));
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    private static HBox head(Referral referral, Runnable copy) {
        Subheading name = new Subheading(referral.office().name(), "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button mail = Links.button(Messages.text("summary.mail.copy"), copy);
        mail.setAccessibleText(
                Messages.text("summary.mail.copy-for", referral.office().name()));
        mail.setMinWidth(USE_PREF_SIZE);
        mail.getStyleClass().add("summary-small-button");
        HBox head = new HBox(badge(referral.strength()), name, mail);
        head.getStyleClass().add("summary-card-head");
        return head;
    }
}
