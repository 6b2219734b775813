package org.engagementchecklist.checklist;

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
}
