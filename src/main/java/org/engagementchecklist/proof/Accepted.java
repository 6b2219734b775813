package org.engagementchecklist.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which flaws the authors of a checklist say are meant so.
 *
 * @param found what they name and is there
 */
record Accepted(Set<Acceptance.Name> found) {

    static Accepted among(List<Flaw> flaws, List<Acceptance> acceptances) {
        Set<Acceptance.Name> named = new HashSet<>();
        acceptances.forEach(acceptance -> named.add(acceptance.name()));
        Set<Acceptance.Name> found = new HashSet<>();
        flaws.stream()
                .filter(flaw -> flaw.kind().isAcceptable())
                .map(Acceptance.Name::of)
                .filter(named::contains)
                .forEach(found::add);
        return new Accepted(found);
    }

    boolean covers(Flaw flaw) {
        return flaw.kind().isAcceptable() && found.contains(Acceptance.Name.of(flaw));
    }

    /** {@return what is said of flaws that are not there} */
    Stream<Flaw> idle(List<Acceptance> acceptances) {
        return acceptances.stream()
                .filter(acceptance -> !found.contains(acceptance.name()))
                .map(acceptance -> new Flaw(
                        FlawKind.ACCEPTED_NOTHING,
                        new Subject(Subject.Kind.ACCEPTED, acceptance.flaw() + " " + acceptance.subject()),
                        "There is no " + acceptance.flaw() + " of " + acceptance.subject() + " to accept.",
                        "Drop the acceptance."));
    }
}
