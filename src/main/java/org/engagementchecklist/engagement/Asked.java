package org.engagementchecklist.engagement;

import java.util.Optional;
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
 * @param meaningChanged the edition in which it had begun to mean what it meant then, if it ever changed
 */
public record Asked(QuestionId id, String text, boolean personal, EditionKey edition, Optional<String> meaningChanged) {

    /** @throws IllegalArgumentException if a text is blank */
    public Asked {
        if (text.isBlank() || meaningChanged.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a text of question " + id + " is blank");
        }
    }

    /** {@return this question of this edition} */
    public static Asked of(Question question, EditionKey edition) {
        return new Asked(
                question.id(),
                question.text(),
                question.personal(),
                edition,
                question.lineage().meaningChanged());
    }
}
