package org.engagementchecklist.assessment;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How much may be reckoned for one purpose, such as the proof of a checklist. Everything done for it spends from the same
 * budget, so that no checklist, however it is written, is reckoned with for ever. A step is about one look at a part of a
 * condition or at an answer, and takes memory of the order of ten bytes at most.
 *
 * <p>Steps are the same on every machine. Time is not: whoever knows the clock, or a user who has had enough, may end a
 * budget before.
 *
 * <p>It is the one thing in the core that changes, and is used on one thread.
 */
public final class Budget {

    /** Between two questions whether to end lie so many steps: a few thousandths of a second. */
    private static final long UNASKED = 20_000;

    /** One of many pieces of work gets at most this part of what is left, so that those after it have their turn. */
    private static final long SHARES = 16;

    /** A piece of work gets this much where there is as much, or else the last shares would be too small for anything. */
    private static final long LEAST_SHARE = 100_000;

    /** More than this would fill the memory with what is still to be followed. */
    private static final long LARGEST_SHARE = 5_000_000;

    private final long most;
    private final Optional<Budget> whole;
    private final BooleanSupplier ended;
    private long spent;
    private long asked;
    private boolean usedUp;

    private Budget(long most, Optional<Budget> whole, BooleanSupplier ended) {
        this.most = most;
        this.whole = whole;
        this.ended = ended;
    }

    /** {@return a budget of so many steps} */
    public static Budget of(long steps) {
        return new Budget(steps, Optional.empty(), () -> false);
    }

    /**
     * {@return a budget that also ends when it is told so}
     *
     * @param ended is asked every few thousandths of a second, on the thread that reckons
     */
    public static Budget of(long steps, BooleanSupplier ended) {
        return new Budget(steps, Optional.empty(), ended);
    }

    /** {@return a part for one of many pieces of work, which is spent from this one} */
    Budget share() {
        return part(Math.clamp(left() / SHARES, LEAST_SHARE, LARGEST_SHARE));
    }

    /** {@return a part of at most so many steps, which is spent from this one} */
    Budget part(long steps) {
        return new Budget(steps, Optional.of(this), () -> false);
    }

    /**
     * Takes steps, also those that are no longer there.
     *
     * @return whether there is something left
     */
    public boolean spend(long steps) {
        spent += steps;
        boolean goesOn = goesOn(steps);
        usedUp |= spent > most || !goesOn;
        return !usedUp;
    }

    private boolean goesOn(long steps) {
        if (whole.isPresent()) {
            return whole.get().spend(steps);
        }
        if (spent - asked < UNASKED) {
            return true;
        }
        asked = spent;
        return !ended.getAsBoolean();
    }

    /** {@return whether nothing is left; then whatever is not known yet stays undecided} */
    public boolean isUsedUp() {
        return usedUp || whole.filter(Budget::isUsedUp).isPresent();
    }

    /** {@return how many steps were taken} */
    public long spent() {
        return spent;
    }

    /** {@return how many steps are left} */
    long left() {
        long own = isUsedUp() ? 0 : most - spent;
        return whole.map(each -> Math.min(own, each.left())).orElse(own);
    }
}
