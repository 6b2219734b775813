package org.engagementchecklist.proof;

import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.engagement.Answers;

/**
 * What proofs are built on.
 *
 * @param inquiry looks among all answers to the checklist
 * @param reach what was already found possible
 */
record Ground(Checklist checklist, Inquiry inquiry, Reach reach) {

    /** {@return the same ground, on which no search takes more tries than this} */
    Ground atMost(int steps) {
        return new Ground(checklist, inquiry.atMost(steps), reach);
    }

    /** {@return whether there is nothing left to decide with; then there is nothing more to look for either} */
    boolean isOver() {
        return inquiry.isOver();
    }

    /** {@return the flaw, unless the goal can be reached} */
    Stream<Flaw> unlessPossible(Condition goal, Flaw flaw) {
        return switch (inquiry.any(goal, flaw.subject())) {
            case Possibility.Possible _ -> Stream.of();
            case Possibility.Impossible _ -> Stream.of(flaw);
            case Possibility.Undecided undecided -> undecided(undecided, flaw);
        };
    }

    /** {@return the flaw that these answers show, if the goal can be reached} */
    Stream<Flaw> ifPossible(Condition goal, Subject subject, Function<Answers, Flaw> flaw) {
        return switch (inquiry.smallest(goal, subject)) {
            case Possibility.Possible(var answers, var _, var _) -> Stream.of(flaw.apply(answers));
            case Possibility.Impossible _ -> Stream.of();
            case Possibility.Undecided undecided -> undecided(undecided, flaw.apply(Answers.NONE));
        };
    }

    /** What was not begun is told once for all. */
    static Stream<Flaw> undecided(Possibility.Undecided undecided, Flaw flaw) {
        return undecided.isBegun() ? Stream.of(undecided(flaw.subject(), flaw.message())) : Stream.of();
    }

    static Flaw undecided(Subject subject, String message) {
        return new Flaw(
                FlawKind.UNDECIDED,
                subject,
                "It could not be decided in time whether this is so: " + message,
                "Make the conditions it rests on simpler.");
    }
}
