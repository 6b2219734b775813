package org.engagementchecklist.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;

/**
 * The step from one edition to another.
 *
 * @param from the older edition
 * @param to the newer edition
 */
public record EditionChange(Checklist from, Checklist to) {

    private static final UUID NOBODYS = new UUID(0, 0);

    /**
     * Says what it means for an engagement.
     *
     * @param answers its answers by the older edition; moved as an engagement is moved
     * @param today the day by which both editions judge dates
     * @return the offices that are gained, lost, or to be contacted otherwise
     */
    public List<Effect> effects(Answers answers, LocalDate today) {
        Engagement answered = Engagement.started(NOBODYS, EditionUsed.of(from.edition()), Instant.EPOCH)
                .with(answers);
        Answers moved = Moving.of(answered, from, to).engagement().answers();
        return Effect.between(Assessor.assess(from, answers, today), Assessor.assess(to, moved, today));
    }
}
