package org.engagementchecklist.ui.common;

import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.AnswerWords;

/**
 * What a person reads of a change that can be taken back or made again.
 *
 * @param checklist has the questions
 */
public record EditedWords(Checklist checklist) {
    private static final int MOST_OF_QUESTION = 40;
    private static final int MOST_OF_ANSWER = 60;

    /** {@return a name for it, such as "D2, When does the first visitor hope to arrive?"} */
    public String name(Edited edited) {
        return switch (edited) {
            case Edited.AnswerTo(var id) -> Messages.text("common.edited.answer", id, question(id));
            case Edited.NoteOn(var id) -> Messages.text("common.edited.note", id);
            case Edited.MarkOn(var id) -> Messages.text("common.edited.mark", id);
            case Edited.About _ -> Messages.text("common.edited.about");
            case Edited.Whole _ -> Messages.text("common.edited.whole");
        };
    }

    /**
     * {@return how what was changed stands after it was taken back, such as "D2 is 1 March 2027 again."}
     *
     * @param now the engagement as it stands
     */
    String undone(Edited edited, Engagement now) {
        return again(edited, now, "common.announce.undone");
    }

    /** {@return the same after it was made again} */
    String redone(Edited edited, Engagement now) {
        return again(edited, now, "common.announce.redone");
    }

    private String again(Edited edited, Engagement now, String key) {
        return switch (edited) {
            case Edited.AnswerTo(var id) ->
                now.answers()
                        .to(id)
                        .map(answer -> Messages.text("common.announce.answered-again", id, answer(id, answer)))
                        .orElseGet(() -> Messages.text("common.announce.unanswered-again", id));
            default -> Messages.text(key, name(edited));
        };
    }

    private String question(QuestionId id) {
        return checklist
                .question(id)
                .map(question -> Excerpt.of(question.text(), MOST_OF_QUESTION))
                .orElse("");
    }

    private String answer(QuestionId id, Answer answer) {
        String words =
                new AnswerWords(checklist.countries()).of(checklist.question(id).orElseThrow(), answer);
        return Excerpt.of(words, MOST_OF_ANSWER);
    }
}
