package org.engagementchecklist.engagement;

import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;

/**
 * What was made of an answer that could not move as it was.
 *
 * @param question where it stands
 * @param answer as what
 */
public record Standing(QuestionId question, Answer answer) {

    /** {@return whether it stands there still, and nobody has answered otherwise since} */
    public boolean isUnchangedIn(Answers answers) {
        return answers.to(question).filter(answer::equals).isPresent();
    }
}
