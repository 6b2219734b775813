package org.engagementchecklist.ui.wizard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.ui.common.ArrowKeys;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Wrapping;

/** Radio buttons: one stop of the Tab key, within which the arrow keys choose. */
final class OneChoice implements AnswerControl {
    private static final int SHORT_IN_ALL = 45;

    private final Map<String, RadioButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Pane pane;
    private final ArrowKeys arrows;

    OneChoice(Question question, EngagementSession session) {
        pane = isShort(question) ? new FlowPane() : new OptionColumns();
        pane.getStyleClass().add("one-choice");
        question.options().forEach(option -> add(option, question, session));
        arrows = new ArrowKeys(pane, node -> ((RadioButton) node).fire());
        arrows.stopAt(pane.getChildren().getFirst());
        pane.setDisable(session.isReadOnly());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public Node entry() {
        return group.getSelectedToggle() instanceof RadioButton chosen
                ? chosen
                : pane.getChildren().getFirst();
    }

    @Override
    public void show(Optional<Answer> answer, Optional<String> typed) {
        Optional<String> chosen = answer.map(given -> given instanceof Answer.Choice(var option) ? option : "");
        buttons.forEach(
                (id, button) -> button.setSelected(chosen.filter(id::equals).isPresent()));
        arrows.stopAt(entry());
    }

    private void add(Option option, Question question, EngagementSession session) {
        RadioButton button = new RadioButton(option.label());
        Wrapping.wrap(button);
        button.setToggleGroup(group);
        button.setAccessibleHelp(question.text());
        button.setOnAction(_ -> session.answer(question.id(), new Answer.Choice(option.id())));
        buttons.put(option.id(), button);
        pane.getChildren().add(button);
    }

    private static boolean isShort(Question question) {
        return question.options().stream()
                        .mapToInt(option -> option.label().length())
                        .sum()
                <= SHORT_IN_ALL;
    }
}
