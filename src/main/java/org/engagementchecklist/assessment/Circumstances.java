package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.engagement.Answers;

/**
 * What conditions are judged by.
 *
 * @param answers the answers that count, those of visible questions
 * @param today the local date
 */
public record Circumstances(Answers answers, LocalDate today) {
    private static final int FEW = 8;

    /** {@return whether the condition holds; unanswered questions make their leaves false} */
    public boolean satisfy(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().allMatch(this::satisfy);
            case Condition.Any(var parts) -> parts.stream().anyMatch(this::satisfy);
            case Condition.Not(var part) -> !satisfy(part);
            case Condition.Leaf leaf -> satisfyLeaf(leaf);
        };
    }

    /** {@return whether a rule fires: its condition holds and at least one of the answers that it reads is given} */
    boolean fire(Rule rule) {
        return satisfy(rule.when()) && (readsGiven(rule.when()) || readsUnsure(rule.when()));
    }

    private boolean readsGiven(Condition condition) {
        return condition.reads().stream().anyMatch(answers::has);
    }

    private boolean readsUnsure(Condition condition) {
        return condition.leaves().anyMatch(Condition.AnyUnsure.class::isInstance) && anyUnsure();
    }

    /** {@return these circumstances, the question counting as unanswered} */
    Circumstances without(QuestionId question) {
        return answers.has(question) ? new Circumstances(answers.without(question), today) : this;
    }

    private boolean satisfyLeaf(Condition.Leaf leaf) {
        return switch (leaf) {
            case Condition.Is(var question, var option) -> chosen(question).equals(List.of(option));
            case Condition.AnyOf(var question, var options) -> isAnyChosen(question, options);
            case Condition.Only(var question, var option) -> chosen(question).equals(List.of(option));
            case Condition.AtLeast(var question, var amount) -> money(question, given -> given >= amount);
            case Condition.MoreThan(var question, var amount) -> money(question, given -> given > amount);
            case Condition.FewerDaysAwayThan soon -> isSoon(soon);
            case Condition.Answered(var question) -> answers.has(question);
            case Condition.InGroup(var questions, var group) ->
                questions.stream().anyMatch(each -> names(each, group));
            case Condition.Unlisted(var questions) -> questions.stream().anyMatch(this::namesPlace);
            case Condition.AnyUnsure() -> anyUnsure();
        };
    }

    /** Many options are looked up, not gone through for each that is chosen. */
    private boolean isAnyChosen(QuestionId question, List<String> options) {
        List<String> chosen = chosen(question);
        return !Collections.disjoint(chosen, chosen.size() > FEW ? new HashSet<>(options) : options);
    }

    private boolean anyUnsure() {
        return answers.byQuestion().values().stream().anyMatch(Answer::isUnsure);
    }

    private List<String> chosen(QuestionId question) {
        return switch (answers.to(question).orElse(null)) {
            case Answer.Choice(var option) -> List.of(option);
            case Answer.Choices(var options) -> options;
            case null, default -> List.of();
        };
    }

    private boolean money(QuestionId question, Predicate<Long> test) {
        return given(question, Answer.Money.class)
                .map(Answer.Money::amount)
                .filter(test)
                .isPresent();
    }

    private boolean isSoon(Condition.FewerDaysAwayThan soon) {
        return given(soon.question(), Answer.Date.class)
                .filter(date -> soon.count().between(today, date.day()) < soon.days())
                .isPresent();
    }

    private boolean names(QuestionId question, CountryGroup group) {
        return given(question, Answer.CountryList.class)
                .filter(countries -> !Collections.disjoint(countries.codes(), group.codes()))
                .isPresent();
    }

    private boolean namesPlace(QuestionId question) {
        return given(question, Answer.CountryList.class)
                .filter(countries -> !countries.places().isEmpty())
                .isPresent();
    }

    private <A extends Answer> Optional<A> given(QuestionId question, Class<A> type) {
        return answers.to(question).filter(type::isInstance).map(type::cast);
    }
}
