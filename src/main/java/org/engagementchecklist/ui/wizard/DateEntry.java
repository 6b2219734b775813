package org.engagementchecklist.ui.wizard;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Threads;

/** A date with a remark on how far away it is. */
final class DateEntry implements AnswerControl {
    private final DateField field;

    DateEntry(Question question, EngagementSession session, Threads threads) {
        QuestionId id = question.id();
        DayForm form = new DayForm(session::today, day -> DateRemark.on(day, id, session.checklist(), session.today()));
        TypedField.Into<LocalDate> into = new TypedField.Into<>(
                (text, read) -> session.typeAt(id, text, () -> read.get().map(Answer.Date::new)),
                day -> session.take(id, new Answer.Date(day)));
        field = new DateField(question.text(), form, into, session, threads);
    }

    @Override
    public Node node() {
        return field.node();
    }

    @Override
    public Node entry() {
        return field.field();
    }

    @Override
    public void show(Optional<Answer> answer, Optional<String> typed) {
        field.show(
                answer.flatMap(given -> given instanceof Answer.Date(var day) ? Optional.of(day) : Optional.empty()),
                typed);
    }
}
