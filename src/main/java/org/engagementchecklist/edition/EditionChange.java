package org.engagementchecklist.edition;

import java.time.LocalDate;
import java.util.List;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.Answers;

/**
 * The step from one edition to another.
 *
 * @param from the older edition
 * @param to the newer edition
 */
public record EditionChange(Checklist from, Checklist to) {

    /**
     * Says what it means for an engagement.
     *
     * @param answers its answers by the older edition; those that the newer one does not ask for are left aside
     * @param today the day by which both editions judge dates
     * @return the offices that are gained, lost, or to be contacted otherwise
     */
    public List<Effect> effects(Answers answers, LocalDate today) {
        Carried carried = new Carried(Renames.between(from, to), to);
        return Effect.between(Assessor.assess(from, answers, today), Assessor.assess(to, carried.of(answers), today));
    }
}
