package org.engagementchecklist.ui.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.ui.common.Contained;
import org.engagementchecklist.ui.common.InPlace;
import org.engagementchecklist.ui.common.InView;
import org.engagementchecklist.ui.common.Instead;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Wrapping;

/** The offices to contact, as they follow from the answers at this moment. */
final class OfficesView extends VBox {
    private final WizardModel model;
    private final Doors doors;
    private final Label count = new Label();
    private final VBox list = new VBox();
    private final Label nobody = heading(Messages.text("wizard.offices.none"), "offices-none");
    private final Map<String, Label> headings = new HashMap<>();
    private final Map<OfficeId, Contained<ReferralCard>> cards = new HashMap<>();

    OfficesView(WizardModel model, Doors doors) {
        this.model = model;
        this.doors = doors;
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        InView.keepFocus(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        list.getStyleClass().add("offices-list");
        count.getStyleClass().add("strong");
        getStyleClass().add("offices");
        getChildren().addAll(head(), scroll);
        show(model.session().assessment());
        model.session().snapshot().addListener((_, _, now) -> show(now.assessment()));
    }

    /** Puts the focus on the first office. */
    void focus() {
        list.getChildren().stream()
                .flatMap(each -> each instanceof Contained<?> part ? part.content().stream() : Stream.of())
                .filter(ReferralCard.class::isInstance)
                .findFirst()
                .ifPresentOrElse(card -> ((ReferralCard) card).head().requestFocus(), this::requestFocus);
    }

    private HBox head() {
        Label title = new Label(Messages.text("wizard.offices.title"));
        title.getStyleClass().add("strong");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(
                title,
                between,
                count,
                new StrengthLegend(model.session().checklist().legend()));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("offices-head");
        return head;
    }

    private void show(Assessment assessment) {
        List<Node> wanted = new ArrayList<>();
        for (OfficeGroup group : OfficeGroup.of(assessment)) {
            wanted.add(headings.computeIfAbsent(group.heading(), words -> heading(words, "offices-heading")));
            group.referrals().forEach(referral -> wanted.add(card(referral)));
        }
        count.setText(String.valueOf(assessment.referrals().size()));
        InPlace.show(list.getChildren(), wanted.isEmpty() ? List.of(nobody) : wanted);
        assessment.referrals().forEach(referral -> card(referral).change(card -> card.show(referral)));
    }

    private Contained<ReferralCard> card(Referral referral) {
        return cards.computeIfAbsent(
                referral.office().id(),
                _ -> new Contained<>(
                        () -> new ReferralCard(model, doors),
                        () -> new Instead(
                                Messages.text("wizard.card.instead"),
                                referral.office().name())));
    }

    private static Label heading(String words, String style) {
        Label heading = new Label(words);
        Wrapping.wrap(heading);
        heading.getStyleClass().add(style);
        return heading;
    }
}
