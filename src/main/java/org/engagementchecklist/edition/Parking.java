package org.engagementchecklist.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.engagement.Asked;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.engagement.Standing;

/**
 * Puts aside what finds no place.
 *
 * @param from the edition that is left
 * @param fates where it is told what became of it
 */
record Parking(EditionKey from, Destination destination, List<Fate> fates) {

    /** Parks everything of a claim. */
    void all(Claim claim, String why) {
        Held held = claim.held();
        if (claim.given().isPresent()
                || held.typed().isPresent()
                || held.note().isPresent()
                || !held.marks().isEmpty()) {
            park(claim, held.typed(), held.note(), held.marks(), why);
        }
        if (held.leftOut()) {
            destination.park(Parked.leftOut(held.asked(from), why));
        }
        held.items().forEach(item -> fates.add(Fate.parked(item, held.asked(from), why)));
    }

    /** Parks an answer that does not fit, with what does not stay without it. */
    void misfit(Claim claim, String why) {
        if (claim.staying().isEmpty()) {
            all(claim, why);
            return;
        }
        Held held = claim.held();
        Set<Mark> requests =
                held.marks().stream().filter(mark -> !mark.isFree()).collect(Collectors.toSet());
        park(claim, held.typed().filter(_ -> claim.leavesTyped()), Optional.empty(), requests, why);
        held.items().stream()
                .filter(item -> !claim.staying().contains(item))
                .forEach(item -> fates.add(Fate.parked(item, held.asked(from), why)));
    }

    /** Parks what is typed at a question that has no field for it, by itself. */
    void typed(Claim claim, String why) {
        Asked asked = claim.held().asked(from);
        Optional<String> typed = claim.held().typed();
        destination.park(
                new Parked(asked, Optional.empty(), "", typed, Optional.empty(), Set.of(), Optional.empty(), why));
        typed.map(Item.Typed::new).ifPresent(item -> fates.add(Fate.parked(item, asked, why)));
    }

    /** Keeps an answer beside the changed form of it that stands in its place. */
    void original(Given given, Standing standing, String why) {
        destination.park(new Parked(
                given.asked(),
                Optional.of(given.answer()),
                given.words(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.of(standing),
                why));
    }

    private void park(Claim claim, Optional<String> typed, Optional<String> note, Set<Mark> marks, String why) {
        Held held = claim.held();
        destination.park(new Parked(
                held.asked(from),
                held.given().map(Given::answer),
                held.given().map(Given::words).orElse(""),
                typed,
                note,
                marks,
                Optional.empty(),
                why));
    }
}
