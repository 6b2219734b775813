package org.engagementchecklist.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.assessment.Circumstances;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;

/**
 * The worked engagements of a checklist, played through.
 *
 * @param played what follows from each
 */
record Rehearsal(Checklist checklist, Map<Scenario, Assessment> played) {

    static Rehearsal of(Checklist checklist, List<Scenario> scenarios) {
        Map<Scenario, Assessment> played = new LinkedHashMap<>();
        scenarios.forEach(scenario ->
                played.put(scenario, Assessor.assessBriefly(checklist, scenario.answers(), scenario.today())));
        return new Rehearsal(checklist, played);
    }

    Stream<Flaw> flaws() {
        return Stream.concat(
                played.keySet().stream().flatMap(this::flaws),
                coverage().untested().stream().map(Rehearsal::untested));
    }

    /** {@return which rules the worked engagements make fire} */
    Coverage coverage() {
        List<Rule> rules = checklist.allRules();
        List<String> untested = rules.stream()
                .filter(rule -> noticing(rule.firing(), Logic.NEVER).isEmpty())
                .map(Rule::id)
                .distinct()
                .toList();
        return new Coverage((int) rules.stream().map(Rule::id).distinct().count(), untested);
    }

    /** {@return the worked engagements that come out otherwise if one condition is replaced by the other} */
    List<Scenario> noticing(Condition now, Condition then) {
        return played.entrySet().stream()
                .filter(each -> {
                    Circumstances circumstances = new Circumstances(
                            each.getValue().effective(), each.getValue().today());
                    return circumstances.satisfy(now) != circumstances.satisfy(then);
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<Flaw> flaws(Scenario scenario) {
        Stream<Flaw> differences = ScenarioCheck.differences(scenario, checklist).stream()
                .map(difference -> new Flaw(
                        FlawKind.SCENARIO_DIFFERS,
                        Subject.of(scenario),
                        scenario.id() + ", " + difference + ".",
                        "Decide which of the two is right before you change either."));
        Stream<Flaw> hidden = played.entrySet().stream()
                .filter(each -> each.getKey().equals(scenario))
                .map(each -> each.getValue().kept())
                .filter(kept -> !kept.isEmpty())
                .map(kept -> unreachable(scenario, kept));
        return Stream.concat(differences, hidden);
    }

    private static Flaw unreachable(Scenario scenario, List<QuestionId> kept) {
        String hidden = kept.stream().map(QuestionId::value).collect(Collectors.joining(", "));
        return new Flaw(
                FlawKind.SCENARIO_UNREACHABLE,
                Subject.of(scenario),
                scenario.id() + " answers " + hidden + ", which its other answers hide.",
                "Drop these answers.");
    }

    private static Flaw untested(String rule) {
        return new Flaw(
                FlawKind.RULE_UNTESTED,
                new Subject(Subject.Kind.RULE, rule),
                "No worked engagement makes rule " + rule + " fire.",
                "Write one.");
    }
}
