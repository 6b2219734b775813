package org.engagementchecklist.proof;

import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Rule;

/**
 * A small change to a checklist that somebody might make by mistake: a rule is dropped, or a comparison is turned into
 * its opposite.
 *
 * @param words what is changed
 * @param now when something comes of the subject
 * @param then when something would come of it after the change
 */
record Change(Subject subject, String words, Condition now, Condition then) {

    /** {@return every such change to the checklist} */
    static Stream<Change> to(Checklist checklist) {
        Stream<Change> flips = Clause.of(checklist)
                .filter(clause -> clause.subject().kind() != Subject.Kind.RESOURCE)
                .flatMap(clause -> flips(clause).distinct());
        return Stream.concat(checklist.allRules().stream().map(Change::drop).distinct(), flips);
    }

    private static Change drop(Rule rule) {
        return new Change(Subject.of(rule), "is dropped", rule.firing(), Logic.NEVER);
    }

    private static Stream<Change> flips(Clause clause) {
        return Part.of(clause.written()).stream()
                .filter(Part::isLeaf)
                .map(leaf -> new Change(
                        clause.subject(),
                        "has the opposite of \"" + ConditionText.of(leaf.part()) + "\"",
                        clause.effect(),
                        clause.effect(leaf.replacedBy(Logic.not(leaf.part())))));
    }
}
