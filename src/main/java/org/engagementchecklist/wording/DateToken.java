package org.engagementchecklist.wording;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A number, word or mark in a written date. */
sealed interface DateToken {
    /** A number with its ordinal ending, a word, a mark, what may stand around them, or anything else. */
    Pattern TOKEN = Pattern.compile("('?\\d+)(?: ?(?:st|nd|rd|th)\\b)?|(\\p{L}+)|([-/.,])|([ ()\\[\\]\"·⋅•∙|])|(?s:.)");

    /** Words that say nothing. */
    Set<String> FILLING = Set.of("of", "the", "on", "日", "일");

    /** Words that stand after a year or month in numbers. */
    Set<String> LIKE_A_DASH = Set.of("年", "月", "년", "월");

    /** Words that join several days. */
    Set<String> JOINING = Set.of("to", "until", "till", "through", "thru", "and", "or");

    /**
     * A number.
     *
     * @param hasApostrophe whether one stands before it, as before the end of a year
     */
    record Numeral(String digits, boolean hasApostrophe) implements DateToken {}

    /** The name of a month. */
    record Named(Month month) implements DateToken {}

    /** The name of a day of the week. */
    record Weekday(DayOfWeek day) implements DateToken {}

    /** A dash, stroke, point or comma, or a word in the place of a dash. */
    record Mark(String sign) implements DateToken {}

    /** A word that joins several days. */
    record Joining() implements DateToken {}

    /** A word or sign that says nothing. */
    record Filling() implements DateToken {}

    /** Anything else. */
    record Strange() implements DateToken {}

    /** {@return what a text in plain signs and small letters is made of} */
    static List<DateToken> in(String text) {
        return TOKEN.matcher(text).results().map(DateToken::of).toList();
    }

    private static DateToken of(MatchResult found) {
        String number = found.group(1);
        String word = found.group(2);
        String mark = found.group(3);
        if (number != null) {
            String digits = number.replace("'", "");
            return new Numeral(digits, !digits.equals(number));
        }
        if (word != null) {
            return ofWord(word);
        }
        return mark != null ? new Mark(mark) : found.group(4) != null ? new Filling() : new Strange();
    }

    private static DateToken ofWord(String word) {
        if (FILLING.contains(word)) {
            return new Filling();
        }
        if (JOINING.contains(word)) {
            return new Joining();
        }
        if (LIKE_A_DASH.contains(word)) {
            return new Mark("-");
        }
        Optional<DateToken> weekday = CalendarWords.weekday(word).map(Weekday::new);
        return CalendarWords.month(word)
                .<DateToken>map(Named::new)
                .or(() -> weekday)
                .orElseGet(Strange::new);
    }
}
