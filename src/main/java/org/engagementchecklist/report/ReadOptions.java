package org.engagementchecklist.report;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;

/** Which options, countries or places of a question a condition reads. */
final class ReadOptions {
    private ReadOptions() {}

    static Predicate<String> of(Question question, Condition condition) {
        Set<String> read =
                condition.leaves().flatMap(leaf -> named(question, leaf)).collect(Collectors.toUnmodifiableSet());
        return read::contains;
    }

    /** {@return what of an answer the condition reads; all of it where it names none of what is chosen} */
    static Answer in(Answer answer, Question question, Condition condition) {
        Predicate<String> read = of(question, condition);
        return switch (answer) {
            case Answer.Choices(var options)
            when options.stream().anyMatch(read) ->
                new Answer.Choices(options.stream().filter(read).toList());
            case Answer.CountryList(var codes, var places) -> {
                boolean readsPlaces = condition
                        .leaves()
                        .anyMatch(leaf -> leaf instanceof Condition.Unlisted(var ids) && ids.contains(question.id()));
                Answer.CountryList named =
                        new Answer.CountryList(codes.stream().filter(read).toList(), readsPlaces ? places : List.of());
                yield named.isNone() ? answer : named;
            }
            default -> answer;
        };
    }

    private static Stream<String> named(Question question, Condition.Leaf leaf) {
        boolean reads = leaf instanceof Condition.AnyUnsure
                || (leaf instanceof Condition.OneQuestion one && one.question().equals(question.id()))
                || (leaf instanceof Condition.InGroup group && group.questions().contains(question.id()));
        return reads ? named(leaf) : Stream.empty();
    }

    private static Stream<String> named(Condition.Leaf leaf) {
        return switch (leaf) {
            case Condition.Is(var _, String option) -> Stream.of(option);
            case Condition.Only(var _, String option) -> Stream.of(option);
            case Condition.AnyOf(var _, var options) -> options.stream();
            case Condition.InGroup(var _, var group) -> group.codes().stream();
            case Condition.AnyUnsure() -> Stream.of(Answer.UNSURE);
            case Condition.AtLeast _,
                    Condition.MoreThan _,
                    Condition.FewerDaysAwayThan _,
                    Condition.Answered _,
                    Condition.Unlisted _ -> Stream.empty();
        };
    }
}
