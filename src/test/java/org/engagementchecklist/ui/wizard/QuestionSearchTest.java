package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.ui.WorkedSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuestionSearchTest {
    private static final Assessment EMPTY = WorkedSession.empty().assessment();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Huawei | ",
                "seminar | D1",
                "SEMINAR delegation | D1",
                "b2 | B2",
                "parent company's | B1",
                "no such words | "
            })
    void questions_are_found_by_words_of_their_text_explanation_and_options(String typed, String found) {
        List<String> expected = found == null ? List.of() : List.of(found);
        assertThat(QuestionSearch.find(EMPTY, typed).stream()
                        .map(each -> each.id().value()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void a_blank_search_finds_nothing(String typed) {
        assertThat(QuestionSearch.find(EMPTY, typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"parent company’s | B1", "se\u00ADminar | D1", "SÉMINAR | D1"})
    void questions_are_found_whatever_the_keyboard(String typed, String found) {
        assertThat(QuestionSearch.find(EMPTY, typed).stream()
                        .map(each -> each.id().value()))
                .containsExactly(found);
    }
}
