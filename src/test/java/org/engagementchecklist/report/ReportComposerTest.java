package org.engagementchecklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.proof.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a summary says, and what it never says. */
final class ReportComposerTest {
    private static final QuestionId PROPOSAL = new QuestionId("C2");
    private static final QuestionId ROLE = new QuestionId("H1");
    private static final QuestionId AMOUNT = new QuestionId("H3");

    static Stream<String> scenarios() {
        return Shipped.scenarios().stream().map(Scenario::id);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_question_asked_is_printed_in_order_with_its_answer_and_note(String id) {
        SummaryContents contents = Summaries.of(Summaries.noted(id), Personal.PRINTED);
        AnswerWords words = new AnswerWords(contents.checklist().countries());
        List<String> text = ReportText.of(ReportComposer.compose(contents));
        List<String> asked = text.subList(text.indexOf("Questions asked and answers"), text.size());

        for (Question question : contents.assessment().questions()) {
            List<String> said = asked.subList(asked.indexOf(question.id().value()), asked.size());
            assertThat(said.get(1)).isEqualTo(question.text());
            contents.assessment()
                    .effective()
                    .to(question.id())
                    .ifPresent(answer -> assertThat(said.subList(2, said.size()))
                            .startsWith(words.parts(question, answer).toArray(String[]::new)));
        }
        assertThat(asked).containsSubsequence(texts(contents.assessment().questions()));
        assertThat(asked).containsAll(notes(contents));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_office_is_printed_with_all_that_is_to_be_done_and_why(String id) {
        SummaryContents contents = Summaries.of(Summaries.worked(id), Personal.PRINTED);
        ReasonWords reasons = new ReasonWords(contents.checklist(), Personal.PRINTED);
        String text = ReportText.joined(ReportComposer.compose(contents));

        for (Referral referral : contents.assessment().referrals()) {
            assertThat(text)
                    .contains(referral.office().name() + "\n" + referral.strength() + "\nFirst contact: "
                            + referral.time().text());
            for (Finding finding : referral.findings()) {
                assertThat(text)
                        .contains(finding.rule().action() + " " + finding.strength() + " · "
                                + finding.time().text());
                reasons.parts(finding).forEach(part -> assertThat(text).contains(part.answer()));
            }
        }
    }

    @Test
    void a_stop_is_printed_with_the_time_of_its_own_finding() {
        SummaryContents contents = Summaries.of(Summaries.worked("S12"));
        Finding stop = contents.stops().getFirst();
        Report report = ReportComposer.compose(contents);

        assertThat(stop.strength()).isEqualTo(Strength.STOP);
        assertThat(report.blocks())
                .anySatisfy(block -> assertThat(block)
                        .isInstanceOfSatisfying(
                                NoteBox.class,
                                box -> assertThat(box.prose().getFirst().text())
                                        .isEqualTo(stop.rule().office().name() + ". "
                                                + stop.rule().action() + " "
                                                + stop.time().text() + ".")));
    }

    @Test
    void offices_are_listed_by_time() {
        List<Referral> referrals = Summaries.of(Summaries.worked("S09")).referrals();

        assertThat(referrals).isSortedAccordingTo((one, other) -> one.time().compareTo(other.time()));
    }

    @Test
    void personal_answers_are_printed_nowhere_unless_asked_for() {
        Engagement engagement = Summaries.worked("S12")
                .withAnswer(ROLE, new Answer.Choice(Answer.YES))
                .withAnswer(AMOUNT, new Answer.Money(654_321))
                .withNote(AMOUNT, "Paid in two parts");
        String without = ReportText.joined(ReportComposer.compose(Summaries.of(engagement)));
        String with = ReportText.joined(ReportComposer.compose(Summaries.of(engagement, Personal.PRINTED)));

        assertThat(without).doesNotContain("$654,321", "Paid in two parts");
        assertThat(without).contains("Why: a personal answer, not printed", "No.\nQuestion\nAnswer");
        assertThat(with).contains("$654,321", "Paid in two parts").doesNotContain("a personal answer, not printed");
        assertThat(offices(without)).isEqualTo(offices(with)).isNotEmpty();
    }

    @Test
    void what_is_typed_and_not_taken_heads_the_summary_and_stands_among_the_open_points_and_the_answers() {
        Engagement engagement = Summaries.worked("S12")
                .withTyped(new QuestionId("C8"), "1.2 million or so")
                .with(Facts.NONE.withTypedMeeting("the week after Thanksgiving"));
        List<String> text = ReportText.of(ReportComposer.compose(Summaries.of(engagement)));

        assertThat(text)
                .containsSubsequence(
                        "Answered",
                        "Typed, not taken: Meeting \"the week after Thanksgiving\"; C8 \"1.2 million or so\"",
                        "Whom to contact, in this order",
                        "Still to find out",
                        "Typed, not taken",
                        "“1.2 million or so”",
                        "Questions asked and answers",
                        "$300,000",
                        "Typed, not taken: 1.2 million or so");
        assertThat(openPoints(text)).containsOnlyOnce("C8");
    }

    @Test
    void what_is_typed_at_a_personal_question_is_named_as_such_and_not_printed() {
        Engagement engagement = Summaries.worked("S12")
                .withoutAnswer(new QuestionId("C8"))
                .withTyped(AMOUNT, "quagga dollars")
                .withTyped(new QuestionId("C8"), "1.2 million or so");
        String without = ReportText.joined(ReportComposer.compose(Summaries.of(engagement)));
        String with = ReportText.joined(ReportComposer.compose(Summaries.of(engagement, Personal.PRINTED)));

        assertThat(without)
                .contains("Typed, not taken: C8 \"1.2 million or so\"; a personal answer, not printed")
                .doesNotContain("quagga");
        assertThat(with).contains("Typed, not taken: C8 \"1.2 million or so\"; H3 \"quagga dollars\"");
    }

    @Test
    void a_place_in_words_is_printed_as_it_was_written_and_led_to_its_office() {
        Engagement engagement = Summaries.worked("S12")
                .withAnswer(new QuestionId("B1"), new Answer.CountryList(List.of("FR"), List.of("Somaliland")));
        String text = ReportText.joined(ReportComposer.compose(Summaries.of(engagement)));

        assertThat(text).contains("France, Somaliland", "France\nSomaliland");
    }

    private static List<String> openPoints(List<String> text) {
        return text.subList(text.indexOf("Still to find out"), text.indexOf("Offices not indicated"));
    }

    @Test
    void an_unsure_personal_answer_is_not_given_away_by_a_list_or_a_count() {
        Engagement engagement = Summaries.worked("S12").withAnswer(ROLE, new Answer.Choice(Answer.UNSURE));
        String text = ReportText.joined(ReportComposer.compose(Summaries.of(engagement)));

        assertThat(Summaries.of(engagement).assessment().unsure()).hasSize(1);
        assertThat(text).doesNotContain("1 unsure", "Answered \"unsure\"");
    }

    @Test
    void an_answer_that_is_kept_but_not_counted_is_not_printed() {
        Engagement engagement = Summaries.empty()
                .withAnswer(new QuestionId("A2"), new Answer.Choices(List.of("travel_only")))
                .withAnswer(new QuestionId("C8"), new Answer.Money(654_321))
                .withNote(new QuestionId("C8"), "Estimate of last week");
        SummaryContents contents = Summaries.of(engagement);

        assertThat(contents.assessment().kept()).contains(new QuestionId("C8"));
        assertThat(ReportText.joined(ReportComposer.compose(contents)))
                .doesNotContain("$654,321", "Estimate of last week");
    }

    @Test
    void what_is_kept_of_another_edition_is_printed_apart_with_its_reason() {
        SummaryContents contents = Summaries.of(Summaries.parking(Summaries.worked("S03"), false));

        assertThat(ReportText.of(ReportComposer.compose(contents)))
                .containsSubsequence(
                        "Questions asked and answers",
                        "Kept, not counted",
                        "X1",
                        "What was asked?",
                        "Answered of old",
                        "Note: Said on the phone",
                        "The question is no longer asked.",
                        "About this checklist");
    }

    @Test
    void what_is_kept_of_a_personal_question_is_printed_only_if_asked_for() {
        Engagement engagement = Summaries.parking(Summaries.worked("S03"), true);

        assertThat(ReportText.joined(ReportComposer.compose(Summaries.of(engagement))))
                .doesNotContain("Kept, not counted", "Answered of old", "Said on the phone");
        assertThat(ReportText.joined(ReportComposer.compose(Summaries.of(engagement, Personal.PRINTED))))
                .contains("Kept, not counted", "Answered of old", "Said on the phone");
    }

    @Test
    void the_list_inside_a_summary_counts_no_unsure_answer_that_is_left_out() {
        Engagement engagement = Summaries.worked("S12")
                .withAnswer(PROPOSAL, new Answer.Choice(Answer.UNSURE))
                .withAnswer(ROLE, new Answer.Choice(Answer.UNSURE));

        assertThat(Summaries.of(engagement).listed().progress().unsure()).isEqualTo(1);
        assertThat(Summaries.of(engagement, Personal.PRINTED)
                        .listed()
                        .progress()
                        .unsure())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_paper_coaches_nobody_around_an_office(String id) {
        assertThat(ReportText.joined(ReportComposer.compose(Summaries.of(Summaries.worked(id)))))
                .doesNotContainIgnoringCase("would not be listed")
                .doesNotContainIgnoringCase("not needed");
    }

    @Test
    void an_incomplete_summary_says_on_its_first_page_what_is_missing() {
        Report report = ReportComposer.compose(Summaries.of(Summaries.empty()));
        String text = ReportText.joined(report);

        assertThat(text)
                .contains("questions have no answer yet, so this list of offices may grow.", "Not answered yet");
        assertThat(text).contains("Offices still open", "depends on ");
    }

    @Test
    void a_complete_summary_leaves_nothing_open() {
        Engagement engagement = Summaries.worked("S09")
                .withAnswer(new QuestionId("A1"), new Answer.Text("A program"))
                .withAnswer(new QuestionId("D6"), new Answer.CountryList(List.of("SG")));

        assertThat(ReportText.joined(ReportComposer.compose(Summaries.of(engagement))))
                .contains("46 of 46", "Offices not indicated")
                .doesNotContain("Offices still open", "Still to find out");
    }

    @Test
    void marked_questions_are_among_what_is_to_find_out() {
        Engagement engagement = Summaries.worked("S09").toggled(PROPOSAL, Mark.ASK_PI);

        assertThat(ReportText.of(ReportComposer.compose(Summaries.of(engagement))))
                .containsSubsequence("Still to find out", "To ask the PI", "C2");
    }

    @Test
    void every_page_of_an_older_edition_says_that_a_newer_one_is_available() {
        SummaryContents current = Summaries.of(Summaries.worked("S09"));
        SummaryContents older = new SummaryContents(
                current.checklist(),
                current.engagement(),
                current.assessment(),
                current.personal(),
                Optional.of(YearMonth.of(2026, 11)));

        assertThat(ReportComposer.compose(current).footer().notice())
                .isEqualTo("Not MIT's official checklist. Rules as of October 2020.");
        assertThat(ReportComposer.compose(older).footer().notice())
                .isEqualTo("Not MIT's official checklist. Rules as of October 2020; a newer edition is available.");
        assertThat(ReportText.joined(ReportComposer.compose(older)))
                .contains("A newer edition of the rules (November 2026) is available.");
    }

    @Test
    void resources_are_printed_where_their_condition_holds() {
        QuestionId papers = new QuestionId("C4");
        Engagement signing = Summaries.worked("S09").withAnswer(papers, new Answer.Choices(List.of("mou")));
        Engagement unsigned = Summaries.worked("S09").withAnswer(papers, new Answer.Choices(List.of("none")));

        assertThat(ReportText.joined(ReportComposer.compose(Summaries.of(signing))))
                .contains("Global MIT, global.mit.edu. ", "Authorized MIT signatory. ");
        assertThat(ReportText.joined(ReportComposer.compose(Summaries.of(unsigned))))
                .contains("Global MIT, global.mit.edu. ")
                .doesNotContain("Authorized MIT signatory. ");
    }

    @Test
    void every_number_in_brackets_is_a_source_that_is_listed() {
        List<String> text = ReportText.of(ReportComposer.compose(Summaries.of(Summaries.worked("S09"))));
        List<String> listed = text.subList(text.indexOf("Sources used") + 2, text.size());

        for (int i = 0; i < listed.size(); i++) {
            assertThat(listed.get(i)).startsWith("[" + (i + 1) + "] ");
        }
        assertThat(String.join("\n", text))
                .contains("[" + listed.size() + "]")
                .doesNotContain("[" + (listed.size() + 1) + "]");
    }

    @Test
    void an_untitled_engagement_is_called_so() {
        assertThat(ReportComposer.compose(Summaries.of(Summaries.empty())).title())
                .isEqualTo("Untitled, 2 November 2020");
    }

    private static String[] texts(List<Question> questions) {
        return questions.stream().map(Question::text).toArray(String[]::new);
    }

    private static List<String> notes(SummaryContents contents) {
        return contents.engagement().notes().values().stream()
                .map(note -> "Note: " + note)
                .toList();
    }

    private static List<String> offices(String text) {
        List<String> lines = text.lines().toList();
        return lines.subList(lines.indexOf("Whom to contact, in this order"), lines.indexOf("Office by office"));
    }
}
