package org.engagementchecklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the code of a page follows from, and how it is found again. */
final class StateCodeTest {
    private static final QuestionId PROPOSAL = new QuestionId("C2");
    private static final QuestionId STRANDS = new QuestionId("A2");
    private static final QuestionId AMOUNT = new QuestionId("H3");
    private static final LocalDate LATER = Summaries.TODAY.plusDays(200);
    private static final Engagement ENGAGEMENT = Summaries.worked("S12");
    private static final StateCode CODE = code(ENGAGEMENT);

    @Test
    void another_answer_or_note_makes_another_code() {
        assertThat(CODE.text()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}");
        assertThat(code(ENGAGEMENT.withAnswer(PROPOSAL, new Answer.Choice(Answer.NO))))
                .isNotEqualTo(CODE);
        assertThat(code(ENGAGEMENT.withoutAnswer(PROPOSAL))).isNotEqualTo(CODE);
        assertThat(code(ENGAGEMENT.withNote(PROPOSAL, "Ask"))).isNotEqualTo(CODE);
    }

    @Test
    void what_is_typed_and_a_place_make_another_code_and_each_its_own() {
        QuestionId countries = new QuestionId("B1");
        QuestionId amount = new QuestionId("C8");
        List<StateCode> codes = Stream.of(
                        ENGAGEMENT,
                        ENGAGEMENT.withTyped(amount, "1.2 million or so"),
                        ENGAGEMENT.withTypedInstead(amount, "1.2 million or so"),
                        ENGAGEMENT.withTyped(amount, "less"),
                        ENGAGEMENT.withNote(amount, "less"),
                        ENGAGEMENT.with(ENGAGEMENT.facts().withTypedMeeting("Friday")),
                        ENGAGEMENT.withAnswer(countries, new Answer.CountryList(List.of())),
                        ENGAGEMENT.withAnswer(countries, new Answer.CountryList(List.of(), List.of("Sark"))),
                        ENGAGEMENT.withAnswer(countries, new Answer.CountryList(List.of(), List.of("Sark", "Jersey"))),
                        ENGAGEMENT.withAnswer(countries, new Answer.CountryList(List.of(), List.of("Sark Jersey"))),
                        ENGAGEMENT.withAnswer(countries, new Answer.CountryList(List.of("FR"), List.of("Sark"))))
                .map(StateCodeTest::code)
                .toList();

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(code(ENGAGEMENT.withTyped(AMOUNT, "7 or so"))).isEqualTo(CODE);
    }

    @Test
    void programs_to_come_must_find_the_codes_of_pages_printed_today() {
        assertThat(CODE.text()).isEqualTo("1VW9-DW");
        assertThat(code(Summaries.noted("S09")).text()).isEqualTo("SGY5-Z8");
        assertThat(code(Summaries.empty()).text()).isEqualTo("19GM-JD");
    }

    @Test
    void facts_reminders_identity_and_moment_do_not_matter() {
        Engagement other = ENGAGEMENT
                .with(Facts.NONE)
                .toggled(PROPOSAL, Mark.ASK_PI)
                .copiedAs(new UUID(7, 7), ENGAGEMENT.created().plusSeconds(9));

        assertThat(code(other)).isEqualTo(CODE);
    }

    @Test
    void the_order_in_which_options_were_chosen_does_not_matter() {
        List<String> chosen = List.of("research", "education");
        Engagement one = ENGAGEMENT.withAnswer(STRANDS, new Answer.Choices(chosen));
        Engagement other = ENGAGEMENT.withAnswer(STRANDS, new Answer.Choices(chosen.reversed()));

        assertThat(code(one)).isEqualTo(code(other)).isNotEqualTo(CODE);
    }

    @Test
    void a_personal_answer_enters_the_code_only_where_it_is_printed() {
        Engagement paid = ENGAGEMENT.withAnswer(AMOUNT, new Answer.Money(7));

        assertThat(code(paid)).isEqualTo(CODE);
        assertThat(StateCode.of(Summaries.of(paid, Personal.PRINTED))).isNotEqualTo(CODE);
    }

    @Test
    void an_answer_that_is_kept_but_not_counted_does_not_matter() {
        Engagement travel = Summaries.empty().withAnswer(STRANDS, new Answer.Choices(List.of("travel_only")));

        assertThat(code(travel.withAnswer(new QuestionId("C8"), new Answer.Money(5))))
                .isEqualTo(code(travel));
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_page_is_found_to_be_printed_from_its_engagement_on_any_day_with_or_without_personal_answers(long seed) {
        for (Personal personal : Personal.values()) {
            SummaryContents contents = RandomEngagements.contents(seed, personal);
            StateCode code = StateCode.of(contents);
            Optional<Personal> found = code.printedFrom(contents.checklist(), contents.engagement(), LATER);
            boolean alike = code.equals(StateCode.of(RandomEngagements.contents(seed, Personal.LEFT_OUT)));

            assertThat(found).contains(alike ? Personal.LEFT_OUT : Personal.PRINTED);
            assertThat(code.printedFrom(
                            contents.checklist(), contents.engagement().withNote(STRANDS, "other"), LATER))
                    .isEmpty();
        }
    }

    @Test
    void no_two_states_drawn_by_chance_have_the_same_code() {
        List<StateCode> codes = seeds().mapToObj(
                        seed -> StateCode.of(RandomEngagements.contents(seed, Personal.PRINTED)))
                .toList();

        assertThat(Collections.frequency(codes, codes.getFirst())).isEqualTo(1);
        assertThat(codes).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7F3K-02", "7f3k-02", " 7F3K02 ", "state 7F3K-02", "7 F 3 K - O 2", "7F3K–o2", "State: 7f3k_02"})
    void a_code_is_read_as_people_type_it(String typed) {
        assertThat(StateCode.read(typed)).map(StateCode::text).contains("7F3K-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1A1B-01", "IAlB-oi", "LA1b0l"})
    void letters_that_look_like_digits_are_taken_for_them(String typed) {
        assertThat(StateCode.read(typed)).map(StateCode::text).contains("1A1B-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7F3K-0", "7F3K-022", "7F3K-0U", "state", "7F3K/02", "Ελληνι"})
    void what_is_no_code_is_not_taken_for_one(String typed) {
        assertThat(StateCode.read(typed)).isEmpty();
    }

    private static StateCode code(Engagement engagement) {
        return StateCode.of(new SummaryContents(
                Summaries.CHECKLIST,
                engagement,
                Assessor.assess(Summaries.CHECKLIST, engagement, Summaries.TODAY),
                Personal.LEFT_OUT,
                Optional.empty()));
    }
}
