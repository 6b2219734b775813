package org.engagementchecklist.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.engagement.Standing;

/**
 * Brings back what was parked where it fits again and nothing stands. Of several entries that would fit, the
 * latest comes back.
 */
final class Returning {

    private final Succession succession;
    private final Destination destination;
    private final List<Fate> fates;
    private final AnswerText words;

    Returning(Succession succession, Destination destination, List<Fate> fates) {
        this.succession = succession;
        this.destination = destination;
        this.fates = fates;
        this.words = new AnswerText(succession.to().countries());
    }

    /**
     * Brings back what was answered in the very edition to which it goes, unless its own question is answered anew.
     *
     * @param parked what was parked before this move, the latest last
     */
    void bringHome(List<Parked> parked, List<Claim> claims) {
        Set<QuestionId> taken = claims.stream()
                .filter(claim -> claim.takesPlace() && claim.isOfSameQuestion())
                .map(Claim::via)
                .collect(Collectors.toSet());
        bringBack(parked.stream()
                .filter(entry -> entry.from().equals(succession.to().edition().key()))
                .filter(entry -> entry.answer().isPresent() && !taken.contains(entry.question()))
                .toList());
    }

    /** @param parked what was parked before this move, the latest last */
    void bringBack(List<Parked> parked) {
        for (Parked entry : parked.reversed()) {
            if (entry.standing().isEmpty() && entry.unusable().isEmpty() && !destination.replaces(entry)) {
                Optional<Parked> original = parked.stream()
                        .filter(each -> isOriginalOf(entry, each) && isWhole(each))
                        .findFirst();
                Parked form = original.orElse(entry);
                succession.ofGone(form.question()).ifPresent(target -> bringBack(entry, form, target));
            }
        }
    }

    private static boolean isOriginalOf(Parked entry, Parked original) {
        return original.standing()
                .filter(standing -> standing.question().equals(entry.question())
                        && entry.answer().equals(Optional.of(standing.answer())))
                .isPresent();
    }

    /** {@return whether the answer can stand again just as it was} */
    private boolean isWhole(Parked original) {
        return succession
                .of(original.question())
                .filter(target -> target.id().equals(original.question()))
                .flatMap(target -> Held.givenIn(original).flatMap(given -> fits(given, target)))
                .filter(fits -> original.answer().equals(Optional.of(fits.answer())))
                .isPresent();
    }

    /**
     * Brings one entry back, if nothing is in its way.
     *
     * @param form the entry itself, or the one that holds the answer as it was before it was changed
     */
    private void bringBack(Parked entry, Parked form, Question target) {
        Optional<Given> given = Held.givenIn(form);
        Optional<Fit.Fits> fits = given.flatMap(each -> fits(each, target));
        if (isInTheWay(entry, target) || fits.isPresent() != given.isPresent()) {
            return;
        }
        fits.ifPresent(each -> put(form, target, each));
        for (Item item : Item.besideAnswer(entry)) {
            destination.put(target.id(), item);
            fates.add(Fate.returned(item, entry.asked(), target));
        }
        destination.replace(entry, Optional.empty());
        destination.replace(form, fits.flatMap(each -> original(form, target, each)));
    }

    private void put(Parked form, Question target, Fit.Fits fits) {
        boolean lookAgain =
                !form.asked().meaningChanged().equals(target.lineage().meaningChanged());
        Item.Said now = new Item.Said(fits.answer(), words.of(target, fits.answer()));
        destination.put(target.id(), now);
        if (lookAgain) {
            destination.put(target.id(), new Item.Marked(Mark.MEANING_CHANGED));
        }
        fates.add(new Fate(
                new Item.Said(form.answer().orElseThrow(), form.words()),
                form.asked(),
                Outcome.RETURNED,
                Optional.of(target),
                now.words(),
                lookAgain,
                fits.how()));
    }

    private Optional<Fit.Fits> fits(Given given, Question target) {
        return new Fitting(target, Optional.empty(), succession.to().countries()).of(given) instanceof Fit.Fits fits
                ? Optional.of(fits)
                : Optional.empty();
    }

    private boolean isInTheWay(Parked entry, Question target) {
        QuestionId at = target.id();
        return ((entry.answer().isPresent() || entry.isLeftOut()) && destination.hasAnswer(at))
                || (entry.typed().isPresent() && (!target.type().takesTyped() || destination.hasTyped(at)))
                || (entry.note().isPresent() && destination.hasNote(at))
                || (!entry.question().equals(at) && !destination.isFree(at));
    }

    private static Optional<Parked> original(Parked entry, Question target, Fit.Fits fits) {
        boolean whole = target.id().equals(entry.question()) && entry.answer().equals(Optional.of(fits.answer()));
        return whole ? Optional.empty() : Optional.of(entry.standingAs(new Standing(target.id(), fits.answer())));
    }
}
