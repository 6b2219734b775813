package org.engagementchecklist.checklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How days between today and a date are counted. */
public enum DayCount {
    /** Every day of the calendar. */
    CALENDAR {
        @Override
        public long between(LocalDate today, LocalDate date) {
            return ChronoUnit.DAYS.between(today, date);
        }

        @Override
        public LocalDate before(LocalDate date, int days) {
            return date.minusDays(days);
        }
    },
    /** Monday to Friday; holidays are not known and count as business days. */
    BUSINESS {
        @Override
        public long between(LocalDate today, LocalDate date) {
            return date.isBefore(today) ? -weekdaysAfter(date, today) : weekdaysAfter(today, date);
        }

        @Override
        public LocalDate before(LocalDate date, int days) {
            long last = weekdaysUpTo(date) - days - 1;
            long week = Math.floorDiv(last, (long) WEEKDAYS);
            return LocalDate.ofEpochDay(FIRST_MONDAY + week * 7 + Math.floorMod(last, WEEKDAYS));
        }
    };

    /**
     * Counts the days after today up to and including the date: from Monday 2 November to Monday 9 November there are
     * 5 business days.
     *
     * @return 0 for today, negative for a date that has passed
     */
    public abstract long between(LocalDate today, LocalDate date);

    /**
     * {@return the first day from which no more than this many days are left until the date} Five business days before
     * Monday 9 November is Monday 2 November.
     *
     * @param days how many, at least 0
     */
    public abstract LocalDate before(LocalDate date, int days);

    private static long weekdaysAfter(LocalDate first, LocalDate last) {
        return weekdaysUpTo(last) - weekdaysUpTo(first);
    }

    private static long weekdaysUpTo(LocalDate date) {
        long monday = Math.floorDiv(date.toEpochDay() - FIRST_MONDAY, 7L);
        return monday * WEEKDAYS + Math.min(date.getDayOfWeek().getValue(), DayOfWeek.FRIDAY.getValue());
    }

    private static final int WEEKDAYS = 5;

    private static final long FIRST_MONDAY = LocalDate.of(1970, 1, 5).toEpochDay();
}
