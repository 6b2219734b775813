package org.engagementchecklist.proof;

import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;

/**
 * Everything that could be found out about a checklist before anyone answers it.
 *
 * @param reach what can happen, and by which answers
 * @param flaws what is wrong, the worst first
 * @param accepted what its authors say is meant so
 * @param coverage which rules the worked engagements make fire
 * @param mutation what the worked engagements notice
 */
public record Proof(Reach reach, List<Flaw> flaws, List<Flaw> accepted, Coverage coverage, Mutation mutation) {

    public Proof {
        flaws = List.copyOf(flaws);
        accepted = List.copyOf(accepted);
    }

    /**
     * Proves a checklist. All of it together has one budget; what is not decided in it is said to be undecided.
     *
     * @param scenarios its worked engagements
     * @param acceptances what its authors say is meant so
     */
    public static Proof of(Checklist checklist, List<Scenario> scenarios, List<Acceptance> acceptances, Terms terms) {
        return of(checklist, scenarios, acceptances, terms, Inquiry.into(checklist, terms));
    }

    static Proof of(
            Checklist checklist, List<Scenario> scenarios, List<Acceptance> acceptances, Terms terms, Inquiry inquiry) {
        Reach reach = Reach.of(checklist, inquiry);
        Rehearsal rehearsal = Rehearsal.of(checklist, scenarios);
        Mutation mutation = Mutation.of(rehearsal, inquiry);
        List<Flaw> found = Stream.of(
                        flaws(new Ground(checklist, inquiry, reach)),
                        Unfinished.flaws(inquiry, reach),
                        Citations.flaws(checklist, terms.sourceYears()),
                        Citations.missing(checklist),
                        rehearsal.flaws(),
                        mutation.unnoticed().stream())
                .flatMap(flaws -> flaws)
                .toList();
        Accepted accepted = Accepted.among(found, acceptances);
        Stream<Flaw> idle = inquiry.isOver() ? Stream.of() : accepted.idle(acceptances);
        List<Flaw> open = Stream.concat(found.stream().filter(flaw -> !accepted.covers(flaw)), idle)
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
        return new Proof(reach, open, found.stream().filter(accepted::covers).toList(), rehearsal.coverage(), mutation);
    }

    /** {@return how many flaws are this bad} */
    public long count(Severity severity) {
        return flaws.stream().filter(flaw -> flaw.severity() == severity).count();
    }

    private static Stream<Flaw> flaws(Ground ground) {
        return Stream.of(
                        Events.flaws(ground),
                        Parts.flaws(ground),
                        Repetitions.flaws(ground),
                        Offices.unavoidable(ground),
                        BareNots.flaws(ground),
                        Unread.flaws(ground))
                .flatMap(flaws -> flaws);
    }
}
