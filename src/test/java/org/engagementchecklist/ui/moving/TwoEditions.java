package org.engagementchecklist.ui.moving;

import static org.engagementchecklist.ui.SmallChecklist.AMOUNT;
import static org.engagementchecklist.ui.SmallChecklist.CHECKLIST;
import static org.engagementchecklist.ui.SmallChecklist.PLAN;
import static org.engagementchecklist.ui.SmallChecklist.PROPOSAL;
import static org.engagementchecklist.ui.SmallChecklist.SHIPPED;
import static org.engagementchecklist.ui.SmallChecklist.STAGE;
import static org.engagementchecklist.ui.SmallChecklist.STRANDS;
import static org.engagementchecklist.ui.SmallChecklist.WHERE;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.Lineage;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Removal;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.SmallChecklist;

/** The small checklist and a newer edition of it, in which something of every kind has changed. */
final class TwoEditions {
    static final QuestionId SENT = new QuestionId("E1");
    static final QuestionId VISITORS = new QuestionId("E2");
    static final Checklist NEWER = newer();

    private TwoEditions() {}

    /** {@return an engagement answered with the older edition, as it was opened from this folder} */
    static Opening.Opened original(EngagementFolder folder) {
        Engagement engagement = SmallChecklist.engagement()
                .with(Facts.NONE.withTitle("Sensor project"))
                .withAnswer(PLAN, new Answer.Text("Sensors for a partner in Lyon"))
                .withAnswer(STRANDS, SmallChecklist.choices("research"))
                .withAnswer(STAGE, SmallChecklist.choice("idea"))
                .withAnswer(WHERE, new Answer.CountryList(List.of("FR")))
                .withAnswer(PROPOSAL, SmallChecklist.choice("yes"))
                .withAnswer(AMOUNT, new Answer.Money(250_000))
                .withNote(AMOUNT, "Ask again in May")
                .withAnswer(SHIPPED, SmallChecklist.choice("yes"))
                .toggled(WHERE, Mark.ASK_PI);
        return new Opening.Opened(folder.fileFor(engagement), engagement, CHECKLIST, false, List.of());
    }

    static EngagementFolder folder(Path home) {
        return new EngagementFolder(
                home,
                () -> {
                    throw new AssertionError("nothing is opened here");
                },
                TwoEditions::summary,
                SmallChecklist.CLOCK);
    }

    static Summary summary(Engagement engagement, Checklist checklist) {
        return Assessor.assess(
                        checklist,
                        engagement.answers(),
                        SmallChecklist.session().today())
                .summaryOf(engagement, checklist.countries());
    }

    private static Checklist newer() {
        Edition edition = new Edition(
                new EditionKey("small", "2026-11"),
                YearMonth.of(2026, 11),
                "Small checklist",
                CHECKLIST.edition().provenance(),
                "1".repeat(64));
        return new Checklist(
                edition,
                CHECKLIST.legend(),
                sections(),
                rules(),
                CHECKLIST.directory(),
                CHECKLIST.countries(),
                CHECKLIST.groups(),
                CHECKLIST.resources(),
                CHECKLIST.sources(),
                List.of(new Removal(AMOUNT, "The offices no longer look at the amount.")));
    }

    private static List<Section> sections() {
        return List.of(
                new Section(
                        "A",
                        "The engagement",
                        List.of(
                                old(PLAN),
                                old(STRANDS),
                                changed(STAGE, STAGE, QuestionType.MULTI_CHOICE, Lineage.NONE))),
                new Section("B", "Partners", List.of(old(WHERE))),
                new Section(
                        "C", "Funding", List.of(changed(PROPOSAL, PROPOSAL, QuestionType.YES_NO_UNSURE, meaning()))),
                new Section(
                        "E",
                        "Things and people",
                        List.of(
                                changed(SHIPPED, SENT, QuestionType.YES_NO_UNSURE, former(SHIPPED)),
                                changed(SHIPPED, VISITORS, QuestionType.YES_NO_UNSURE, Lineage.NONE))));
    }

    /** The first stops no more, the second is gone, and another leads to a third office. */
    private static List<Rule> rules() {
        Rule export = CHECKLIST.rules().getFirst();
        Office third = new Office(
                new OfficeId("ICC"),
                "International Coordinating Committee",
                "",
                "All",
                List.of(),
                List.of(),
                List.of());
        return List.of(rule(export, "R1", export.office(), Strength.MUST), rule(export, "R5", third, Strength.SHOULD));
    }

    private static Rule rule(Rule like, String id, Office office, Strength strength) {
        return new Rule(
                id,
                Optional.empty(),
                new Condition.Is(SENT, "yes"),
                office,
                strength,
                like.time(),
                like.action(),
                Optional.empty(),
                like.tag(),
                like.sources());
    }

    private static Question old(QuestionId id) {
        return SmallChecklist.question(id);
    }

    private static Question changed(QuestionId like, QuestionId id, QuestionType type, Lineage lineage) {
        Question old = old(like);
        return new Question(
                id,
                "Question " + id + "?",
                old.why(),
                type,
                old.options(),
                old.visibleWhen(),
                old.unsureOffices(),
                old.personal(),
                old.basis(),
                lineage);
    }

    private static Lineage meaning() {
        return new Lineage(List.of(), Map.of(), Optional.of("2026-11"));
    }

    private static Lineage former(QuestionId... ids) {
        return new Lineage(Stream.of(ids).toList(), Map.of(), Optional.empty());
    }
}
