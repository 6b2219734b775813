package org.engagementchecklist.ui.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.engagementchecklist.wording.DayText;

/** Days and moments in words, in English whatever the machine speaks. The window says none in another way. */
public final class Dates {
    private static final DateTimeFormatter DAY_AND_TIME = in("d MMM uuuu, HH:mm");
    private static final DateTimeFormatter MOMENT = in("d MMMM uuuu, H:mm");
    private static final DateTimeFormatter MOMENT_OF_THIS_YEAR = in("d MMMM, H:mm");
    private static final DateTimeFormatter SECOND = in("d MMMM uuuu, H:mm:ss");
    private static final DateTimeFormatter TIME = in("H:mm");
    private static final DateTimeFormatter TIME_AND_SECOND = in("H:mm:ss");

    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private Dates() {}

    /** {@return a day, such as "3 Nov 2020"} */
    public static String day(LocalDate day) {
        return DayText.inShort(day);
    }

    /** {@return the day of a moment, such as "3 Nov 2020"} */
    public static String day(Instant moment, ZoneId zone) {
        return DayText.inShort(local(moment, zone).toLocalDate());
    }

    /** {@return a moment where there is little room, such as "3 Nov 2020, 09:42"} */
    public static String dayAndTime(Instant moment, ZoneId zone) {
        return DAY_AND_TIME.format(local(moment, zone));
    }

    /** {@return a moment, such as "3 November 2020, 9:42"} */
    public static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(local(moment, zone));
    }

    /** {@return a moment, such as "3 November, 9:42"; with its year where that is not the present one} */
    public static String recent(Instant moment, Clock now) {
        ZonedDateTime local = local(moment, now.getZone());
        boolean thisYear =
                local.getYear() == now.instant().atZone(now.getZone()).getYear();
        return (thisYear ? MOMENT_OF_THIS_YEAR : MOMENT).format(local);
    }

    /** {@return a moment, such as "3 November 2020, 9:42:07"} */
    public static String second(Instant moment, ZoneId zone) {
        return SECOND.format(local(moment, zone));
    }

    /** {@return the time of day, such as "9:42"} */
    public static String time(Instant moment, ZoneId zone) {
        return TIME.format(local(moment, zone));
    }

    /** {@return the time of day, such as "9:42:07"} */
    public static String timeAndSecond(Instant moment, ZoneId zone) {
        return TIME_AND_SECOND.format(local(moment, zone));
    }

    /** A file may claim any moment; not every one has a place in a calendar. */
    private static ZonedDateTime local(Instant moment, ZoneId zone) {
        Instant notBefore = moment.isBefore(FIRST) ? FIRST : moment;
        return (notBefore.isAfter(LAST) ? LAST : notBefore).atZone(zone);
    }

    private static DateTimeFormatter in(String form) {
        return DateTimeFormatter.ofPattern(form, Locale.US);
    }
}
