package org.engagementchecklist.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.assessment.Outlook;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.Asked;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.ui.LaterThreads;
import org.engagementchecklist.ui.SmallChecklist;
import org.engagementchecklist.ui.WorkedSession;
import org.engagementchecklist.ui.common.Access;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.EngagementSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SummaryModelTest {
    private static final Set<String> ALL = Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");

    @ParameterizedTest
    @ValueSource(strings = {"S01", "S03", "S06", "S09"})
    void every_office_stands_once_under_its_time_and_the_times_follow_one_another(String scenario) {
        SummaryModel model = model(WorkedSession.worked(scenario, ALL));
        List<TimeGroup> groups = TimeGroup.of(model.assessment());
        assertThat(groups).extracting(TimeGroup::time).isSorted().doesNotHaveDuplicates();
        assertThat(groups)
                .allSatisfy(group ->
                        assertThat(group.referrals()).extracting(Referral::time).containsOnly(group.time()));
        assertThat(groups.stream().flatMap(group -> group.referrals().stream()))
                .containsExactlyInAnyOrderElementsOf(model.assessment().referrals());
    }

    @Test
    void only_the_findings_that_say_to_stop_stand_in_the_box() {
        SummaryModel model = model(WorkedSession.worked("S01", ALL));
        assertThat(model.stops()).isNotEmpty().allMatch(finding -> finding.strength() == Strength.STOP);
        assertThat(model(WorkedSession.worked("S03", ALL)).stops()).isEmpty();
    }

    @Test
    void what_is_marked_unsure_or_unanswered_is_still_to_find_out() {
        EngagementSession session = SmallChecklist.session();
        session.answer(SmallChecklist.SHIPPED, SmallChecklist.choice("unsure"));
        session.toggle(SmallChecklist.WHERE, Mark.ASK_PI);
        session.toggle(SmallChecklist.SHIPPED, Mark.CHECK_AGAIN);
        List<OpenGroup> groups = OpenGroup.of(session.snapshot().get());
        assertThat(groups)
                .extracting(OpenGroup::heading)
                .containsExactly("To ask the PI", "To check again", "Answered “unsure”", "Not answered yet");
        assertThat(groups).first().extracting(OpenGroup::questions).isEqualTo(questions(SmallChecklist.WHERE));
        assertThat(groups.get(2).questions()).isEqualTo(questions(SmallChecklist.SHIPPED));
    }

    @Test
    void what_is_typed_and_not_taken_heads_the_summary_and_what_is_still_to_find_out() {
        Engagement engagement = SmallChecklist.engagement()
                .withTyped(SmallChecklist.AMOUNT, "1.2 million or so")
                .with(Facts.NONE.withTypedMeeting("Friday"))
                .withAnswer(SmallChecklist.PROPOSAL, SmallChecklist.choice("yes"));
        EngagementSession session =
                new EngagementSession(SmallChecklist.CHECKLIST, engagement, SmallChecklist.CLOCK, Access.WRITE);
        String id = SmallChecklist.AMOUNT.value();
        List<OpenGroup> groups = OpenGroup.of(session.snapshot().get());

        assertThat(model(session).typed())
                .contains("Typed, not taken: Meeting \"Friday\"; " + id + " \"1.2 million or so\"");
        assertThat(groups).first().satisfies(group -> {
            assertThat(group.heading()).isEqualTo("Typed, not taken");
            assertThat(group.questions()).isEqualTo(questions(SmallChecklist.AMOUNT));
            assertThat(group.beside(group.questions().getFirst())).isEqualTo("Typed, not taken: “1.2 million or so”");
        });
        assertThat(groups.getLast().questions()).doesNotContainAnyElementsOf(questions(SmallChecklist.AMOUNT));
    }

    @Test
    void what_an_edition_does_not_ask_is_listed_unless_it_was_left_out() {
        Asked asked = Asked.of(
                SmallChecklist.question(SmallChecklist.AMOUNT),
                SmallChecklist.CHECKLIST.edition().key());
        Parked parked = new Parked(
                asked,
                Optional.of(new Answer.Money(5)),
                "$5",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                "It is not asked any more.");
        Engagement now = SmallChecklist.engagement();
        Engagement engagement = new Engagement(
                now.id(),
                now.edition(),
                now.facts(),
                now.entries(),
                List.of(parked, parked.leftOut()),
                now.partial(),
                now.lifetime(),
                now.unknown());
        EngagementSession session =
                new EngagementSession(SmallChecklist.CHECKLIST, engagement, SmallChecklist.CLOCK, Access.WRITE);
        assertThat(model(session).parked()).containsExactly(parked);
    }

    @Test
    void the_other_offices_are_worked_out_beside_the_window() {
        LaterThreads later = new LaterThreads();
        SummaryModel model = new SummaryModel(WorkedSession.worked("S01", ALL), Optional.empty(), later);
        assertThat(model.outlooks().get()).isEmpty();
        later.runAll();
        assertThat(model.outlooks().get()).contains(Outlook.of(model.checklist(), model.assessment()));
    }

    @Test
    void other_offices_that_could_not_be_worked_out_are_no_longer_awaited() {
        LaterThreads later = new LaterThreads();
        later.throwFromNowOn();
        SummaryModel model = new SummaryModel(WorkedSession.worked("S01", ALL), Optional.empty(), later);
        assertThat(model.whyNoOutlooks().get()).startsWith("Working out");
        later.runAll();
        assertThat(model.outlooks().get()).isEmpty();
        assertThat(model.whyNoOutlooks().get())
                .matches("That did not work, for a reason that nobody foresaw \\(error [0-9A-F-]{9}\\)\\. .*");
    }

    @Test
    void facts_that_are_not_known_are_not_named() {
        EngagementSession session = SmallChecklist.session();
        assertThat(model(session).facts()).containsExactly("As of 2 November 2020", "Answered: 0 of 6");
        session.state(new Facts("Plan", "The PI", "", "", Optional.of(LocalDate.of(2020, 11, 9))));
        assertThat(model(session).facts()).contains("PI: The PI", "Meeting: 9 November 2020");
        assertThat(model(session).title()).isEqualTo("Plan");
    }

    @Test
    void an_untitled_engagement_is_known_by_its_day() {
        assertThat(model(SmallChecklist.session()).title()).isEqualTo("Untitled, 2 November 2020");
    }

    @Test
    void an_incomplete_summary_says_how_much_is_missing() {
        assertThat(model(SmallChecklist.session()).incomplete())
                .hasValueSatisfying(words -> assertThat(words).startsWith("6 questions have no answer yet"));
        EngagementSession session = WorkedSession.worked("S09", ALL);
        session.answer(new QuestionId("A1"), new Answer.Text("A program in Singapore."));
        session.answer(new QuestionId("D6"), new Answer.CountryList(List.of("SG")));
        assertThat(model(session).incomplete()).isEmpty();
    }

    @Test
    void a_newer_edition_is_said_beside_the_age_of_the_rules() {
        EngagementSession session = SmallChecklist.session();
        assertThat(model(session).standing()).isEqualTo("Rules as of October 2020 · Not official");
        SummaryModel older = new SummaryModel(session, Optional.of(session.checklist()), new AtOnce());
        assertThat(older.standing()).isEqualTo("Rules as of October 2020; a newer edition is available · Not official");
    }

    @Test
    void answers_to_questions_no_longer_asked_are_named_as_kept() {
        EngagementSession session = SmallChecklist.session();
        session.answer(SmallChecklist.STAGE, SmallChecklist.choice("idea"));
        session.answer(SmallChecklist.STRANDS, SmallChecklist.choices("travel_only"));
        assertThat(model(session).kept()).isEqualTo(questions(SmallChecklist.STAGE));
    }

    private static SummaryModel model(EngagementSession session) {
        return new SummaryModel(session, Optional.empty(), new AtOnce());
    }

    private static List<Question> questions(QuestionId id) {
        return List.of(SmallChecklist.question(id));
    }
}
