package org.engagementchecklist.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as it is shown, in English whatever the machine speaks. */
public final class DayText {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.US);

    private DayText() {}

    /** {@return a day as it stands in a field, such as "15 Dec 2020"} */
    public static String inShort(LocalDate day) {
        return SHORT.format(day);
    }

    /** {@return a day with its day of the week, such as "Tuesday, 15 December 2020"} */
    public static String inFull(LocalDate day) {
        return FULL.format(day);
    }
}
