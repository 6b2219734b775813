package org.engagementchecklist.ui.common;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engagementchecklist.assessment.Because;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.QuestionId;

/**
 * Answers in plain words.
 *
 * @param checklist where the questions stand
 */
public record AnswerWords(Checklist checklist) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

    /** {@return the whole answer, as a person would say it} */
    public String of(QuestionId question, Answer answer) {
        return switch (answer) {
            case Answer.Choice(var option) -> label(question, option);
            case Answer.Choices(var options) -> joined(options, option -> label(question, option));
            case Answer.CountryList(var codes) ->
                codes.isEmpty()
                        ? Messages.text("common.answer.no-country")
                        : joined(codes, checklist.countries()::name);
            case Answer.Date(var day) -> DAY.format(day);
            case Answer.Money(var amount) -> String.format(Locale.US, "$%,d", amount);
            case Answer.Text(var text) -> text;
        };
    }

    /** {@return what a reason says of its question: only the part of the answer that the condition reads} */
    public String reason(Because because, Condition condition) {
        return because.answer()
                .map(answer -> Messages.text(
                        isOneOfMany(answer) ? "common.answer.includes" : "common.answer.is",
                        of(because.question(), read(answer, because.question(), condition))))
                .orElseGet(() -> Messages.text("common.answer.none"));
    }

    private static boolean isOneOfMany(Answer answer) {
        return answer instanceof Answer.Choices
                || (answer instanceof Answer.CountryList(var codes) && !codes.isEmpty());
    }

    private static Answer read(Answer answer, QuestionId question, Condition condition) {
        Set<String> read = condition
                .leaves()
                .flatMap(leaf -> words(leaf, question).stream())
                .collect(Collectors.toSet());
        return switch (answer) {
            case Answer.Choices(var options)
            when options.stream().anyMatch(read::contains) ->
                new Answer.Choices(options.stream().filter(read::contains).toList());
            case Answer.CountryList(var codes)
            when codes.stream().anyMatch(read::contains) ->
                new Answer.CountryList(codes.stream().filter(read::contains).toList());
            default -> answer;
        };
    }

    private static Set<String> words(Condition.Leaf leaf, QuestionId question) {
        return switch (leaf) {
            case Condition.Is is when is.question().equals(question) -> Set.of(is.option());
            case Condition.Only only when only.question().equals(question) -> Set.of(only.option());
            case Condition.AnyOf any when any.question().equals(question) -> Set.copyOf(any.options());
            case Condition.InGroup group
            when group.questions().contains(question) -> group.group().codes();
            case Condition.AnyUnsure _ -> Set.of(Answer.UNSURE);
            default -> Set.of();
        };
    }

    private String label(QuestionId question, String option) {
        return checklist
                .question(question)
                .flatMap(each -> each.option(option))
                .map(Option::label)
                .orElse(option);
    }

    private static String joined(List<String> words, Function<String, String> shown) {
        return words.stream().map(shown).collect(Collectors.joining(", "));
    }
}
