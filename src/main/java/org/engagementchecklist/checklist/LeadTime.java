package org.engagementchecklist.checklist;

import java.time.LocalDate;

/**
 * How long before a date an office wants to hear, where a source says so.
 *
 * @param days how many, at least 1
 * @param count how they are counted
 * @param before the question whose date they precede
 */
public record LeadTime(int days, DayCount count, QuestionId before) {

    /** @throws IllegalArgumentException if the number of days is not positive */
    public LeadTime {
        Checks.require(days > 0, "lead time is not positive");
    }

    /**
     * {@return the last day on which an office still hears in time}
     *
     * @param date the date that it precedes
     */
    public LocalDate lastDayFor(LocalDate date) {
        return count.before(date, days);
    }
}
