package org.engagementchecklist.wording;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engagementchecklist.checklist.Answer;

/**
 * Reads a day as people type it and paste it from mail, calendars and spreadsheets.
 *
 * <p>Numbers alone are month, day, year, or year, month, day where the year of four digits stands first. Where the first
 * number can only be the day, dots between them say so ("15.12.2020"), with strokes or dashes the day has to be confirmed,
 * and so does one with dots that can be meant either way. A day without a year is the next such day. A year of two digits
 * is the near one; a year more than twenty years away, and a day of the week that does not fit, have to be confirmed. Days
 * of the week, times, time zones, ordinals and the words around a date are read over.
 */
public final class DayReader {
    /** Nothing longer is a date; what is shorter is looked through in no time. */
    private static final int LONGEST = 200;

    private static final Pattern LABEL = Pattern.compile("^(?:date|sent|when|on|due) ?: ?");
    private static final Pattern AROUND = Pattern.compile("^[\"'()\\[\\]<>]+|[\"'()\\[\\]<>;:,.! ]+$");

    private DayReader() {}

    /**
     * {@return what a text says}
     *
     * @param typed any text
     * @param today by which the year is found that is not typed, and the odd one that is
     */
    public static Reading<LocalDate> read(String typed, LocalDate today) {
        String text = PlainSigns.of(typed).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Reading.Nothing<>();
        }
        return text.length() > LONGEST
                ? new Reading.Unclear<>(Obstacle.UNREADABLE)
                : relative(text, today)
                        .filter(Answer.Date::isPossible)
                        .map(Reading::of)
                        .orElseGet(() -> read(text, new Meanings(today)));
    }

    private static Optional<LocalDate> relative(String text, LocalDate today) {
        return switch (text) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> Optional.<LocalDate>empty();
        };
    }

    private static Reading<LocalDate> read(String text, Meanings meanings) {
        String bare = Times.without(LABEL.matcher(text).replaceFirst(""));
        return DateParts.of(AROUND.matcher(bare.strip()).replaceAll(""))
                .map(parts -> parts.isSeveral() ? new Reading.Unclear<LocalDate>(Obstacle.SEVERAL) : meanings.of(parts))
                .orElseGet(() -> new Reading.Unclear<>(Obstacle.UNREADABLE));
    }
}
