package org.engagementchecklist.ui;

import java.util.HashMap;
import java.util.Map;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;

/** Tells a change that is being typed, and may go on with the next key, from a choice, which is complete. */
final class TypedText {
    private TypedText() {}

    /** {@return whether two states of an engagement differ in nothing but texts} */
    static boolean isAllThatDiffers(Engagement before, Engagement now) {
        return before.marks().equals(now.marks())
                && before.facts().meeting().equals(now.facts().meeting())
                && before.edition().equals(now.edition())
                && choices(before).equals(choices(now));
    }

    private static Map<QuestionId, Answer> choices(Engagement engagement) {
        Map<QuestionId, Answer> choices = new HashMap<>(engagement.answers().byQuestion());
        choices.values().removeIf(Answer.Text.class::isInstance);
        return choices;
    }
}
