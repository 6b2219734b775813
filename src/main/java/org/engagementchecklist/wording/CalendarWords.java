package org.engagementchecklist.wording;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The English names of months and of the days of the week, in full or cut off after three letters or more. */
final class CalendarWords {
    private static final int LEAST = 3;

    private CalendarWords() {}

    /** {@return the month that a word in small letters names} */
    static Optional<Month> month(String word) {
        return named(Month.values(), word);
    }

    /** {@return the day of the week that a word in small letters names} */
    static Optional<DayOfWeek> weekday(String word) {
        return word.equals("weds") ? Optional.of(DayOfWeek.WEDNESDAY) : named(DayOfWeek.values(), word);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String word) {
        return Arrays.stream(all)
                .filter(each -> word.length() >= LEAST
                        && each.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst();
    }
}
