package org.engagementchecklist.proof;

import java.util.stream.Stream;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;

/** Finds the rules that fire by a {@code not} about a question that is asked and not yet answered. */
final class BareNots {

    private BareNots() {}

    static Stream<Flaw> flaws(Ground ground) {
        return ground.checklist().rules().stream()
                .takeWhile(_ -> !ground.isOver())
                .flatMap(rule -> Part.of(rule.when()).stream()
                        .filter(part -> part.part() instanceof Condition.Not && !part.negated())
                        .takeWhile(_ -> !ground.isOver())
                        .filter(part -> matters(part, rule, ground))
                        .flatMap(part ->
                                part.part().reads().stream().flatMap(question -> flaw(rule, part, question, ground)))
                        .distinct());
    }

    /** A part that holds anyway lets no rule fire that would not. */
    private static boolean matters(Part part, Rule rule, Ground ground) {
        Condition without =
                Logic.all(part.replacedBy(Condition.always()), rule.when().given());
        Condition goal = Logic.all(without, Logic.not(rule.when()));
        return !(ground.inquiry().any(goal, Subject.of(rule)) instanceof Possibility.Impossible);
    }

    private static Stream<Flaw> flaw(Rule rule, Part part, QuestionId read, Ground ground) {
        Question question = ground.checklist().question(read).orElseThrow();
        Condition firesUnanswered = Logic.all(
                rule.firing(),
                question.visibleWhen(),
                Logic.not(new Condition.Answered(read)),
                Logic.not(part.replacedBy(Logic.NEVER)));
        return ground.ifPossible(
                firesUnanswered,
                Subject.of(rule),
                answers -> new Flaw(
                        FlawKind.BARE_NOT,
                        Subject.of(rule),
                        "Rule " + rule.id() + " can fire while question " + read + " is not answered, because of \""
                                + ConditionText.of(part.part()) + "\".",
                        "Add {\"question\": \"" + read + "\", \"answered\": true}, or accept it with a reason."));
    }
}
