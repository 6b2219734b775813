package org.engagementchecklist.ui.start;

import java.util.List;
import java.util.regex.Pattern;
import org.engagementchecklist.ui.common.PlainLetters;

/**
 * Words to be found, whatever their case and accents.
 *
 * @param words plain and small; none to find everything
 */
record Filter(List<String> words) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    Filter {
        words = List.copyOf(words);
    }

    /** {@return the filter for what was typed} */
    static Filter of(String typed) {
        return new Filter(BLANKS.splitAsStream(PlainLetters.of(typed))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** {@return whether every word is part of what the row says} */
    boolean accepts(Row row) {
        return words.stream().allMatch(row.plain()::contains);
    }
}
