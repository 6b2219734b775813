package org.engagementchecklist.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.ui.common.Access;
import org.engagementchecklist.ui.common.EngagementSession;

/** Sessions with the shipped checklist and its worked engagements. */
public final class WorkedSession {
    private WorkedSession() {}

    /** {@return a session with a worked engagement as it stands after the sections before this one are answered} */
    public static EngagementSession worked(String id, Set<String> sections) {
        Checklist checklist = Shipped.checklist();
        Scenario scenario = Shipped.scenario(id);
        Clock clock = clock(scenario.today());
        Engagement engagement = Engagement.started(new UUID(0, 1), EditionUsed.of(checklist.edition()), clock.instant())
                .with(new Facts(scenario.title(), "", "Mechanical Engineering", "", Optional.empty()))
                .with(scenario.answers().only(question -> sections.contains(sectionOf(question))));
        return new EngagementSession(checklist, engagement, clock, Access.WRITE);
    }

    /** {@return a session with an engagement without answers} */
    public static EngagementSession empty() {
        Checklist checklist = Shipped.checklist();
        Clock clock = clock(LocalDate.of(2020, 11, 2));
        Engagement engagement =
                Engagement.started(new UUID(0, 1), EditionUsed.of(checklist.edition()), clock.instant());
        return new EngagementSession(checklist, engagement, clock, Access.WRITE);
    }

    private static String sectionOf(QuestionId question) {
        return question.value().substring(0, 1);
    }

    private static Clock clock(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.of(10, 42)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
