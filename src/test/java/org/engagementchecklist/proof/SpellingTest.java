package org.engagementchecklist.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistyped word is met with the one that was probably meant, and with silence where none is near. */
class SpellingTest {

    private static final List<String> KNOWN = List.of("F1", "F2", "EXPORT", "RAS_SUB", "title", "research", "unsure");

    @ParameterizedTest
    @CsvSource({
        "F11, F1",
        "F3, F1",
        "f2, F2",
        "EXPROT, EXPORT",
        "export, EXPORT",
        "EXPORTS, EXPORT",
        "RAS-SUB, RAS_SUB",
        "titel, title",
        "tite, title",
        "reserch, research",
        "resaerhc, research",
        "unsrue, unsure",
    })
    void the_nearest_word_is_suggested(String word, String meant) {
        assertThat(Spelling.suggestion(word, KNOWN)).isEqualTo("Did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @CsvSource({"Z9", "budget", "''", "researchers abroad", "EXP"})
    void nothing_is_suggested_where_no_word_is_near(String word) {
        assertThat(Spelling.nearest(word, KNOWN)).isEmpty();
        assertThat(Spelling.suggestion(word, KNOWN)).isEmpty();
    }

    @Test
    void of_words_equally_near_the_first_of_the_alphabet_is_suggested() {
        assertThat(Spelling.nearest("C9", List.of("C3", "C2", "C4"))).contains("C2");
    }

    @Test
    void a_word_of_absurd_length_is_not_compared() {
        String word = "x".repeat(100_000);

        assertThat(Spelling.nearest(word, List.of(word, "x"))).isEmpty();
        assertThat(Spelling.nearest("x", List.of(word))).isEmpty();
    }
}
