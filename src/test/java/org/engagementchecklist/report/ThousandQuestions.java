package org.engagementchecklist.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.assessment.RandomAnswers;
import org.engagementchecklist.assessment.Sketch;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;

/** An engagement with a checklist that asks 1,000 questions of every kind, most of them answered, some with a note. */
public final class ThousandQuestions {
    private static final int NUMBER = 1_000;

    private ThousandQuestions() {}

    /** {@return what its summary is made from} */
    public static SummaryContents contents() {
        Checklist checklist = checklist();
        Engagement engagement = Engagement.started(new UUID(0, 1), EditionUsed.of(checklist.edition()), Instant.EPOCH)
                .with(new RandomAnswers(checklist, Summaries.TODAY, 5).some(0.8));
        for (int i = 0; i < NUMBER; i += 7) {
            engagement = engagement.withNote(checklist.questions().get(i).id(), "Noted at number " + i + ".");
        }
        return new SummaryContents(
                checklist,
                engagement,
                Assessor.assess(checklist, engagement, Summaries.TODAY),
                Personal.LEFT_OUT,
                Optional.empty());
    }

    private static Checklist checklist() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < NUMBER; i++) {
            String id = (char) ('A' + i / 40) + "" + i;
            switch (i % 5) {
                case 0 -> sketch.asking(id, QuestionType.COUNTRIES);
                case 1 -> sketch.asking(id, QuestionType.MONEY);
                case 2 -> sketch.asking(id, QuestionType.MULTI_CHOICE, Condition.always(), "a", "b", "none!");
                default -> sketch.yesNo(id);
            }
            if (i % 20 == 3) {
                sketch.rule("R" + i, Sketch.is(id, "yes"), i % 40 == 3 ? "ALPHA" : "BETA", Strength.MUST, Sketch.EARLY);
            }
        }
        return sketch.checklist();
    }
}
