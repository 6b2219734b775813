package org.engagementchecklist.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.QuestionId;

/** The different leaves of conditions, by the questions they read. */
final class Leaves {

    private final Map<QuestionId, List<Condition.Leaf>> byQuestion = new HashMap<>();
    private final List<Condition.Leaf> ofAnyQuestion = new ArrayList<>();

    private Leaves() {}

    /** {@return about how many steps it takes to see whether a leaf holds} */
    static long weight(Condition.Leaf leaf) {
        return switch (leaf) {
            case Condition.AnyOf(var _, var options) -> 1L + options.size() / 8;
            case Condition.FewerDaysAwayThan _ -> 2;
            case Condition.InGroup(var questions, var _) -> 4L * questions.size();
            case Condition.Unlisted(var questions) -> questions.size();
            default -> 1;
        };
    }

    static Leaves in(Collection<Condition> conditions) {
        Leaves leaves = new Leaves();
        Set<Condition.Leaf> known = new HashSet<>();
        conditions.stream().flatMap(Condition::leaves).filter(known::add).forEach(leaves::add);
        return leaves;
    }

    /** {@return those that an answer to this question can make true or false, in the order of the conditions} */
    List<Condition.Leaf> about(QuestionId question) {
        List<Condition.Leaf> about = new ArrayList<>(byQuestion.getOrDefault(question, List.of()));
        about.addAll(ofAnyQuestion);
        return about;
    }

    private void add(Condition.Leaf leaf) {
        if (leaf instanceof Condition.AnyUnsure) {
            ofAnyQuestion.add(leaf);
        }
        leaf.reads()
                .forEach(question -> byQuestion
                        .computeIfAbsent(question, _ -> new ArrayList<>())
                        .add(leaf));
    }
}
