package org.engagementchecklist.assessment;

import java.util.Comparator;
import java.util.List;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.checklist.Time;

/**
 * One office with the findings that lead to it.
 *
 * @param findings the strongest first, then the earliest, then in the order of the rules; never empty
 */
public record Referral(Office office, List<Finding> findings) {

    /** @throws IllegalArgumentException if there is no finding */
    public Referral {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::strength).thenComparing(Finding::time))
                .toList();
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("no finding leads to " + office.id());
        }
    }

    /** {@return the strongest strength among the findings} */
    public Strength strength() {
        return findings.getFirst().strength();
    }

    /** {@return the earliest time among the findings, which need not be that of the strongest} */
    public Time time() {
        return findings.stream()
                .map(Finding::time)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** {@return whether a finding says to stop} */
    public boolean stops() {
        return strength() == Strength.STOP;
    }
}
