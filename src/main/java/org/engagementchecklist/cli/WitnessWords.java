package org.engagementchecklist.cli;

import java.util.stream.Stream;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.proof.Reach;
import org.engagementchecklist.proof.Subject;
import org.engagementchecklist.report.AnswerWords;

/** Says to a person at a terminal by which answers something comes about. */
final class WitnessWords {

    private WitnessWords() {}

    static Stream<String> of(Reach reach, Checklist checklist) {
        return reach.bySubject().entrySet().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(checklist.edition().key() + ", " + each.getKey()),
                        possibility(each.getKey(), each.getValue(), checklist)));
    }

    private static Stream<String> possibility(Subject subject, Possibility possibility, Checklist checklist) {
        String what = what(subject);
        return switch (possibility) {
            case Possibility.Impossible _ -> Stream.of("No answers " + what + ".");
            case Possibility.Undecided _ -> Stream.of("It could not be decided whether any answers " + what + ".");
            case Possibility.Possible(var answers, var smallest, var _) ->
                answers.questions().isEmpty()
                        ? Stream.of("It needs no answer.")
                        : Stream.concat(
                                Stream.of("These answers " + what + (smallest ? ", and no fewer do:" : ":")),
                                answers(answers, checklist));
        };
    }

    private static String what(Subject subject) {
        return switch (subject.kind()) {
            case QUESTION -> "show the question";
            case OPTION -> "choose the option";
            case RULE -> "make the rule fire";
            default -> "lead to the office";
        };
    }

    private static Stream<String> answers(Answers answers, Checklist checklist) {
        AnswerWords words = new AnswerWords(checklist.countries());
        return checklist.questions().stream()
                .filter(question -> answers.has(question.id()))
                .flatMap(question -> answer(question, answers, words));
    }

    private static Stream<String> answer(Question question, Answers answers, AnswerWords words) {
        return Stream.of(
                "  " + question.id() + " " + question.text(),
                "     " + words.of(question, answers.to(question.id()).orElseThrow()));
    }
}
