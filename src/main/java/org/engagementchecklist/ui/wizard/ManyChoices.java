package org.engagementchecklist.ui.wizard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.ui.common.ArrowKeys;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Wrapping;

/** Check boxes, of which some exclude the others. */
final class ManyChoices implements AnswerControl {
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final OptionColumns pane = new OptionColumns();
    private final Question question;
    private final EngagementSession session;

    ManyChoices(Question question, EngagementSession session) {
        this.question = question;
        this.session = session;
        question.options().forEach(this::add);
        ArrowKeys.among(pane);
        pane.setDisable(session.isReadOnly());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public Node entry() {
        return pane.getChildren().getFirst();
    }

    @Override
    public void show(Optional<Answer> answer, Optional<String> typed) {
        Set<String> ticked = Ticks.ticked(answer);
        boxes.forEach((id, box) -> box.setSelected(ticked.contains(id)));
    }

    private void add(Option option) {
        CheckBox box = new CheckBox(option.label());
        Wrapping.wrap(box);
        box.setAccessibleHelp(question.text());
        box.setOnAction(_ -> ticked(option, box));
        boxes.put(option.id(), box);
        pane.getChildren().add(box);
    }

    private void ticked(Option option, CheckBox box) {
        Optional<Answer> before = session.engagement().answers().to(question.id());
        Optional<Answer> after =
                box.isSelected() ? Ticks.tick(question, before, option) : Ticks.untick(question, before, option);
        after.ifPresentOrElse(answer -> session.answer(question.id(), answer), () -> session.clear(question.id()));
    }
}
