package org.engagementchecklist.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;

/**
 * What can be said of an office that is not among the referrals: either no rule that names it can fire however the
 * unanswered visible questions, and those they reveal, are answered; or it is still open.
 *
 * @param decidedBy the unanswered visible questions that decide, in order; empty if the office is not indicated
 */
public record Outlook(Office office, List<Question> decidedBy) {

    /** All searches together take no more steps than this, some seconds: a paper may wait for them. */
    private static final long MOST_STEPS = 50_000_000;

    public Outlook {
        decidedBy = List.copyOf(decidedBy);
    }

    /** {@return whether the office may still become one to contact} */
    public boolean isOpen() {
        return !decidedBy.isEmpty();
    }

    /**
     * {@return the outlook for every office that is not referred to, in the order of the directory} Where nothing is left
     * to decide it with, the office is still open, and every unanswered question may decide.
     */
    public static List<Outlook> of(Checklist checklist, Assessment assessment) {
        return of(checklist, assessment, Budget.of(MOST_STEPS));
    }

    static List<Outlook> of(Checklist checklist, Assessment assessment, Budget budget) {
        Search search = Search.in(checklist, assessment.today(), budget)
                .given(assessment.effective().only(question -> !assessment.isTyped(question)));
        Map<OfficeId, List<Rule>> rules = checklist.allRules().stream()
                .collect(Collectors.groupingBy(rule -> rule.office().id()));
        Set<OfficeId> referred = assessment.referrals().stream()
                .map(referral -> referral.office().id())
                .collect(Collectors.toSet());
        List<Question> unanswered = assessment.unanswered();
        return checklist.directory().offices().stream()
                .filter(office -> !referred.contains(office.id()))
                .map(office ->
                        new Outlook(office, decidedBy(rules.getOrDefault(office.id(), List.of()), unanswered, search)))
                .toList();
    }

    private static List<Question> decidedBy(List<Rule> rules, List<Question> unanswered, Search search) {
        Set<QuestionId> deciding = new LinkedHashSet<>();
        for (Rule rule : rules) {
            switch (search.any(rule.firing())) {
                case Possibility.Impossible _ -> {}
                case Possibility.Undecided undecided
                when !undecided.isBegun() -> {
                    return unanswered;
                }
                default -> deciding.addAll(search.relevantTo(rule.firing()));
            }
        }
        return unanswered.stream().filter(each -> deciding.contains(each.id())).toList();
    }
}
