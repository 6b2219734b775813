package org.engagementchecklist.ui.wizard;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.ui.common.EngagementSession;

/** A date with a remark on how far away it is. */
final class DateEntry implements AnswerControl {
    private final DateField field;
    private final Question question;
    private final EngagementSession session;

    DateEntry(Question question, EngagementSession session) {
        this.question = question;
        this.session = session;
        field = new DateField(question.text(), session.isReadOnly(), session::today, this::answer);
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public Node entry() {
        return field.picker();
    }

    @Override
    public void show(Optional<Answer> answer) {
        Optional<LocalDate> day =
                answer.flatMap(given -> given instanceof Answer.Date(var date) ? Optional.of(date) : Optional.empty());
        field.show(day, day.map(this::remark).orElse(""));
    }

    private String remark(LocalDate day) {
        return DateRemark.on(
                day, question.id(), session.checklist(), session.assessment().today());
    }

    private void answer(Optional<LocalDate> day) {
        day.ifPresentOrElse(
                date -> session.answer(question.id(), new Answer.Date(date)), () -> session.clear(question.id()));
    }
}
