package org.engagementchecklist.engagement;

import java.time.Instant;

/**
 * When an engagement was started and when it was last changed. Files may say anything, so that the order of the two is
 * not checked.
 */
public record Lifetime(Instant created, Instant changed) {

    /** {@return the lifetime of something started at this moment} */
    public static Lifetime from(Instant moment) {
        return new Lifetime(moment, moment);
    }

    /** {@return this lifetime with a later change} */
    public Lifetime changedAt(Instant moment) {
        return new Lifetime(created, moment);
    }
}
