package org.engagementchecklist.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Looks at the clock while something is proved: says now and then that it goes on, and ends it after a while. */
final class ProofWatch implements BooleanSupplier {
    private static final Duration LONGEST = Duration.ofSeconds(12);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(3);

    private final Clock clock;
    private final PrintStream progress;
    private final String what;
    private final Instant begun;
    private Instant told;

    /**
     * Begins now.
     *
     * @param progress where it is said that the proof goes on
     * @param what is proved
     */
    ProofWatch(Clock clock, PrintStream progress, String what) {
        this.clock = clock;
        this.progress = progress;
        this.what = what;
        this.begun = clock.instant();
        this.told = begun;
    }

    /** {@return whether the time is over} */
    @Override
    public boolean getAsBoolean() {
        Instant now = clock.instant();
        if (!now.isBefore(told.plus(BETWEEN_WORDS))) {
            told = now;
            progress.println("Still proving %s: %d seconds of at most %d."
                    .formatted(what, Duration.between(begun, now).toSeconds(), LONGEST.toSeconds()));
        }
        return now.isAfter(begun.plus(LONGEST));
    }
}
