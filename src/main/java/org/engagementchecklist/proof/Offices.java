package org.engagementchecklist.proof;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.QuestionId;

/** Finds the offices to which nothing leads, and those to which everything leads. */
final class Offices {

    /** A full set of answers is sought among so many questions that a long search would be a very long one. */
    private static final int MOST_STEPS = 2_000;

    private Offices() {}

    static Flaw unreachable(Subject office) {
        return new Flaw(
                FlawKind.OFFICE_UNREACHABLE,
                office,
                "No rule that names office " + office.id() + " can ever fire.",
                "Mend the rules that name it.");
    }

    static Flaw unnamed(Subject office) {
        return new Flaw(
                FlawKind.OFFICE_UNNAMED,
                office,
                "No rule names office " + office.id() + ".",
                "Add a rule, or drop the office.");
    }

    /** {@return the offices that come up however somebody answers everything that is asked} */
    static Stream<Flaw> unavoidable(Ground given) {
        Ground ground = given.atMost(MOST_STEPS);
        int rules = ground.checklist().rules().size();
        return ground.checklist().directory().offices().stream()
                .takeWhile(office -> ground.inquiry().spend(rules, Subject.of(office.id())))
                .filter(office -> ground.reach().isPossible(Subject.of(office.id())))
                .flatMap(office -> ground.unlessPossible(
                        avoiding(office, ground),
                        new Flaw(
                                FlawKind.OFFICE_UNAVOIDABLE,
                                Subject.of(office.id()),
                                "Whoever answers everything that is asked is sent to office " + office.id() + ".",
                                "Narrow a rule that names it.")));
    }

    private static Condition avoiding(Office office, Ground ground) {
        Condition reaching = Goals.reaching(office, ground.checklist());
        Set<QuestionId> relevant = ground.inquiry().search().relevantTo(reaching);
        List<Condition> answered = ground.checklist().questions().stream()
                .filter(question -> relevant.contains(question.id()))
                .<Condition>map(
                        question -> Logic.any(Logic.not(question.visibleWhen()), new Condition.Answered(question.id())))
                .toList();
        return Logic.all(Logic.not(reaching), new Condition.All(answered));
    }
}
