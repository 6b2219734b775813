package org.engagementchecklist.proof;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.engagementchecklist.assessment.Budget;
import org.engagementchecklist.assessment.Search;

/**
 * How a checklist is to be proved.
 *
 * @param today the day by which dates are judged
 * @param mostTries how many tries one search may take
 * @param mostSteps how many steps of a {@link Budget} the whole proof may take
 * @param ended whether somebody who knows the time, or has had enough, ends it; asked on the thread that proves
 * @param sourceYears how many years before the edition a source may be
 */
public record Terms(LocalDate today, int mostTries, long mostSteps, BooleanSupplier ended, int sourceYears) {

    /** A shipped checklist needs an eightieth of it. */
    private static final long MOST_STEPS = 200_000_000;

    private static final int SOURCE_YEARS = 5;

    /** {@return the usual terms on this day, with all the time that the steps take} */
    public static Terms on(LocalDate today) {
        return new Terms(today, Search.MOST_STEPS, MOST_STEPS, () -> false, SOURCE_YEARS);
    }

    /** {@return the same terms with another age of sources} */
    public Terms withSourceYears(int years) {
        return new Terms(today, mostTries, mostSteps, ended, years);
    }

    /** {@return the same terms under which one search may take so many tries} */
    public Terms withMostTries(int tries) {
        return new Terms(today, tries, mostSteps, ended, sourceYears);
    }

    /** {@return the same terms under which the proof may take so many steps} */
    public Terms withMostSteps(long steps) {
        return new Terms(today, mostTries, steps, ended, sourceYears);
    }

    /** {@return the same terms under which the proof is ended once this says so} */
    public Terms until(BooleanSupplier end) {
        return new Terms(today, mostTries, mostSteps, end, sourceYears);
    }

    /** {@return what something that is done under these terms may spend} */
    public Budget budget() {
        return Budget.of(mostSteps, ended);
    }
}
