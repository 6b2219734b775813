package org.engagementchecklist.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Asked;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.proof.Scenario;

/** What the summaries of the worked engagements are made from. */
public final class Summaries {
    /** The shipped checklist. */
    public static final Checklist CHECKLIST = Shipped.checklist();

    /** The day on which the worked engagements are assessed. */
    public static final LocalDate TODAY = LocalDate.of(2020, 11, 2);

    private Summaries() {}

    /** An engagement without answers. */
    public static Engagement empty() {
        return Engagement.started(new UUID(1, 2), EditionUsed.of(CHECKLIST.edition()), Instant.EPOCH);
    }

    /** A worked engagement with facts. */
    public static Engagement worked(String id) {
        Scenario scenario = Shipped.scenario(id);
        Facts facts = new Facts(
                scenario.title(), "", "Mechanical Engineering", "Department office", Optional.of(TODAY.plusDays(7)));
        return empty().with(facts).with(scenario.answers());
    }

    /** A worked engagement with a note, short or long by turns, at every question. */
    public static Engagement noted(String id) {
        Engagement engagement = worked(id);
        for (QuestionId question : Shipped.scenario(id).questionsShown()) {
            String note = "Note at " + question + ". ";
            engagement = engagement.withNote(
                    question,
                    note.repeat(question.value().endsWith("4") ? 60 : 1).strip());
        }
        return engagement;
    }

    /** The engagement with an answer and a note kept of a question that is not asked, which may be personal. */
    public static Engagement parking(Engagement engagement, boolean personal) {
        Asked asked = new Asked(
                new QuestionId("X1"),
                "What was asked?",
                personal,
                new EditionKey(CHECKLIST.edition().key().checklist(), "2019-10"),
                Optional.empty());
        Parked parked = new Parked(
                asked,
                Optional.of(new Answer.Text("Answered of old")),
                "Answered of old",
                Optional.empty(),
                Optional.of("Said on the phone"),
                Set.of(),
                Optional.empty(),
                "The question is no longer asked.");
        return parking(engagement, List.of(parked));
    }

    /** The engagement with these kept of questions that are not asked. */
    public static Engagement parking(Engagement engagement, List<Parked> parked) {
        return new Engagement(
                engagement.id(),
                engagement.edition(),
                engagement.facts(),
                engagement.entries(),
                parked,
                engagement.partial(),
                engagement.lifetime(),
                engagement.unknown());
    }

    /** The contents of a summary without personal answers. */
    public static SummaryContents of(Engagement engagement) {
        return of(engagement, Personal.LEFT_OUT);
    }

    /** The contents of a summary. */
    public static SummaryContents of(Engagement engagement, Personal personal) {
        return new SummaryContents(
                CHECKLIST, engagement, Assessor.assess(CHECKLIST, engagement, TODAY), personal, Optional.empty());
    }
}
