package org.engagementchecklist.ui.checklists;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.DefectLines;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.Unfolding;
import org.engagementchecklist.ui.common.Visibility;

/** What is known of an edition, each under its name; nothing for what is not known. */
final class EditionFacts extends VBox {
    private static final int SHORT = 12;

    /** @param copy copies the fingerprint */
    EditionFacts(Entry entry, Runnable copy) {
        getStyleClass().add("checklist-facts");
        entry.dates().ifPresent(each -> getChildren().add(new Passage(each)));
        entry.label().ifPresent(each -> getChildren().add(new Passage(each, "muted")));
        add(Messages.text("checklists.origin"), Optional.of(entry.origin()));
        add(Messages.text("checklists.contents"), entry.contents());
        add(Messages.text("checklists.age"), entry.age());
        getChildren().add(fact(Messages.text("checklists.proof"), proof(entry)));
        add(Messages.text("checklists.scenarios"), entry.scenarios());
        entry.fingerprint()
                .ifPresent(each ->
                        getChildren().add(fact(Messages.text("checklists.fingerprint"), fingerprint(each, copy))));
    }

    private void add(String name, Optional<String> words) {
        words.ifPresent(each -> getChildren().add(fact(name, new Passage(each))));
    }

    private static HBox fact(String name, Node value) {
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox fact = new HBox(new Passage(name, "muted", "checklist-fact-name"), value);
        fact.getStyleClass().add("checklist-fact");
        return fact;
    }

    private static VBox proof(Entry entry) {
        VBox proof = new VBox(new Passage(entry.proof()));
        entry.reach().ifPresent(each -> proof.getChildren().add(new Passage(each)));
        if (!entry.defects().isEmpty()) {
            proof.getChildren()
                    .add(new Unfolding(
                            Messages.text(
                                    "checklists.proof.found", entry.defects().size()),
                            () -> new DefectLines(entry.defects())));
        }
        proof.getStyleClass().add("checklist-proof");
        return proof;
    }

    private static FlowPane fingerprint(String digits, Runnable copy) {
        Passage shown = new Passage(Messages.text("checklists.fingerprint.short", digits.substring(0, SHORT)));
        Hyperlink whole = Links.link(Messages.text("checklists.fingerprint.whole"), () -> {});
        whole.setOnAction(_ -> {
            shown.setText(digits);
            Visibility.set(whole, false);
        });
        Hyperlink copied = Links.link(Messages.text("checklists.fingerprint.copy"), copy);
        copied.setAccessibleText(Messages.text("checklists.fingerprint.copy-name"));
        FlowPane line = Reflow.of(shown, whole, copied);
        line.getStyleClass().add("checklist-fingerprint");
        return line;
    }
}
