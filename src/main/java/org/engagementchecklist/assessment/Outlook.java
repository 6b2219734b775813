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
        Search search = Search.in(checklist, assessment.today())
                .given(assessment.effective().only(question -> !assessment.isTyped(question)));
        return checklist.directory().offices().stream()
                .filter(office -> assessment.referralTo(office.id()).isEmpty())
                .map(office -> new Outlook(office, decidedBy(office, checklist, assessment, search)))
                .toList();
    }

    private static List<Question> decidedBy(Office office, Checklist checklist, Assessment assessment, Search search) {
        Set<Question> deciding = new LinkedHashSet<>();
        checklist.allRules().stream()
                .filter(rule -> rule.office().id().equals(office.id()))
                .map(Rule::firing)
                .filter(firing -> !(search.any(firing) instanceof Possibility.Impossible))
                .forEach(firing -> deciding.addAll(search.relevantTo(firing)));
        return assessment.unanswered().stream().filter(deciding::contains).toList();
    }
}
