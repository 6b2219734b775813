package org.engagementchecklist.proof;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Possibility;

/** Finds the questions that are never shown and the rules that never fire. */
final class Events {

    private Events() {}

    static Stream<Flaw> flaws(Ground ground) {
        Set<Subject> named = ground.checklist().allRules().stream()
                .map(rule -> Subject.of(rule.office().id()))
                .collect(Collectors.toSet());
        return ground.reach().bySubject().entrySet().stream().flatMap(each -> switch (each.getValue()) {
            case Possibility.Possible _ -> Stream.of();
            case Possibility.Impossible _ -> never(each.getKey(), named);
            case Possibility.Undecided undecided -> Ground.undecided(undecided, unknown(each.getKey()));
        });
    }

    private static Flaw unknown(Subject subject) {
        return new Flaw(FlawKind.UNDECIDED, subject, "It can never happen (" + subject + ").", "");
    }

    /**
     * An option falls with its question, and is not reported again.
     *
     * @param named the offices that rules name
     */
    private static Stream<Flaw> never(Subject subject, Set<Subject> named) {
        return switch (subject.kind()) {
            case QUESTION ->
                Stream.of(new Flaw(
                        FlawKind.NEVER_SHOWN,
                        subject,
                        "No answers show question " + subject.id() + ".",
                        "Look for parts of its \"visibleWhen\" that contradict each other."));
            case RULE ->
                Stream.of(new Flaw(
                        FlawKind.NEVER_FIRES,
                        subject,
                        "No answers make rule " + subject.id() + " fire.",
                        "Look for parts that contradict each other, or what shows the questions it reads."));
            case OFFICE -> Stream.of(named.contains(subject) ? Offices.unreachable(subject) : Offices.unnamed(subject));
            default -> Stream.of();
        };
    }
}
