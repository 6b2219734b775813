package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.Scripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ExcerptTest {

    @ParameterizedTest
    @CsvSource({
        "a sensor network, 20, a sensor network",
        "a sensor network, 10, a sensor…",
        "seabirds, 4, seab…",
        "👩‍🔬👩‍🔬👩‍🔬, 4, 👩‍🔬…",
        "🇰🇷🇰🇷, 3, 🇰🇷…"
    })
    void a_long_text_ends_after_a_word_or_else_after_a_whole_letter(String text, int most, String excerpt) {
        assertThat(Excerpt.of(text, most)).isEqualTo(excerpt);
    }

    @Test
    void a_text_of_several_lines_becomes_one() {
        assertThat(Excerpt.of(" one\n two\t three ", 20)).isEqualTo("one two three");
    }

    @ParameterizedTest
    @MethodSource("whole")
    void no_script_is_cut_within_a_letter(Scripts script) {
        assertThat(IntStream.rangeClosed(1, 60).mapToObj(most -> Excerpt.of(script.text(), most)))
                .allSatisfy(excerpt -> assertThat(excerpt.codePoints())
                        .noneMatch(each -> Character.getType(each) == Character.SURROGATE));
    }

    private static Stream<Scripts> whole() {
        return Arrays.stream(Scripts.values())
                .filter(script ->
                        script.text().codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE));
    }
}
