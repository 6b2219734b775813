package org.engagementchecklist.ui.summary;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.ReasonWords;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Subheading;

/** One office: how firmly, what to do and why, and how to reach it. */
final class OfficeCard extends VBox {
    private static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");

    /** @param actions what can be done about messages to the office */
    OfficeCard(Referral referral, SummaryModel model, SummaryDoors doors, SummaryExits exits, Node actions) {
        getStyleClass().add("summary-card");
        pseudoClassStateChanged(STOP, referral.stops());
        ReasonWords reasons = new ReasonWords(model.checklist(), Personal.PRINTED);
        getChildren().add(head(referral));
        if (!referral.office().purpose().isBlank()) {
            getChildren().add(new Passage(referral.office().purpose(), "muted"));
        }
        referral.findings()
                .forEach(finding -> getChildren()
                        .add(new FindingView(finding, model.assessment().effective(), reasons, exits.question())));
        getChildren().addAll(new ContactLines(referral.office(), doors.outside()), actions);
    }

    /** {@return the mark of a strength, which is a word as well as a colour} */
    static Label badge(Strength strength) {
        Label badge = new Label(strength.name());
        badge.getStyleClass().addAll("badge", "badge-" + strength.name().toLowerCase(Locale.ROOT));
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    private static HBox head(Referral referral) {
        Subheading name = new Subheading(referral.office().name(), "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(badge(referral.strength()), name);
        head.getStyleClass().add("summary-card-head");
        return head;
    }
}
