package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The text of a paper, in which words are found one after the other. */
final class PaperText {
    private final String text;
    private int place;

    /** @param text without white space */
    PaperText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** {@return words as they are found on paper} */
    static String printed(String words) {
        return TaggedText.without(PlainText.of(words));
    }

    /** Goes on after the last place where these words stand. */
    void goTo(String words) {
        place = text.lastIndexOf(printed(words));
        assertThat(place).as("where %s begins", words).isNotNegative();
    }

    /** Finds words after those that were found before. */
    void find(String words) {
        place = after(words, place);
    }

    /** Finds words in this order after those that were found before, and stays there. */
    void lookAhead(List<String> words) {
        int from = place;
        for (String each : words) {
            from = after(each, from);
        }
    }

    private int after(String words, int from) {
        int found = text.indexOf(printed(words), from);
        assertThat(found)
                .as("%s after %s", words, text.substring(Math.max(0, from - 80), from))
                .isNotNegative();
        return found + printed(words).length();
    }
}
