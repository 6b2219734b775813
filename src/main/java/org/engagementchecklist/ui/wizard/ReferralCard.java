package org.engagementchecklist.ui.wizard;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Wrapping;

/** An office to contact: its name and first reason; opened, everything that leads to it and how to reach it. */
final class ReferralCard extends VBox {
    private static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");

    private final WizardModel model;
    private final Doors doors;
    private final Label name = new Label();
    private final Label sign = new Label();
    private final HBox line = new HBox();
    private final Button head = new LineButton(line);
    private final VBox body = new VBox();
    private Optional<Referral> shown = Optional.empty();
    private boolean open;

    ReferralCard(WizardModel model, Doors doors) {
        this.model = model;
        this.doors = doors;
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Wrapping.wrap(name);
        name.getStyleClass().add("card-name");
        sign.setMinWidth(USE_PREF_SIZE);
        sign.getStyleClass().add("card-sign");
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("card-line");
        head.getStyleClass().add("card-head");
        head.setOnAction(_ -> turn());
        body.getStyleClass().add("card-body");
        getStyleClass().add("card");
        getChildren().addAll(head, body);
    }

    /** Shows a referral; one that is open follows every answer, since what would change it may have changed. */
    void show(Referral referral) {
        boolean same = shown.filter(referral::equals).isPresent();
        shown = Optional.of(referral);
        if (!same || open) {
            fill(referral);
        }
    }

    /** {@return what opens and closes the card} */
    Button head() {
        return head;
    }

    private void turn() {
        open = !open;
        shown.ifPresent(this::fill);
    }

    private void fill(Referral referral) {
        pseudoClassStateChanged(STOP, referral.stops());
        name.setText(referral.office().name());
        sign.setText(open ? "\u2212" : "+");
        line.getChildren().setAll(new Badge(referral.strength()), name, sign);
        head.setAccessibleText(Messages.text(
                open ? "wizard.card.name-open" : "wizard.card.name-closed",
                referral.strength().name(),
                referral.office().name()));
        if (open) {
            body.getChildren().setAll(new ReferralDetails(referral, model, doors));
        } else {
            fillClosed(referral);
        }
    }

    private void fillClosed(Referral referral) {
        Finding first = referral.findings().getFirst();
        body.getChildren().clear();
        if (referral.stops()) {
            Label action = new Label(first.rule().action());
            Wrapping.wrap(action);
            body.getChildren().add(action);
        }
        String before = referral.stops()
                ? Messages.text("wizard.card.by-when", first.time().text())
                : "";
        body.getChildren().add(ReasonLine.brief(before, first, model));
        int more = referral.findings().size() - 1;
        if (more > 0) {
            Label others = new Label(Messages.text("wizard.card.more", more));
            others.getStyleClass().addAll("small", "muted");
            body.getChildren().add(others);
        }
    }
}
