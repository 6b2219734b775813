package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Answers;

/**
 * The answers to a question that leaves can tell apart: every valid answer makes the same of the leaves hold as one of
 * these. So a question with thousands of possible answers is searched in full by trying a few.
 */
final class PossibleAnswers {

    /** Stands for every place that the list of countries does not hold: leaves do not tell them apart. */
    private static final String PLACE = "a place that is not listed";

    private final Question question;
    private final List<Condition.Leaf> leaves;
    private final LocalDate today;
    private final Budget budget;
    private final long weight;
    private final Map<BitSet, Answer> byTruth = new LinkedHashMap<>();

    private PossibleAnswers(Question question, List<Condition.Leaf> leaves, LocalDate today, Budget budget) {
        this.question = question;
        this.leaves = leaves;
        this.today = today;
        this.budget = budget;
        this.weight = leaves.stream().mapToLong(Leaves::weight).sum();
    }

    /**
     * {@return one answer for each way in which the conditions' leaves can be true, the smallest answers first} They are
     * not all if the budget is used up then.
     */
    static Collection<Answer> to(Question question, Collection<Condition> conditions, LocalDate today, Budget budget) {
        return toldApart(question, Leaves.in(conditions).about(question.id()), today, budget);
    }

    /**
     * {@return the same}
     *
     * @param leaves those that read the question, each once
     */
    static Collection<Answer> toldApart(
            Question question, List<Condition.Leaf> leaves, LocalDate today, Budget budget) {
        PossibleAnswers possible = new PossibleAnswers(question, leaves, today, budget);
        possible.collect();
        return List.copyOf(possible.byTruth.values());
    }

    private void collect() {
        switch (question.type()) {
            case TEXT -> add(new Answer.Text("-"));
            case YES_NO_UNSURE, SINGLE_CHOICE -> options().forEach(option -> add(new Answer.Choice(option.id())));
            case MULTI_CHOICE -> addChoices();
            case COUNTRIES -> addCountries();
            case DATE -> days().distinct().forEach(day -> add(new Answer.Date(today.plusDays(day))));
            case MONEY -> amounts().distinct().filter(each -> each >= 0).forEach(each -> add(new Answer.Money(each)));
        }
    }

    private Stream<Option> options() {
        return question.options().stream();
    }

    private void addChoices() {
        options().filter(Option::exclusive).forEach(option -> add(new Answer.Choices(List.of(option.id()))));
        List<String> free =
                options().filter(option -> !option.exclusive()).map(Option::id).toList();
        combine(free, chosen -> new Answer.Choices(inOrder(free, chosen)));
    }

    private void addCountries() {
        add(new Answer.CountryList(List.of()));
        Set<String> named = new LinkedHashSet<>();
        leaves.stream()
                .filter(Condition.InGroup.class::isInstance)
                .map(Condition.InGroup.class::cast)
                .forEach(leaf -> named.addAll(leaf.group().codes()));
        Set<String> places = leaves.stream().anyMatch(Condition.Unlisted.class::isInstance) ? Set.of(PLACE) : Set.of();
        combine(
                Stream.concat(named.stream(), places.stream()).toList(),
                chosen -> new Answer.CountryList(
                        chosen.stream().filter(named::contains).toList(),
                        chosen.stream().filter(places::contains).toList()));
    }

    /** Grows sets of words one by one, and follows only those that the leaves had not yet told apart. */
    private void combine(List<String> words, Function<Set<String>, Answer> answer) {
        Deque<Set<String>> grown = new ArrayDeque<>(List.of(Set.of()));
        while (!grown.isEmpty()) {
            Set<String> chosen = grown.remove();
            for (String word : words) {
                if (!budget.spend(words.size() + 5L * chosen.size())) {
                    return;
                }
                Set<String> more = new LinkedHashSet<>(chosen);
                if (more.add(word) && add(answer.apply(more))) {
                    grown.add(more);
                }
            }
        }
    }

    private LongStream daysAround(Condition.FewerDaysAwayThan leaf) {
        long reached = leaf.days() - 1L;
        while (leaf.count().between(today, today.plusDays(reached)) < leaf.days()) {
            reached++;
            budget.spend(1);
        }
        return LongStream.of(reached - 1, reached);
    }

    private Stream<Long> days() {
        Stream<Long> around = leaves.stream()
                .filter(Condition.FewerDaysAwayThan.class::isInstance)
                .takeWhile(_ -> !budget.isUsedUp())
                .flatMap(leaf -> daysAround((Condition.FewerDaysAwayThan) leaf).boxed());
        return Stream.concat(around, Stream.of(0L));
    }

    private Stream<Long> amounts() {
        Stream<Long> around = leaves.stream().flatMap(leaf -> switch (leaf) {
            case Condition.AtLeast(var _, var amount) -> Stream.of(amount - 1, amount);
            case Condition.MoreThan(var _, var amount) -> Stream.of(amount, amount + 1);
            default -> Stream.of();
        });
        return Stream.concat(Stream.of(0L), around);
    }

    private boolean add(Answer answer) {
        if (!budget.spend(10 + weight)) {
            return false;
        }
        Circumstances alone = new Circumstances(Answers.NONE.with(question.id(), answer), today);
        BitSet truth = new BitSet();
        for (int i = 0; i < leaves.size(); i++) {
            truth.set(i, alone.satisfy(leaves.get(i)));
        }
        return byTruth.putIfAbsent(truth, answer) == null;
    }

    private static List<String> inOrder(List<String> order, Set<String> chosen) {
        List<String> ordered = new ArrayList<>(order);
        ordered.retainAll(chosen);
        return ordered;
    }
}
