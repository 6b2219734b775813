package org.engagementchecklist.engagement;

import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;

/**
 * A question as it was asked, remembered without its edition.
 *
 * @param id its name then
 * @param text its words then
 * @param personal whether its answer is printed only if asked for
 * @param edition where it was asked
 */
public record Asked(QuestionId id, String text, boolean personal, EditionKey edition) {

    /** @throws IllegalArgumentException if the text is blank */
    public Asked {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the text of question " + id + " is blank");
        }
    }

    /** {@return this question of this edition} */
    public static Asked of(Question question, EditionKey edition) {
        return new Asked(question.id(), question.text(), question.personal(), edition);
    }
}
