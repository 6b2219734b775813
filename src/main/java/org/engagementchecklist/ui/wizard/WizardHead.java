package org.engagementchecklist.ui.wizard;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.ui.common.Dates;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/** The line above the wizard: which engagement, which rules, whether it is saved, and the way to the summary. */
final class WizardHead extends StackPane {
    private final EngagementSession session;
    private final Label title = new Label();
    private final Label people = new Label();
    private final Labeled rules;
    private final boolean isOlder;
    private final Button start;
    private final SaveLabel saved;
    private final Button summary;
    private Room room = Room.AMPLE;

    /** @param buttons those that unfold a folded panel, and the menu, which stands last */
    WizardHead(WizardFrame frame, Node buttons, Node menu) {
        session = frame.model().session();
        isOlder = frame.newer().isPresent();
        rules = rules(frame);
        start = button(Messages.text("wizard.head.start"), frame.exits().start());
        saved = new SaveLabel(frame);
        summary = button("", frame.exits().summary());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox.setHgrow(title, Priority.SOMETIMES);
        title.getStyleClass().add("engagement-title");
        Wrapping.cutToOneLine(title);
        Wrapping.cutToOneLine(people);
        people.getStyleClass().addAll("muted", "people");
        rules.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(people, Priority.SOMETIMES);
        getStyleClass().add("wizard-head");
        getChildren().add(Reflow.of(start, title, people, between, buttons, rules, saved, summary, menu));
        session.snapshot().subscribe(now -> show(now.engagement().facts()));
    }

    /** Leaves out what the first page, the window's title or the menu say too, where there is little room. */
    void show(Room now) {
        room = now;
        showPeople();
        Visibility.set(rules, room == Room.AMPLE || (isOlder && room == Room.SCARCE));
        rules.setText(rulesWords(room));
        Visibility.set(start, room != Room.TIGHT);
        saved.show(room);
        summary.setText(
                room == Room.TIGHT ? Messages.text("wizard.head.summary-short") : Messages.text("wizard.head.summary"));
    }

    private void show(Facts facts) {
        String untitled = Messages.text(
                "wizard.head.untitled",
                Dates.day(session.dateOf(session.engagement().created())));
        title.setText(facts.title().isEmpty() ? untitled : facts.title());
        people.setText(Stream.of(facts.pi(), facts.department())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · ")));
        showPeople();
    }

    /** Where there is nobody to name, their place is the title's. */
    private void showPeople() {
        Visibility.set(people, room == Room.AMPLE && !people.getText().isEmpty());
    }

    /** {@return which rules these are; where newer ones are installed, what leads to them} */
    private static Labeled rules(WizardFrame frame) {
        if (frame.newer().isPresent()) {
            Hyperlink link = Links.link("", frame.exits().newer());
            Wrapping.keepOnOneLine(link);
            link.getStyleClass().add("small");
            return link;
        }
        Label rules = new Label();
        rules.getStyleClass().add("muted");
        return rules;
    }

    private String rulesWords(Room room) {
        String asOf = AnswerWords.month(session.checklist().edition().asOf());
        if (!isOlder) {
            return Messages.text("wizard.head.rules", asOf);
        }
        return room == Room.AMPLE
                ? Messages.text("wizard.head.rules-older", asOf)
                : Messages.text("wizard.head.rules-older-short");
    }

    private static Button button(String words, Runnable action) {
        Button button = Links.button(words, action);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
