package org.engagementchecklist.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

    @ParameterizedTest
    @CsvSource({"'',''", "a b c, ''", "b c a, a", "c a b, c", "a c b d, b", "b a d c, a c"})
    void as_few_as_possible_have_moved(String after, String moved) {
        List<String> now = words(after);
        List<String> before = now.stream().sorted().toList();

        assertThat(Order.moved(before, now)).hasSameSizeAs(words(moved));
        assertThat(Order.moved(before, now)).allSatisfy(each -> assertThat(now).contains(each));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
