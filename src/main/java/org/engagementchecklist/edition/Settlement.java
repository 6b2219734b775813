package org.engagementchecklist.edition;

import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Asked;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Standing;

/** Gives everything held its place in the other edition, or has it parked with the reason. */
final class Settlement {

    private final Succession succession;
    private final EditionKey from;
    private final Destination destination;
    private final List<Fate> fates;
    private final Parking parking;
    private final AnswerText words;

    Settlement(Succession succession, Destination destination, List<Fate> fates) {
        this.succession = succession;
        this.from = succession.from().edition().key();
        this.destination = destination;
        this.fates = fates;
        this.parking = new Parking(from, destination, fates);
        this.words = new AnswerText(succession.to().countries());
    }

    /** Settles all claims; several may be to the same question. */
    void settle(List<Claim> claims) {
        for (Claim claim : claims) {
            claim.target()
                    .ifPresentOrElse(
                            target -> settle(claim, target, firstOf(claims, target)),
                            () -> parking.all(
                                    claim, succession.endOf(claim.held().id())));
        }
    }

    private static Optional<Claim> firstOf(List<Claim> claims, Question target) {
        return claims.stream()
                .filter(each -> each.takesPlace() && each.target().equals(Optional.of(target)))
                .min(Claim.RANK);
    }

    private void settle(Claim claim, Question target, Optional<Claim> first) {
        boolean second = !first.equals(Optional.of(claim)) || !destination.isFree(target.id());
        if (claim.takesPlace() && second) {
            parking.all(claim, target.id() + " asks this as well, and something else was said there.");
            return;
        }
        if (claim.fit().orElse(null) instanceof Fit.Misfit(var why)) {
            parking.misfit(claim, why);
        } else {
            claim.fit().ifPresent(fit -> place(claim, target, (Fit.Fits) fit));
            if (claim.leavesTyped()) {
                parking.typed(claim, Fitting.asksFor(target));
            }
        }
        for (Item item : claim.staying()) {
            destination.put(target.id(), item);
            fates.add(Fate.kept(item, claim.held().asked(from), target));
        }
    }

    private void place(Claim claim, Question target, Fit.Fits fits) {
        Held held = claim.held();
        Given given = claim.given().orElseThrow();
        Item.Said now = new Item.Said(fits.answer(), words.of(target, fits.answer()));
        boolean lookAgain = !held.question()
                .lineage()
                .meaningChanged()
                .equals(target.lineage().meaningChanged());
        destination.put(target.id(), now);
        if (lookAgain) {
            destination.put(target.id(), new Item.Marked(Mark.MEANING_CHANGED));
        }
        keepOriginal(claim, given, target, now);
        held.items().stream()
                .filter(Item::isOfAnswer)
                .map(item -> new Fate(
                        item,
                        held.asked(from),
                        outcome(claim, given, target, fits.answer()),
                        Optional.of(target),
                        now.words(),
                        lookAgain,
                        fits.how()))
                .forEach(fates::add);
    }

    private void keepOriginal(Claim claim, Given given, Question target, Item.Said now) {
        Standing standing = new Standing(target.id(), now.answer());
        claim.held()
                .original()
                .ifPresentOrElse(
                        original -> destination.replace(
                                original,
                                isRestored(claim, given, target, now.answer())
                                        ? Optional.empty()
                                        : Optional.of(original.standingAs(standing))),
                        () -> {
                            if (!leadsBack(claim.held().question(), given, target, now)) {
                                parking.original(
                                        given, standing, "It stands at " + target.id() + " as “" + now.words() + "”.");
                            }
                        });
    }

    private boolean leadsBack(Question beginning, Given given, Question there, Item.Said now) {
        Given back = new Given(Asked.of(there, succession.to().edition().key()), now.answer(), now.words());
        return succession.leadsBack(there, beginning.id())
                && new Fitting(beginning, Optional.of(there), succession.from().countries()).of(back)
                        instanceof Fit.Fits(var answer, var _)
                && answer.equals(given.answer());
    }

    private static boolean isRestored(Claim claim, Given given, Question target, Answer now) {
        return claim.isOriginal()
                && now.equals(given.answer())
                && target.id().equals(given.asked().id());
    }

    private static Outcome outcome(Claim claim, Given given, Question target, Answer now) {
        Question before = claim.held().question();
        boolean same =
                claim.held().given().filter(each -> each.answer().equals(now)).isPresent()
                        && target.type() == before.type();
        if (same && target.id().equals(before.id())) {
            return Outcome.KEPT;
        }
        if (isRestored(claim, given, target, now)) {
            return Outcome.RETURNED;
        }
        return same ? Outcome.RENAMED : Outcome.CONVERTED;
    }
}
