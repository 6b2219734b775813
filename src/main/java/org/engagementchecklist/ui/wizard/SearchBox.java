package org.engagementchecklist.ui.wizard;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.ui.common.ArrowKeys;
import org.engagementchecklist.ui.common.LineField;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/** Looks for questions: what is found stands below, Enter goes to the first, the down arrow to the others. */
final class SearchBox extends VBox {
    private final WizardModel model;
    private final LineField field = new LineField();
    private final VBox hits = new VBox();
    private final ArrowKeys arrows = new ArrowKeys(hits, _ -> {});
    private final BooleanBinding searching = field.textProperty().isNotEmpty();

    SearchBox(WizardModel model) {
        this.model = model;
        field.setPromptText(Messages.text(
                "wizard.search.prompt", KeyCombination.valueOf("Shortcut+F").getDisplayText()));
        field.setAccessibleText(Messages.text("wizard.search.name"));
        field.textProperty().addListener((_, _, text) -> find(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInField);
        hits.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInHits);
        Visibility.bind(hits, searching);
        hits.getStyleClass().add("hits");
        getStyleClass().add("search");
        getChildren().add(field);
    }

    VBox hits() {
        return hits;
    }

    BooleanBinding searching() {
        return searching;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void find(String text) {
        List<Question> found = QuestionSearch.find(model.session().assessment(), text);
        hits.getChildren().setAll(found.stream().map(this::hit).toList());
        if (found.isEmpty() && searching.get()) {
            Label nothing = new Label(Messages.text("wizard.search.nothing"));
            Wrapping.wrap(nothing);
            hits.getChildren().add(nothing);
        }
        hits.getChildren().stream().limit(1).forEach(arrows::stopAt);
    }

    private Button hit(Question question) {
        Button hit =
                Links.button(Messages.text("wizard.search.hit", question.id(), question.text()), () -> goTo(question));
        Wrapping.wrap(hit);
        hit.setMaxWidth(Double.MAX_VALUE);
        hit.getStyleClass().add("hit");
        return hit;
    }

    private void goTo(Question question) {
        field.clear();
        model.goTo(question.id());
    }

    private void keyInField(KeyEvent event) {
        List<Node> found = hits.getChildren();
        if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !found.isEmpty()) {
            found.getFirst().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !found.isEmpty() && found.getFirst() instanceof Button first) {
            first.fire();
            event.consume();
        }
    }

    private void keyInHits(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            focus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button hit) {
            hit.fire();
            event.consume();
        }
    }
}
