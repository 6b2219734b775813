package org.engagementchecklist.proof;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says that a proof was ended before all was decided, what is open, and what it was that took so long. */
final class Unfinished {

    private Unfinished() {}

    static Stream<Flaw> flaws(Inquiry inquiry, Reach reach) {
        return Stream.of(inquiry)
                .filter(Inquiry::isOver)
                .flatMap(each -> each.dearest().stream())
                .map(dearest -> new Flaw(
                        FlawKind.UNDECIDED,
                        dearest,
                        "The proof was ended before everything was decided; the most of it, "
                                + inquiry.share(dearest) + " %, went to " + dearest + ". " + open(reach)
                                + " Other flaws may not have been looked for.",
                        "Make the conditions it rests on simpler, or divide it."));
    }

    private static String open(Reach reach) {
        String open = Stream.of(Subject.Kind.values())
                .filter(kind -> reach.undecided(kind) > 0)
                .map(kind -> "of " + reach.undecided(kind) + " " + words(kind))
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? "What can happen was decided." : "Whether they can happen is open " + open + ".";
    }

    private static String words(Subject.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "s";
    }
}
