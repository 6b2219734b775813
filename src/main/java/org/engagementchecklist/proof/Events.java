package org.engagementchecklist.proof;

import java.util.stream.Stream;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.checklist.Checklist;

/** Finds the questions that are never shown and the rules that never fire. */
final class Events {

    private Events() {}

    static Stream<Flaw> flaws(Ground ground) {
        return ground.reach().bySubject().entrySet().stream().flatMap(each -> switch (each.getValue()) {
            case Possibility.Possible _ -> Stream.of();
            case Possibility.Impossible _ -> never(each.getKey(), ground.checklist());
            case Possibility.Undecided _ ->
                Stream.of(Ground.undecided(each.getKey(), "It can never happen (" + each.getKey() + ")."));
        });
    }

    /** An option falls with its question, and is not reported again. */
    private static Stream<Flaw> never(Subject subject, Checklist checklist) {
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
            case OFFICE -> Offices.unreachable(subject, checklist);
            default -> Stream.of();
        };
    }
}
