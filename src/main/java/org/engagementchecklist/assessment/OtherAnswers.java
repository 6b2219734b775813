package org.engagementchecklist.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;

/** The answers worth trying in place of a given one: near to it, and different for a condition. */
final class OtherAnswers {

    private OtherAnswers() {}

    /**
     * {@return valid answers other than the one given, none of them unsure}
     *
     * @param budget a part of which may be spent on them; after that there are fewer
     */
    static List<Answer> to(Question question, Condition condition, Assessment current, Budget budget) {
        Answer given = current.effective().to(question.id()).orElseThrow();
        return Stream.concat(
                        nearby(question, condition, given),
                        PossibleAnswers.to(question, List.of(condition), current.today(), budget.share()).stream())
                .filter(answer -> !answer.equals(given) && !answer.isUnsure())
                .distinct()
                .toList();
    }

    /** {@return how many words or countries differ; 1 where a single value is replaced} */
    static int distance(Answer from, Answer to) {
        Set<String> difference = new HashSet<>(words(from));
        words(to).stream().filter(word -> !difference.remove(word)).forEach(difference::add);
        return Math.max(1, difference.size());
    }

    private static Stream<Answer> nearby(Question question, Condition condition, Answer given) {
        Set<String> read = new HashSet<>();
        condition.leaves().forEach(leaf -> {
            switch (leaf) {
                case Condition.AnyOf(var id, var options) when id.equals(question.id()) -> read.addAll(options);
                case Condition.InGroup(var ids, var group)
                when ids.contains(question.id()) -> read.addAll(group.codes());
                default -> {}
            }
        });
        return switch (given) {
            case Answer.Choices(var options) -> changed(options, read, question).map(Answer.Choices::new);
            case Answer.CountryList countries -> fewer(countries, read, question, condition);
            default -> Stream.of();
        };
    }

    /** A place is only taken away: no other can be named in its stead. */
    private static Stream<Answer> fewer(
            Answer.CountryList given, Set<String> read, Question question, Condition condition) {
        boolean readsPlaces = condition
                .leaves()
                .anyMatch(leaf -> leaf instanceof Condition.Unlisted(var ids) && ids.contains(question.id()));
        List<String> codes = without(given.codes(), read::contains);
        return readsPlaces
                ? Stream.of(
                        new Answer.CountryList(given.codes()),
                        new Answer.CountryList(codes, given.places()),
                        new Answer.CountryList(codes))
                : Stream.of(new Answer.CountryList(codes, given.places()));
    }

    private static Stream<List<String>> changed(List<String> options, Set<String> read, Question question) {
        Stream<List<String>> fewer = Stream.concat(
                Stream.of(without(options, read::contains)),
                options.stream().map(dropped -> without(options, dropped::equals)));
        Stream<List<String>> more = question.options().stream()
                .filter(option -> !option.exclusive() && !options.contains(option.id()))
                .map(option -> with(options, option.id(), question));
        boolean alone =
                options.stream().flatMap(each -> question.option(each).stream()).anyMatch(each -> each.exclusive());
        return Stream.concat(fewer.filter(each -> !each.isEmpty()), alone ? Stream.of() : more);
    }

    private static List<String> without(List<String> words, Predicate<String> dropped) {
        return words.stream().filter(word -> dropped.negate().test(word)).toList();
    }

    private static List<String> with(List<String> options, String added, Question question) {
        List<String> more = new ArrayList<>(options);
        more.add(added);
        return question.options().stream()
                .map(each -> each.id())
                .filter(more::contains)
                .toList();
    }

    private static List<String> words(Answer answer) {
        return switch (answer) {
            case Answer.Choices(var options) -> options;
            case Answer.CountryList(var codes, var places) ->
                Stream.concat(codes.stream(), places.stream()).toList();
            default -> List.of();
        };
    }
}
