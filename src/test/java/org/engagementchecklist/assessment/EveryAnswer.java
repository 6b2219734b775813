package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Answers;

/**
 * Every valid answer to a question by plain enumeration, with no answer among them: the slow truth against which the
 * quick searches are held. Amounts and days are tried around every bound, countries from every group, each list of
 * countries also with a place that is not listed.
 */
final class EveryAnswer {

    private EveryAnswer() {}

    static List<Optional<Answer>> to(Question question, Collection<Condition> conditions, LocalDate today) {
        Stream<Answer> all = switch (question.type()) {
            case TEXT -> Stream.of(new Answer.Text("text"));
            case YES_NO_UNSURE, SINGLE_CHOICE ->
                question.options().stream().map(option -> new Answer.Choice(option.id()));
            case MULTI_CHOICE -> choices(question);
            case COUNTRIES -> countries(conditions);
            case DATE -> IntStream.range(-40, 140).mapToObj(day -> new Answer.Date(today.plusDays(day)));
            case MONEY -> amounts(conditions);
        };
        return Stream.concat(Stream.of(Optional.<Answer>empty()), all.map(Optional::of))
                .toList();
    }

    /** {@return one of the answers for each way in which the leaves of the conditions are true} */
    static List<Optional<Answer>> told(Question question, Collection<Condition> conditions, LocalDate today) {
        Map<BitSet, Optional<Answer>> told = new LinkedHashMap<>();
        to(question, conditions, today)
                .forEach(answer -> told.putIfAbsent(truth(question, answer, conditions, today), answer));
        return List.copyOf(told.values());
    }

    static BitSet truth(Question question, Optional<Answer> answer, Collection<Condition> conditions, LocalDate today) {
        Answers given =
                answer.map(each -> Answers.NONE.with(question.id(), each)).orElse(Answers.NONE);
        Circumstances circumstances = new Circumstances(given, today);
        BitSet truth = new BitSet();
        List<Condition.Leaf> leaves =
                conditions.stream().flatMap(Condition::leaves).toList();
        for (int i = 0; i < leaves.size(); i++) {
            truth.set(i, circumstances.satisfy(leaves.get(i)));
        }
        return truth;
    }

    private static Stream<Answer> choices(Question question) {
        List<String> alone = ids(question.options().stream().filter(Option::exclusive));
        List<String> free = ids(question.options().stream().filter(option -> !option.exclusive()));
        Stream<Answer> sets = IntStream.range(1, 1 << free.size())
                .mapToObj(bits -> IntStream.range(0, free.size())
                        .filter(i -> (bits & (1 << i)) != 0)
                        .mapToObj(free::get)
                        .toList())
                .map(Answer.Choices::new);
        return Stream.concat(alone.stream().map(id -> new Answer.Choices(List.of(id))), sets);
    }

    private static Stream<Answer> countries(Collection<Condition> conditions) {
        TreeSet<String> codes = new TreeSet<>(Set.of("FR"));
        conditions.stream().flatMap(Condition::leaves).forEach(leaf -> {
            if (leaf instanceof Condition.InGroup(var _, CountryGroup group)) {
                codes.addAll(group.codes());
            }
        });
        List<Answer> lists = new ArrayList<>(List.of(new Answer.CountryList(List.of())));
        Subsets.ofSize(List.copyOf(codes), 1).map(Answer.CountryList::new).forEach(lists::add);
        Subsets.ofSize(List.copyOf(codes), 2).map(Answer.CountryList::new).forEach(lists::add);
        Subsets.ofSize(List.copyOf(codes), 3).map(Answer.CountryList::new).forEach(lists::add);
        Subsets.ofSize(List.copyOf(codes), 4).map(Answer.CountryList::new).forEach(lists::add);
        lists.add(new Answer.CountryList(List.copyOf(codes)));
        return lists.stream()
                .flatMap(list -> list instanceof Answer.CountryList(var named, var _)
                        ? Stream.of(list, new Answer.CountryList(named, List.of("Elsewhere")))
                        : Stream.of());
    }

    private static Stream<Answer> amounts(Collection<Condition> conditions) {
        return Stream.concat(
                        Stream.of(0L),
                        conditions.stream().flatMap(Condition::leaves).flatMap(leaf -> switch (leaf) {
                            case Condition.AtLeast(var _, var amount) -> Stream.of(amount - 1, amount, amount + 1);
                            case Condition.MoreThan(var _, var amount) -> Stream.of(amount - 1, amount, amount + 1);
                            default -> Stream.of();
                        }))
                .filter(amount -> amount >= 0)
                .map(Answer.Money::new);
    }

    private static List<String> ids(Stream<Option> options) {
        return options.map(Option::id).toList();
    }
}
