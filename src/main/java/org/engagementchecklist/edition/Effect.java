package org.engagementchecklist.edition;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.checklist.Time;

/**
 * What becomes of one office for an engagement that is judged by another edition: gained, lost, or to be contacted more
 * or less firmly, earlier or later.
 *
 * @param office as the other edition names it, if it does
 * @param before how it was to be contacted, if it was
 * @param after how it is to be contacted, if it is
 */
public record Effect(Office office, Optional<Advice> before, Optional<Advice> after) {

    /** How firmly and by when an office is to be contacted. */
    public record Advice(Strength strength, Time time) {
        static Advice of(Referral referral) {
            return new Advice(referral.strength(), referral.time());
        }

        /** {@return the advice in words, such as "MUST · Before anything is signed"} */
        public String inWords() {
            return strength + " · " + time.text();
        }

        boolean isLike(Advice other) {
            return strength == other.strength && time.id().equals(other.time.id());
        }
    }

    /** {@return what differs: first what is gained or changed, in the order of the second, then what is lost} */
    public static List<Effect> between(Assessment was, Assessment is) {
        Stream<Effect> now = is.referrals().stream()
                .map(each -> new Effect(each.office(), advice(was, each.office().id()), Optional.of(Advice.of(each))));
        Stream<Effect> lost = was.referrals().stream()
                .filter(each -> advice(is, each.office().id()).isEmpty())
                .map(each -> new Effect(each.office(), Optional.of(Advice.of(each)), Optional.empty()));
        return Stream.concat(now, lost).filter(Predicate.not(Effect::isNothing)).toList();
    }

    /** {@return the effect in words, such as "gained: Export Control, MUST · Now"} */
    public String inWords() {
        String advised = after.or(() -> before).map(Advice::inWords).orElse("");
        if (before.isEmpty()) {
            return "gained: " + office.name() + ", " + advised;
        }
        return after.isEmpty()
                ? "lost: " + office.name() + ", " + advised
                : office.name() + ", before: " + before.get().inWords() + "; now: " + advised;
    }

    private boolean isNothing() {
        return before.isPresent()
                && after.filter(now -> now.isLike(before.get())).isPresent();
    }

    private static Optional<Advice> advice(Assessment assessment, OfficeId office) {
        return assessment.referrals().stream()
                .filter(each -> each.office().id().equals(office))
                .map(Advice::of)
                .findFirst();
    }
}
