package org.engagementchecklist.edition;

import java.util.List;
import java.util.Locale;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.checklist.QuestionId;

/**
 * Says what a leaf asks, or its opposite. An opposite also holds while there is no answer, so it is never turned into a
 * statement about one ("is not at least" does not become "is less than").
 */
record LeafWords(Names names) {

    private static final String UNLISTED = "a place that is not in the list of countries";

    String of(Term.Fact fact) {
        return fact.holds() ? of(fact.leaf()) : not(fact.leaf());
    }

    private String of(Condition.Leaf leaf) {
        return switch (leaf) {
            case Condition.Is(var question, var option) -> says(question, " is answered ", option);
            case Condition.AnyOf(var question, var options) -> anyOf(question, options);
            case Condition.Only(var question, var option) -> says(question, " is answered with ", option) + " alone";
            case Condition.AtLeast(var question, var amount) -> names.question(question) + " is " + atLeast(amount);
            case Condition.MoreThan(var question, var amount) -> names.question(question) + " is " + moreThan(amount);
            case Condition.FewerDaysAwayThan soon ->
                names.question(soon.question()) + " is past or " + soon(soon) + " away";
            case Condition.Answered(var question) -> names.question(question) + " has an answer";
            case Condition.InGroup(var questions, var group) ->
                Names.listed(names.questions(questions), "or") + " names a country of the group " + names.group(group);
            case Condition.Unlisted(var questions) ->
                Names.listed(names.questions(questions), "or") + " names " + UNLISTED;
            case Condition.AnyUnsure() -> "at least one answer is “Unsure”";
        };
    }

    private String not(Condition.Leaf leaf) {
        return switch (leaf) {
            case Condition.Is(var question, var option) -> says(question, " is not answered ", option);
            case Condition.AnyOf(var question, var options) -> noneOf(question, options);
            case Condition.Only(var question, var option) ->
                says(question, " is not answered with ", option) + " alone";
            case Condition.AtLeast(var question, var amount) -> names.question(question) + " is not " + atLeast(amount);
            case Condition.MoreThan(var question, var amount) ->
                names.question(question) + " is not " + moreThan(amount);
            case Condition.FewerDaysAwayThan soon ->
                names.question(soon.question()) + " is neither past nor " + soon(soon) + " away";
            case Condition.Answered(var question) -> names.question(question) + " has no answer";
            case Condition.InGroup(var questions, var group) ->
                none(names.questions(questions)) + " a country of the group " + names.group(group);
            case Condition.Unlisted(var questions) -> none(names.questions(questions)) + " " + UNLISTED;
            case Condition.AnyUnsure() -> "no answer is “Unsure”";
        };
    }

    private String says(QuestionId question, String says, String option) {
        return names.question(question) + says + names.option(question, option);
    }

    private String anyOf(QuestionId question, List<String> options) {
        List<String> exceptions = names.exceptions(question, options);
        String says = names.takesSeveral(question) ? " includes " : " is answered ";
        return exceptions.isEmpty()
                ? names.question(question) + says + Names.listed(names.options(question, options), "or")
                : names.question(question) + anyExcept(question) + Names.listed(exceptions, "and");
    }

    private String anyExcept(QuestionId question) {
        return names.takesSeveral(question) ? " includes any option except " : " has any answer except ";
    }

    private String noneOf(QuestionId question, List<String> options) {
        if (options.size() == 1) {
            String says = names.takesSeveral(question) ? " does not include " : " is not answered ";
            return says(question, says, options.getFirst());
        }
        String says = names.takesSeveral(question) ? " includes none of " : " has none of the answers ";
        return names.question(question) + says + Names.listed(names.options(question, options), "and");
    }

    private static String none(List<String> questions) {
        return switch (questions.size()) {
            case 1 -> questions.getFirst() + " does not name";
            case 2 -> "neither " + Names.listed(questions, "nor") + " names";
            default -> "none of " + Names.listed(questions, "and") + " names";
        };
    }

    private static String atLeast(long amount) {
        return "at least " + dollars(amount);
    }

    private static String moreThan(long amount) {
        return "more than " + dollars(amount);
    }

    private static String dollars(long amount) {
        return String.format(Locale.ENGLISH, "%,d US dollar%s", amount, amount == 1 ? "" : "s");
    }

    private static String soon(Condition.FewerDaysAwayThan soon) {
        return "fewer than " + days(soon.days(), soon.count());
    }

    /** {@return a number of days in words, such as "5 business days"} */
    static String days(int days, DayCount count) {
        String kind = switch (count) {
            case BUSINESS -> "business day";
            case CALENDAR -> "day";
        };
        return days + " " + kind + (days == 1 ? "" : "s");
    }
}
