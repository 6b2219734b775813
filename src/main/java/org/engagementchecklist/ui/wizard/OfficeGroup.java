package org.engagementchecklist.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.ui.common.Messages;

/**
 * Offices under one heading.
 *
 * @param heading by when, or to stop and ask
 * @param referrals in their order; at least one
 */
record OfficeGroup(String heading, List<Referral> referrals) {

    OfficeGroup {
        referrals = List.copyOf(referrals);
    }

    /** {@return the offices to contact, those that say STOP first, the others by time} */
    static List<OfficeGroup> of(Assessment assessment) {
        List<OfficeGroup> groups = new ArrayList<>();
        for (Referral referral : assessment.referrals()) {
            String heading = referral.stops()
                    ? Messages.text("wizard.offices.stop")
                    : referral.time().text();
            if (groups.isEmpty() || !groups.getLast().heading().equals(heading)) {
                groups.add(new OfficeGroup(heading, List.of(referral)));
            } else {
                groups.add(groups.removeLast().and(referral));
            }
        }
        return groups;
    }

    private OfficeGroup and(Referral referral) {
        List<Referral> more = new ArrayList<>(referrals);
        more.add(referral);
        return new OfficeGroup(heading, more);
    }
}
