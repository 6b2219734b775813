package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Rule;

/** Which rules and questions of a checklist look at an option or a group of countries. */
record ReadBy(Checklist checklist) {

    /** The ids of what names this option. */
    List<String> option(Question question, String option) {
        return all(condition -> ReadOptions.of(question, condition).test(option));
    }

    /** The ids of what names this group. */
    List<String> group(CountryGroup group) {
        return all(condition -> condition
                .leaves()
                .anyMatch(leaf -> leaf instanceof Condition.InGroup(var _, var named)
                        && named.id().equals(group.id())));
    }

    private interface Reading {
        boolean by(Condition condition);
    }

    private List<String> all(Reading reading) {
        List<String> ids = new ArrayList<>();
        checklist.rules().stream()
                .filter(rule -> reading.by(rule.when()))
                .map(Rule::id)
                .forEach(ids::add);
        checklist.questions().stream()
                .filter(question -> reading.by(question.visibleWhen()))
                .map(question -> question.id().value())
                .forEach(ids::add);
        return ids;
    }
}
