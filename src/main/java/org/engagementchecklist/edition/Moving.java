package org.engagementchecklist.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;

/**
 * Moves an engagement to another edition of its checklist, newer or older. Whatever can stand in the other edition
 * without a guess does; everything else is parked with the reason, and nothing is lost. Moving to the same edition
 * again changes nothing, and moving back brings every answer back to where it was.
 */
public final class Moving {

    private Moving() {}

    /**
     * Moves an engagement.
     *
     * @param from the edition it was answered with
     * @param to the edition it shall be answered with
     * @return the engagement of the other edition, with an account of everything in it
     * @throws IllegalArgumentException if it was answered with another edition than {@code from}
     */
    public static Moved of(Engagement engagement, Checklist from, Checklist to) {
        if (!engagement.edition().key().equals(from.edition().key())) {
            throw new IllegalArgumentException(
                    "answered with " + engagement.edition().key());
        }
        Succession succession = new Succession(from, to);
        Destination destination = new Destination();
        List<Fate> fates = new ArrayList<>();
        List<Claim> claims = Held.in(engagement, from).stream()
                .map(held -> Claim.of(held, succession))
                .toList();
        Returning returning = new Returning(succession, destination, fates);
        returning.bringHome(engagement.parked(), claims);
        new Settlement(succession, destination, fates).settle(claims);
        returning.bringBack(engagement.parked());
        return new Moved(destination.engagement(engagement, EditionUsed.of(to.edition())), fates, added(succession));
    }

    private static List<Question> added(Succession succession) {
        Set<Question> known = succession.from().questions().stream()
                .flatMap(question -> succession.of(question.id()).stream())
                .collect(Collectors.toSet());
        return succession.to().questions().stream()
                .filter(question -> !known.contains(question))
                .toList();
    }
}
