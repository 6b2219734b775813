package org.engagementchecklist.ui.wizard;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Threads;

/** An amount of dollars. */
final class MoneyEntry implements AnswerControl {
    private final TypedField<Answer.Money> field;

    MoneyEntry(Question question, EngagementSession session, Threads threads) {
        QuestionId id = question.id();
        TypedField.Into<Answer.Money> into = new TypedField.Into<>(
                (text, read) -> session.typeAt(id, text, () -> read.get().map(amount -> amount)),
                amount -> session.take(id, amount));
        field = new TypedField<>(new AmountForm(), into, session, threads);
        field.field().setAccessibleText(Messages.text("wizard.money.name", question.text()));
        field.field().setPromptText(Messages.text("wizard.money.prompt"));
        field.putBefore(new Label("$"));
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public Node entry() {
        return field.field();
    }

    @Override
    public void show(Optional<Answer> answer, Optional<String> typed) {
        field.show(
                answer.flatMap(given -> given instanceof Answer.Money amount ? Optional.of(amount) : Optional.empty()),
                typed);
    }
}
