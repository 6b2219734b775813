package org.engagementchecklist.proof;

import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.assessment.Search;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.engagement.Answers;

/**
 * What proofs are built on.
 *
 * @param search looks among all answers to the checklist
 * @param reach what was already found possible
 */
record Ground(Checklist checklist, Search search, Reach reach) {

    /** {@return the same ground, on which no search takes more steps than this} */
    Ground atMost(int steps) {
        return new Ground(checklist, search.atMost(Math.min(steps, search.mostSteps())), reach);
    }

    /** {@return the flaw, unless the goal can be reached} */
    Stream<Flaw> unlessPossible(Condition goal, Flaw flaw) {
        return switch (search.any(goal)) {
            case Possibility.Possible _ -> Stream.of();
            case Possibility.Impossible _ -> Stream.of(flaw);
            case Possibility.Undecided _ -> Stream.of(undecided(flaw.subject(), flaw.message()));
        };
    }

    /** {@return the flaw that these answers show, if the goal can be reached} */
    Stream<Flaw> ifPossible(Condition goal, Subject subject, Function<Answers, Flaw> flaw) {
        return switch (search.smallest(goal)) {
            case Possibility.Possible(var answers, var _, var _) -> Stream.of(flaw.apply(answers));
            case Possibility.Impossible _ -> Stream.of();
            case Possibility.Undecided _ ->
                Stream.of(undecided(subject, flaw.apply(Answers.NONE).message()));
        };
    }

    static Flaw undecided(Subject subject, String message) {
        return new Flaw(
                FlawKind.UNDECIDED,
                subject,
                "It could not be decided in time whether this is so: " + message,
                "Make the conditions it rests on simpler.");
    }
}
