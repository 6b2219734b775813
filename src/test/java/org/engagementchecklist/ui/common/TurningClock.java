package org.engagementchecklist.ui.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test turns by hand. */
public final class TurningClock extends Clock {
    private Instant now;

    /** A clock that stands at this moment. */
    public TurningClock(Instant now) {
        this.now = now;
    }

    /** Lets it be another moment. */
    public void turnTo(Instant instant) {
        now = instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
