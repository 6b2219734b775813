package org.engagementchecklist.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engagementchecklist.report.Span;
import org.engagementchecklist.report.Span.Emphasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a text. */
final class TextDifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "'ask Legal today', 'ask Legal tomorrow', 'ask Legal [-today-]{+tomorrow+}'",
        "'ask Legal', 'ask Legal today', 'ask [-Legal-]{+Legal today+}'",
        "'', 'new', '{+new+}'",
        "'gone', '', '[-gone-]'",
        "'same', 'same', 'same'",
        "'one two three', 'one three', 'one [-two -]three'",
        "'研究計画を見る', '研究計画を送る', '研究計画を[-見-]{+送+}る'"
    })
    void words_that_are_gone_stand_before_those_that_took_their_place(String before, String after, String marked) {
        assertThat(marked(TextDifference.between(before, after))).isEqualTo(marked);
    }

    @Test
    void nothing_of_either_text_is_left_out_or_added() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String before = text(random);
            String after = i % 2 == 0 ? text(random) : before.replace("b", "x\n");
            List<Span> spans = TextDifference.between(before, after);
            assertThat(text(spans, emphasis -> emphasis != Emphasis.INSERTED)).isEqualTo(before);
            assertThat(text(spans, emphasis -> emphasis != Emphasis.DELETED)).isEqualTo(after);
        }
    }

    @Test
    void very_long_texts_are_told_apart_as_wholes() {
        String before = "word ".repeat(20_000);
        String after = "other ".repeat(16_000);
        assertThat(TextDifference.between(before, after)).containsExactly(Span.deleted(before), Span.inserted(after));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(_ ->
                        List.of("a ", "b", " c", "\n", "word. ", "書", "שלום ").get(random.nextInt(7)))
                .collect(Collectors.joining());
    }

    private static String text(List<Span> spans, Predicate<Emphasis> which) {
        return spans.stream()
                .map(Span.Words.class::cast)
                .filter(words -> which.test(words.emphasis()))
                .map(Span.Words::text)
                .collect(Collectors.joining());
    }

    private static String marked(List<Span> spans) {
        return spans.stream()
                .map(Span.Words.class::cast)
                .map(words -> switch (words.emphasis()) {
                    case INSERTED -> "{+" + words.text() + "+}";
                    case DELETED -> "[-" + words.text() + "-]";
                    case PLAIN, STRONG, QUIET -> words.text();
                })
                .collect(Collectors.joining());
    }
}
