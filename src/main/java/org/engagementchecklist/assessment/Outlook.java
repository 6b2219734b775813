package org.engagementchecklist.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Rule;

/**
 * What can be said of an office that is not among the referrals: either no rule that names it can fire however the
 * unanswered visible questions, and those they reveal, are answered; or it is still open.
 *
 * @param decidedBy the unanswered visible questions that decide, in order; empty if the office is not indicated
 */
public record Outlook(Office office, List<Question> decidedBy) {

    public Outlook {
        decidedBy = List.copyOf(decidedBy);
    }

    /** {@return whether the office may still become one to contact} */
    public boolean isOpen() {
        return !decidedBy.isEmpty();
    }

    /** {@return the outlook for every office that is not referred to, in the order of the directory} */
    public static List<Outlook> of(Checklist checklist, Assessment assessment) {
        return checklist.directory().offices().stream()
                .filter(office -> assessment.referralTo(office.id()).isEmpty())
                .map(office -> new Outlook(office, decidedBy(office, checklist, assessment)))
                .toList();
    }

    private static List<Question> decidedBy(Office office, Checklist checklist, Assessment assessment) {
        Set<Question> deciding = new LinkedHashSet<>();
        checklist.allRules().stream()
                .filter(rule -> rule.office().id().equals(office.id()))
                .filter(rule -> canFire(rule, checklist, assessment))
                .forEach(rule -> deciding.addAll(Possibility.relevantTo(rule.when(), checklist)));
        return assessment.unanswered().stream().filter(deciding::contains).toList();
    }

    private static boolean canFire(Rule rule, Checklist checklist, Assessment assessment) {
        return Possibility.of(rule, checklist, assessment.effective(), assessment.today()) != Verdict.FAILS;
    }
}
