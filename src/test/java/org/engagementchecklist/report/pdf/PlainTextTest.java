package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made fit for printing. */
final class PlainTextTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a letter with its accent apart", "Z\u030Co\u0301\u0142w", "\u017D\u00F3\u0142w"),
                Arguments.of("a tab", "a\tb", "a b"),
                Arguments.of("line feeds of every system", "a\r\nb\rc\u2028d", "a\nb\nc\nd"),
                Arguments.of("a control character", "a\u0007b", "a[U+0007]b"),
                Arguments.of("half a character", "a\uD83Db", "a[U+D83D]b"),
                Arguments.of("what is no character", "a\uFFFEb", "a[U+FFFE]b"),
                Arguments.of("what is not seen", "a\u200B\u202E\u00AD\uFE0Fb", "ab"),
                Arguments.of("what keeps letters apart", "\u0634\u200C\u0647a\u200Cb", "\u0634\u200C\u0647ab"),
                Arguments.of("a character beyond the first plane", "\uD83D\uDE00", "\uD83D\uDE00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void text_is_made_fit_for_printing(String what, String text, String printed) {
        assertThat(PlainText.of(text)).as(what).isEqualTo(printed);
    }
}
