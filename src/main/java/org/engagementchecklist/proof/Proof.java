package org.engagementchecklist.proof;

import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Search;
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
     * Proves a checklist.
     *
     * @param scenarios its worked engagements
     * @param acceptances what its authors say is meant so
     */
    public static Proof of(Checklist checklist, List<Scenario> scenarios, List<Acceptance> acceptances, Terms terms) {
        Search search = Search.in(checklist, terms.today()).atMost(terms.mostSteps());
        Reach reach = Reach.of(checklist, search);
        Rehearsal rehearsal = Rehearsal.of(checklist, scenarios);
        Mutation mutation = Mutation.of(rehearsal, search);
        List<Flaw> found = Stream.of(
                        flaws(new Ground(checklist, search, reach)),
                        Citations.flaws(checklist, terms.sourceYears()),
                        Citations.missing(checklist),
                        rehearsal.flaws(),
                        mutation.unnoticed().stream())
                .flatMap(flaws -> flaws)
                .toList();
        List<Flaw> open = Stream.concat(
                        found.stream().filter(flaw -> !isAccepted(flaw, acceptances)), idle(acceptances, found))
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
        List<Flaw> accepted =
                found.stream().filter(flaw -> isAccepted(flaw, acceptances)).toList();
        return new Proof(reach, open, accepted, rehearsal.coverage(), mutation);
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

    private static boolean isAccepted(Flaw flaw, List<Acceptance> acceptances) {
        return acceptances.stream().anyMatch(acceptance -> acceptance.accepts(flaw));
    }

    private static Stream<Flaw> idle(List<Acceptance> acceptances, List<Flaw> found) {
        return acceptances.stream()
                .filter(acceptance -> found.stream().noneMatch(acceptance::accepts))
                .map(acceptance -> new Flaw(
                        FlawKind.ACCEPTED_NOTHING,
                        new Subject(Subject.Kind.ACCEPTED, acceptance.flaw() + " " + acceptance.subject()),
                        "There is no " + acceptance.flaw() + " of " + acceptance.subject() + " to accept.",
                        "Drop the acceptance."));
    }
}
