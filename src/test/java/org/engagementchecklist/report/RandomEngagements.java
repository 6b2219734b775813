package org.engagementchecklist.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.engagementchecklist.Scripts;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.assessment.RandomAnswers;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.engagement.Asked;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Entries;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;

/**
 * Engagements with a shipped checklist drawn by chance, the same for the same seed: answers also to hidden questions,
 * texts and notes in every script, short, long and very long, marks, and what is kept of another edition. What is
 * personal in them is known by {@link #SECRET} or {@link #AMOUNT}.
 */
public final class RandomEngagements {
    /** In every text and note that is personal, and in no other. */
    public static final String SECRET = "Zebra";

    /** Every personal amount, and no other. */
    public static final long AMOUNT = 7_654_321;

    private final Random random;
    private final Checklist checklist;

    private RandomEngagements(long seed) {
        random = new Random(seed);
        checklist = Shipped.editions().get((int) (seed % Shipped.editions().size()));
    }

    /** {@return what the summary of the engagement with this seed is made from} */
    public static SummaryContents contents(long seed, Personal personal) {
        RandomEngagements drawing = new RandomEngagements(seed);
        Engagement engagement = drawing.engagement(seed);
        return new SummaryContents(
                drawing.checklist,
                engagement,
                Assessor.assess(drawing.checklist, engagement, Summaries.TODAY),
                personal,
                Optional.empty());
    }

    private Engagement engagement(long seed) {
        Engagement engagement = Engagement.started(
                        new UUID(1, seed), EditionUsed.of(checklist.edition()), Instant.EPOCH.plusSeconds(seed))
                .with(facts())
                .with(new RandomAnswers(checklist, Summaries.TODAY, seed).some(random.nextDouble()));
        for (Question question : checklist.questions()) {
            engagement = said(engagement, question);
            engagement = typed(engagement, question);
            engagement = noted(engagement, question);
        }
        return withParked(engagement);
    }

    private Facts facts() {
        return new Facts(
                words(),
                random.nextBoolean() ? words() : "",
                "EECS",
                "",
                random.nextBoolean() ? Optional.of(LocalDate.of(2020, 12, 1)) : Optional.empty(),
                random.nextInt(4) == 0 ? words() : "");
    }

    private Engagement said(Engagement engagement, Question question) {
        if (!engagement.answers().has(question.id())) {
            return engagement;
        }
        if (question.personal() && question.type() == QuestionType.MONEY) {
            return engagement.withAnswer(question.id(), new Answer.Money(AMOUNT));
        }
        return question.type() == QuestionType.TEXT
                ? engagement.withAnswer(question.id(), new Answer.Text(secret(question.personal()) + longer()))
                : engagement;
    }

    private Engagement typed(Engagement engagement, Question question) {
        return question.type().takesTyped() && random.nextInt(4) == 0
                ? engagement.withTyped(question.id(), typeable(question.personal()))
                : engagement;
    }

    private Engagement noted(Engagement engagement, Question question) {
        Engagement noted = engagement;
        if (random.nextInt(3) == 0) {
            noted = noted.withNote(question.id(), secret(question.personal()) + longer());
        }
        for (Mark mark : Mark.values()) {
            noted = random.nextInt(9) == 0 ? noted.toggled(question.id(), mark) : noted;
        }
        return noted;
    }

    private Engagement withParked(Engagement engagement) {
        List<Parked> parked = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parked.add(parked(i, random.nextBoolean()));
        }
        return Summaries.parking(engagement, parked);
    }

    private Parked parked(int number, boolean personal) {
        EditionKey key = new EditionKey(checklist.edition().key().checklist(), "2019-10");
        Asked asked = new Asked(
                new QuestionId("X" + number), "What was asked " + number + "?", personal, key, Optional.empty());
        String answer = secret(personal) + words();
        return new Parked(
                asked,
                Optional.of(new Answer.Text(answer)),
                answer,
                random.nextBoolean() ? Optional.of(typeable(personal)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(secret(personal) + longer()) : Optional.empty(),
                Set.of(),
                Optional.empty(),
                "The question is no longer asked.");
    }

    /** Words short enough for a field of one line. */
    private String typeable(boolean personal) {
        String text = secret(personal) + words();
        return Entries.canBeTyped(text) ? text : secret(personal) + "about " + random.nextInt(1000);
    }

    private static String secret(boolean personal) {
        return personal ? SECRET + " " : "";
    }

    private String words() {
        return Scripts.texts().get(random.nextInt(Scripts.texts().size()));
    }

    private String longer() {
        return switch (random.nextInt(8)) {
            case 0 -> "x".repeat(random.nextInt(400) + 1);
            case 1 ->
                (words() + ".\n" + words() + " ").repeat(random.nextInt(9) + 1).strip();
            case 2 -> (words() + " ").repeat(random.nextInt(30) + 1).strip();
            default -> words();
        };
    }
}
