package org.engagementchecklist.ui.wizard;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.ui.common.PlainLetters;

/** Finds visible questions by words of their number, text, explanation and options. */
final class QuestionSearch {
    private QuestionSearch() {}

    /** {@return the questions that hold every word looked for, in order; none for a blank text} */
    static List<Question> find(Assessment assessment, String lookedFor) {
        List<String> words = Arrays.stream(PlainLetters.of(lookedFor).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return assessment.questions().stream()
                .filter(question -> !words.isEmpty() && words.stream().allMatch(textOf(question)::contains))
                .toList();
    }

    private static String textOf(Question question) {
        Stream<String> options = question.options().stream().map(Option::label);
        return PlainLetters.of(Stream.concat(Stream.of(question.id().value(), question.text(), question.why()), options)
                .collect(Collectors.joining(" ")));
    }
}
