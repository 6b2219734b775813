package org.engagementchecklist.proof;

import java.time.LocalDate;
import org.engagementchecklist.assessment.Search;

/**
 * How a checklist is to be proved.
 *
 * @param today the day by which dates are judged
 * @param mostSteps how long one search may take
 * @param sourceYears how many years before the edition a source may be
 */
public record Terms(LocalDate today, int mostSteps, int sourceYears) {

    private static final int SOURCE_YEARS = 5;

    /** {@return the usual terms on this day} */
    public static Terms on(LocalDate today) {
        return new Terms(today, Search.MOST_STEPS, SOURCE_YEARS);
    }
}
