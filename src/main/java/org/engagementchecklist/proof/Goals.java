package org.engagementchecklist.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Resource;
import org.engagementchecklist.checklist.Rule;

/** What ought to be possible in a checklist, and what the checklist makes of it. */
final class Goals {

    private Goals() {}

    /** {@return when each question is shown, each option that is read is chosen, each rule fires} */
    static Map<Subject, Condition> of(Checklist checklist) {
        Map<Subject, Condition> goals = new LinkedHashMap<>();
        for (Question question : checklist.questions()) {
            goals.put(Subject.of(question), question.visibleWhen());
        }
        read(checklist)
                .forEach((question, options) -> options.forEach(option ->
                        goals.put(Subject.option(question, option), new Condition.AnyOf(question, List.of(option)))));
        for (Rule rule : checklist.allRules()) {
            goals.put(Subject.of(rule), rule.firing());
        }
        return goals;
    }

    /** {@return when an office is to be contacted} */
    static Condition reaching(Office office, Checklist checklist) {
        return new Condition.Any(checklist.allRules().stream()
                .filter(rule -> rule.office().id().equals(office.id()))
                .map(Rule::firing)
                .toList());
    }

    /** {@return the options that some condition names, by question} */
    static Map<QuestionId, Set<String>> read(Checklist checklist) {
        Map<QuestionId, Set<String>> read = new LinkedHashMap<>();
        conditions(checklist).flatMap(Condition::leaves).forEach(leaf -> {
            switch (leaf) {
                case Condition.Is(var question, var option) ->
                    of(read, question).add(option);
                case Condition.Only(var question, var option) ->
                    of(read, question).add(option);
                case Condition.AnyOf(var question, var options) ->
                    of(read, question).addAll(options);
                default -> {}
            }
        });
        return read;
    }

    /** {@return every condition of the checklist} */
    static Stream<Condition> conditions(Checklist checklist) {
        return Stream.of(
                        checklist.questions().stream().map(Question::visibleWhen),
                        checklist.allRules().stream().map(Rule::when),
                        checklist.resources().stream().map(Resource::when))
                .flatMap(conditions -> conditions);
    }

    private static Set<String> of(Map<QuestionId, Set<String>> read, QuestionId question) {
        return read.computeIfAbsent(question, _ -> new TreeSet<>());
    }
}
