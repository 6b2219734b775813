package org.engagementchecklist.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.edition.Moving;
import org.engagementchecklist.engagement.Asked;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.ReportText;
import org.engagementchecklist.report.Summaries;
import org.junit.jupiter.api.Test;

/** What differs between two states of an engagement. */
final class EngagementChangeTest {
    private static final QuestionId KINDS = new QuestionId("A2");
    private static final QuestionId PROPOSAL = new QuestionId("C2");
    private static final QuestionId DUE = new QuestionId("C3");
    private static final QuestionId COUNTRIES = new QuestionId("B1");
    private static final Engagement EMPTY = Summaries.empty();

    @Test
    void a_state_and_itself_do_not_differ() {
        Engagement worked = Summaries.noted("S09");
        assertThat(change(worked, worked).isNothing()).isTrue();
        assertThat(said(change(worked, worked)))
                .contains("There is no difference: facts, answers, notes, reminders and offices are the same.");
    }

    @Test
    void facts_that_differ_are_told_with_both_values() {
        Engagement after = EMPTY.with(new Facts("Lidar", "", "", "", Optional.of(Summaries.TODAY)));
        assertThat(change(EMPTY, after).facts())
                .containsExactly(
                        new Changed("", "Title", "", "Lidar"), new Changed("", "Meeting", "", "2 November 2020"));
    }

    @Test
    void answers_notes_and_reminders_are_told_in_words_in_the_order_of_the_checklist() {
        Engagement before = EMPTY.withAnswer(COUNTRIES, countries("FR")).withNote(KINDS, "as agreed");
        Engagement after = EMPTY.withAnswer(COUNTRIES, countries("FR", "CN")).toggled(KINDS, Mark.ASK_PI);
        EngagementChange change = change(before, after);

        assertThat(change.answers()).containsExactly(new Changed("B1", text(COUNTRIES), "France", "France; China"));
        assertThat(change.notes()).containsExactly(new Changed("A2", text(KINDS), "as agreed", ""));
        assertThat(change.marks()).containsExactly(new Changed("A2", text(KINDS), "", "To ask the PI"));
    }

    @Test
    void what_is_typed_and_places_in_words_are_told() {
        QuestionId amount = new QuestionId("C8");
        Engagement before = Summaries.worked("S12");
        Engagement after = before.withTyped(amount, "1.2 million or so")
                .withAnswer(COUNTRIES, new Answer.CountryList(List.of("FR"), List.of("Somaliland")))
                .with(before.facts().withTypedMeeting("Friday"));

        assertThat(change(before, after).answers())
                .contains(
                        new Changed("C8", text(amount), "$300,000", "$300,000; typed, not taken: “1.2 million or so”"))
                .anyMatch(each -> each.after().equals("France; Somaliland"));
        assertThat(change(before, after).facts())
                .containsExactly(
                        new Changed("", "Meeting", "9 November 2020", "9 November 2020; typed, not taken: “Friday”"));
    }

    @Test
    void what_is_typed_at_a_personal_question_is_not_told() {
        Engagement after = EMPTY.withTyped(new QuestionId("H3"), "quagga dollars");
        EngagementChange leftOut = new EngagementChange(state(EMPTY), state(after), Personal.LEFT_OUT);

        assertThat(leftOut.answers()).hasSize(1);
        assertThat(said(leftOut)).noneMatch(words -> words.contains("quagga"));
    }

    @Test
    void an_answer_to_a_question_that_is_no_longer_asked_is_said_to_be_kept() {
        Engagement before = Summaries.worked("S09").withAnswer(DUE, new Answer.Date(Summaries.TODAY));
        Engagement after = before.withAnswer(PROPOSAL, new Answer.Choice("no"));

        assertThat(change(before, after).answers())
                .contains(new Changed("C3", text(DUE), "2 November 2020", "2 November 2020 (kept, not counted)"));
    }

    @Test
    void offices_are_gained_lost_or_to_be_contacted_otherwise() {
        EngagementChange change = change(Summaries.worked("S03"), Summaries.worked("S12"));
        List<String> said = said(change);

        assertThat(change.offices()).anyMatch(each -> each.before().isEmpty());
        assertThat(change.offices()).anyMatch(each -> each.after().isEmpty());
        assertThat(said).containsSubsequence("Offices to contact", "Answers");
        assertThat(change.offices())
                .allSatisfy(each -> assertThat(said).contains(each.office().name()));
    }

    @Test
    void of_personal_answers_it_is_told_that_they_differ_and_not_how() {
        Question personal = Summaries.CHECKLIST.questions().stream()
                .filter(Question::personal)
                .findFirst()
                .orElseThrow();
        Engagement after = EMPTY.withNote(personal.id(), "a name");
        EngagementChange leftOut = new EngagementChange(state(EMPTY), state(after), Personal.LEFT_OUT);

        assertThat(said(leftOut))
                .contains(personal.id() + "  " + personal.text())
                .noneMatch("a name"::equals);
        assertThat(said(change(EMPTY, after))).contains("a name");
    }

    @Test
    void what_was_put_aside_is_told_and_personal_answers_in_it_are_not() {
        Parked parked = new Parked(
                new Asked(
                        new QuestionId("Z1"),
                        "Which passport?",
                        true,
                        Shipped.checklist().edition().key(),
                        Optional.empty()),
                Optional.of(new Answer.Text("blue")),
                "blue",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                "No longer asked.");
        Engagement after = parked(parked);

        assertThat(change(EMPTY, after).parked()).containsExactly(new Changed("Z1", "Which passport?", "", "blue"));
        assertThat(said(new EngagementChange(state(EMPTY), state(after), Personal.LEFT_OUT)))
                .contains("Z1 Which passport?")
                .doesNotContain("blue");
    }

    @Test
    void states_of_two_editions_are_told_apart_each_in_its_own_words() {
        Engagement before = Summaries.worked("S12");
        Engagement moved = Moving.of(before, Shipped.edition("2020-10"), Shipped.edition("2026-11"))
                .engagement();
        EngagementChange change = new EngagementChange(
                state(before), State.of("Later", Shipped.edition("2026-11"), moved, Summaries.TODAY), Personal.PRINTED);

        assertThat(change.facts()).contains(new Changed("", "Edition of the checklist", "2020-10", "2026-11"));
        assertThat(change.offices()).isNotEmpty();
    }

    private static Engagement parked(Parked parked) {
        return new Engagement(
                EMPTY.id(),
                EMPTY.edition(),
                EMPTY.facts(),
                EMPTY.entries(),
                List.of(parked),
                EMPTY.partial(),
                EMPTY.lifetime(),
                EMPTY.unknown());
    }

    private static Answer countries(String... codes) {
        return new Answer.CountryList(List.of(codes));
    }

    private static String text(QuestionId id) {
        return Summaries.CHECKLIST.question(id).orElseThrow().text();
    }

    private static List<String> said(EngagementChange change) {
        return ReportText.of(ComparisonComposer.compose(change));
    }

    private static EngagementChange change(Engagement before, Engagement after) {
        return new EngagementChange(state(before), state(after), Personal.PRINTED);
    }

    private static State state(Engagement engagement) {
        return State.of("A state", Summaries.CHECKLIST, engagement, Summaries.TODAY);
    }
}
