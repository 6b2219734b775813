package org.engagementchecklist.wording;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a written date is made of.
 *
 * @param parts its numbers and the names of months, in their order
 * @param weekdays the days of the week it names
 * @param isJoined whether a word in it says that it is more than one day
 */
record DateParts(List<Part> parts, List<DayOfWeek> weekdays, boolean isJoined) {
    private static final int MOST = 3;

    /**
     * A number or the name of a month.
     *
     * @param before the marks between it and the part before it
     * @param digits of the number; those of its number for a month
     * @param kind which of the two, and how long: {@code M} for a name, {@code Y} for four digits or two after an
     *     apostrophe, {@code n} for one or two, {@code L} for eight, {@code x} for any other number
     */
    record Part(String before, String digits, char kind) {
        int number() {
            return Integer.parseInt(digits);
        }
    }

    DateParts {
        parts = List.copyOf(parts);
        weekdays = List.copyOf(weekdays);
    }

    /** {@return the parts of a text in plain signs and small letters, unless something else is in it} */
    static Optional<DateParts> of(String text) {
        List<DateToken> tokens = DateToken.in(text);
        if (tokens.stream().anyMatch(DateToken.Strange.class::isInstance)) {
            return Optional.empty();
        }
        List<DayOfWeek> weekdays = tokens.stream()
                .filter(DateToken.Weekday.class::isInstance)
                .map(token -> ((DateToken.Weekday) token).day())
                .toList();
        boolean isJoined = tokens.stream().anyMatch(DateToken.Joining.class::isInstance);
        return Optional.of(new DateParts(parts(tokens), weekdays, isJoined));
    }

    /** {@return the kinds of the parts, one letter each} */
    String shape() {
        return parts.stream().map(part -> String.valueOf(part.kind())).collect(Collectors.joining());
    }

    Part at(int place) {
        return parts.get(place);
    }

    /** {@return whether it speaks of more than one day} */
    boolean isSeveral() {
        return isJoined || weekdays.size() > 1 || parts.size() > MOST;
    }

    private static List<Part> parts(List<DateToken> tokens) {
        List<Part> parts = new ArrayList<>();
        String marks = "";
        for (DateToken token : tokens) {
            switch (token) {
                case DateToken.Numeral(String digits, boolean hasApostrophe) ->
                    parts.add(new Part(marks, digits, kind(digits, hasApostrophe)));
                case DateToken.Named(var month) -> parts.add(new Part(marks, String.valueOf(month.getValue()), 'M'));
                case DateToken.Weekday _, DateToken.Mark _, DateToken.Joining _ -> {}
                case DateToken.Filling _, DateToken.Strange _ -> {}
            }
            marks = marksAfter(token, marks);
        }
        return parts;
    }

    private static String marksAfter(DateToken token, String marks) {
        return switch (token) {
            case DateToken.Numeral _, DateToken.Named _, DateToken.Weekday _ -> "";
            case DateToken.Mark(String sign) -> marks + sign;
            case DateToken.Joining _, DateToken.Filling _, DateToken.Strange _ -> marks;
        };
    }

    private static char kind(String digits, boolean hasApostrophe) {
        return switch (digits.length()) {
            case 1 -> 'n';
            case 2 -> hasApostrophe ? 'Y' : 'n';
            case 4 -> 'Y';
            case 8 -> 'L';
            default -> 'x';
        };
    }
}
