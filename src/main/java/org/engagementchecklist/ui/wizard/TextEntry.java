package org.engagementchecklist.ui.wizard;

import java.util.Optional;
import javafx.scene.Node;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.ProseArea;
import org.engagementchecklist.ui.common.Typing;

/** A few lines of free text. */
final class TextEntry implements AnswerControl {
    private static final int LINES = 3;

    private final ProseArea area = new ProseArea(LINES);
    private final Typing typing;

    TextEntry(Question question, EngagementSession session) {
        area.setAccessibleText(question.text());
        typing = new Typing(area, text -> session.type(question.id(), text), session);
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public Node entry() {
        return area;
    }

    @Override
    public void show(Optional<Answer> answer, Optional<String> typed) {
        typing.show(answer.map(given -> given instanceof Answer.Text(var text) ? text : "")
                .orElse(""));
    }
}
