package org.engagementchecklist.cli;

import java.util.List;
import java.util.Set;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.storage.Opening;

/** What is kept of questions that the edition of an engagement does not ask. */
final class ParkedAnswers {

    private ParkedAnswers() {}

    /** {@return what is kept, without what is personal} */
    static List<Parked> told(Opening.Opened opened) {
        Set<QuestionId> personal = opened.checklist().personalQuestions();
        return opened.engagement().parked().stream()
                .filter(each -> !each.isLeftOut() && !each.isPersonal(personal))
                .toList();
    }
}
