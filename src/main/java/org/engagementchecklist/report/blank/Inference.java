package org.engagementchecklist.report.blank;

import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Condition;

/** What one fact about a question says of another condition that reads the same question. */
final class Inference {
    private Inference() {}

    /** Whether the leaf holds, given that {@code fact} holds or does not; empty if that does not follow. */
    static Optional<Boolean> of(Condition.Leaf leaf, Condition.OneQuestion fact, boolean holds) {
        if (!(leaf instanceof Condition.OneQuestion asked) || !asked.question().equals(fact.question())) {
            return Optional.empty();
        }
        return holds ? fromTrue(asked, fact) : fromFalse(asked, fact);
    }

    private static Optional<Boolean> fromTrue(Condition.OneQuestion asked, Condition.OneQuestion fact) {
        if (asked instanceof Condition.Answered) {
            return Optional.of(true);
        }
        return switch (fact) {
            case Condition.Is(var _, var option) -> alone(asked, option);
            case Condition.Only(var _, var option) -> alone(asked, option);
            case Condition.AnyOf(var _, var options) when covers(asked, options) -> Optional.of(true);
            case Condition.AnyOf _, Condition.AtLeast _, Condition.MoreThan _ -> Optional.empty();
            case Condition.FewerDaysAwayThan _, Condition.Answered _ -> Optional.empty();
        };
    }

    /** The option is chosen and no other is. */
    private static Optional<Boolean> alone(Condition.OneQuestion asked, String chosen) {
        return options(asked).map(options -> options.contains(chosen));
    }

    private static boolean covers(Condition.OneQuestion asked, List<String> chosen) {
        return asked instanceof Condition.AnyOf(var _, var options) && options.containsAll(chosen);
    }

    private static Optional<Boolean> fromFalse(Condition.OneQuestion asked, Condition.OneQuestion fact) {
        boolean follows = switch (fact) {
            case Condition.Answered _ -> true;
            case Condition.AnyOf(var _, var none) ->
                options(asked).filter(none::containsAll).isPresent();
            case Condition.Is _, Condition.Only _, Condition.AtLeast _ -> false;
            case Condition.MoreThan _, Condition.FewerDaysAwayThan _ -> false;
        };
        return follows ? Optional.of(false) : Optional.empty();
    }

    /** The options of which one must be chosen; none for what does not ask for options. */
    private static Optional<List<String>> options(Condition.OneQuestion asked) {
        return switch (asked) {
            case Condition.Is(var _, var option) -> Optional.of(List.of(option));
            case Condition.Only(var _, var option) -> Optional.of(List.of(option));
            case Condition.AnyOf(var _, var options) -> Optional.of(options);
            case Condition.AtLeast _, Condition.MoreThan _ -> Optional.empty();
            case Condition.FewerDaysAwayThan _, Condition.Answered _ -> Optional.empty();
        };
    }
}
