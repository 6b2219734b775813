package org.engagementchecklist.ui.wizard;

import java.util.Optional;
import org.engagementchecklist.checklist.QuestionId;

/**
 * Where the user is.
 *
 * @param question the question that was asked for, where one was
 * @param visit counts the moves, so that going to where one is already is a move too
 */
public record Place(Page page, Optional<QuestionId> question, int visit) {

    Place moved(Page other, Optional<QuestionId> target) {
        return new Place(other, target, visit + 1);
    }
}
