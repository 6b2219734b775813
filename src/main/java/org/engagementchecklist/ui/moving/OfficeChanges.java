package org.engagementchecklist.ui.moving;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.engagementchecklist.edition.Effect;
import org.engagementchecklist.ui.common.Messages;

/** What a newer edition means for the offices, in lines. */
record OfficeChanges(List<Effect> effects) {

    OfficeChanges {
        effects = List.copyOf(effects);
    }

    /** {@return the offices to contact now that were not to be contacted before} */
    List<Line> gained() {
        return lines(each -> each.before().isEmpty());
    }

    /** {@return the offices that were to be contacted and are no more} */
    List<Line> lost() {
        return lines(each -> each.after().isEmpty());
    }

    /** {@return the offices to contact more or less firmly, or at another time} */
    List<Line> changed() {
        return lines(each -> each.before().isPresent() && each.after().isPresent());
    }

    private List<Line> lines(Predicate<Effect> which) {
        return effects.stream()
                .filter(which)
                .map(each -> new Line(each.office().name(), List.of(words(each))))
                .toList();
    }

    private static String words(Effect effect) {
        Optional<String> was = effect.before().map(Effect.Advice::inWords);
        Optional<String> is = effect.after().map(Effect.Advice::inWords);
        if (was.isEmpty()) {
            return is.orElse("");
        }
        return is.map(now -> Messages.text("moving.office.change", was.get(), now))
                .orElseGet(() -> Messages.text("moving.office.was", was.get()));
    }
}
