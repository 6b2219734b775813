package org.engagementchecklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers as a person reads them. */
final class AnswerWordsTest {
    private static final AnswerWords WORDS = new AnswerWords(Summaries.CHECKLIST.countries());

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("C2", new Answer.Choice("yes"), "Yes"),
                Arguments.of("B4", new Answer.Choice("not_done"), "Not yet"),
                Arguments.of(
                        "A2",
                        new Answer.Choices(List.of("research", "event")),
                        "Joint or sponsored research; A conference or workshop that MIT organizes"),
                Arguments.of(
                        "B1",
                        new Answer.CountryList(List.of("HK", "UA-43", "SA")),
                        "Hong Kong; Crimea region; Saudi Arabia"),
                Arguments.of("B1", new Answer.CountryList(List.of()), "No country"),
                Arguments.of("B1", new Answer.CountryList(List.of(), List.of("Somaliland")), "Somaliland"),
                Arguments.of(
                        "B1",
                        new Answer.CountryList(List.of("SA"), List.of("Sark", "北塞浦路斯")),
                        "Saudi Arabia; Sark; 北塞浦路斯"),
                Arguments.of("C3", new Answer.Date(LocalDate.of(2020, 12, 15)), "15 December 2020"),
                Arguments.of("C8", new Answer.Money(600_000), "$600,000"),
                Arguments.of("C8", new Answer.Money(0), "$0"),
                Arguments.of("A1", new Answer.Text("A visit"), "A visit"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answers_are_said_in_plain_words(String id, Answer answer, String words) {
        assertThat(WORDS.of(question(id), answer)).isEqualTo(words);
    }

    @Test
    void a_reason_names_only_the_options_that_its_condition_reads() {
        Answer answer = new Answer.Choices(List.of("research", "event"));
        Condition events = new Condition.AnyOf(new QuestionId("A2"), List.of("event", "students"));

        assertThat(WORDS.of(question("A2"), answer, events)).isEqualTo("A conference or workshop that MIT organizes");
    }

    @Test
    void a_reason_names_only_the_countries_of_its_group() {
        CountryGroup group = Summaries.CHECKLIST.groups().getFirst();
        Condition elevated = new Condition.InGroup(List.of(new QuestionId("B1")), group);
        Answer answer = new Answer.CountryList(List.of("FR", "SA"));

        assertThat(group.codes()).contains("SA").doesNotContain("FR");
        assertThat(WORDS.of(question("B1"), answer, elevated)).isEqualTo("Saudi Arabia");
    }

    @Test
    void a_reason_names_the_places_where_its_condition_looks_for_one_and_only_there() {
        List<QuestionId> questions = List.of(new QuestionId("B1"));
        Condition elevated =
                new Condition.InGroup(questions, Summaries.CHECKLIST.groups().getFirst());
        Condition unlisted = new Condition.Unlisted(questions);
        Answer answer = new Answer.CountryList(List.of("FR", "SA"), List.of("SA", "Sark"));

        assertThat(WORDS.of(question("B1"), answer, elevated)).isEqualTo("Saudi Arabia");
        assertThat(WORDS.of(question("B1"), answer, unlisted)).isEqualTo("SA; Sark");
        assertThat(WORDS.of(question("B1"), answer, new Condition.Any(List.of(elevated, unlisted))))
                .isEqualTo("Saudi Arabia; SA; Sark");
        assertThat(WORDS.of(question("B1"), answer, new Condition.Answered(questions.getFirst())))
                .isEqualTo("France; Saudi Arabia; SA; Sark");
    }

    @Test
    void a_reason_that_rests_on_what_is_not_chosen_names_the_whole_answer() {
        Answer answer = new Answer.Choices(List.of("research", "event"));
        Condition more = new Condition.Not(new Condition.Only(new QuestionId("A2"), "travel_only"));

        assertThat(WORDS.of(question("A2"), answer, more)).isEqualTo(WORDS.of(question("A2"), answer));
    }

    @Test
    void a_month_is_written_out() {
        assertThat(AnswerWords.month(YearMonth.of(2020, 10))).isEqualTo("October 2020");
    }

    private static Question question(String id) {
        return Summaries.CHECKLIST.question(new QuestionId(id)).orElseThrow();
    }
}
