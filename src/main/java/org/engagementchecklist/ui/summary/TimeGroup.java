package org.engagementchecklist.ui.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Time;

/**
 * The offices that are to be contacted by the same time.
 *
 * @param referrals those that say STOP first; at least one
 */
record TimeGroup(Time time, List<Referral> referrals) {

    TimeGroup {
        referrals = List.copyOf(referrals);
    }

    /** {@return all offices to contact, the earliest time first} */
    static List<TimeGroup> of(Assessment assessment) {
        Map<Time, List<Referral>> byTime = new LinkedHashMap<>();
        assessment.referrals().stream()
                .sorted((one, other) -> one.time().compareTo(other.time()))
                .forEach(referral -> byTime.computeIfAbsent(referral.time(), _ -> new ArrayList<>())
                        .add(referral));
        return byTime.entrySet().stream()
                .map(each -> new TimeGroup(each.getKey(), each.getValue()))
                .toList();
    }
}
