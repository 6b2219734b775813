package org.engagementchecklist.proof;

import java.util.List;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Condition;

/** Names conditions shortly, by ids, for whoever edits them. */
final class ConditionText {

    /** Whoever reads it looks the rest up. */
    private static final int LONGEST = 1_000;

    private ConditionText() {}

    static String of(Condition condition) {
        String whole = whole(condition);
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "…";
    }

    private static String whole(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> "all of " + each(parts);
            case Condition.Any(var parts) -> "any of " + each(parts);
            case Condition.Not(var part) -> "not (" + whole(part) + ")";
            case Condition.Is(var question, var option) -> question + " is " + option;
            case Condition.AnyOf(var question, var options) -> question + " anyOf " + options;
            case Condition.Only(var question, var option) -> question + " only " + option;
            case Condition.AtLeast(var question, var amount) -> question + " atLeast " + amount;
            case Condition.MoreThan(var question, var amount) -> question + " moreThan " + amount;
            case Condition.FewerDaysAwayThan soon -> soon(soon);
            case Condition.Answered(var question) -> question + " answered";
            case Condition.InGroup(var questions, var group) -> questions + " inGroup " + group.id();
            case Condition.Unlisted(var questions) -> questions + " inGroup " + Condition.Unlisted.GROUP;
            case Condition.AnyUnsure() -> "anyUnsure";
        };
    }

    private static String soon(Condition.FewerDaysAwayThan soon) {
        return switch (soon.count()) {
            case CALENDAR -> soon.question() + " fewerDaysAwayThan " + soon.days();
            case BUSINESS -> soon.question() + " fewerBusinessDaysAwayThan " + soon.days();
        };
    }

    private static String each(List<Condition> parts) {
        return parts.stream().map(ConditionText::whole).collect(Collectors.joining("; ", "(", ")"));
    }
}
