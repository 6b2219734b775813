package org.engagementchecklist.report.comparison;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.report.ReportWords;

/**
 * An engagement as it was at some moment.
 *
 * @param name which moment, such as "the present state"
 * @param checklist the edition it was answered with
 * @param assessment what follows from its answers
 */
public record State(String name, Checklist checklist, Engagement engagement, Assessment assessment) {

    /**
     * A state judged by a day.
     *
     * @param today the day
     */
    public static State of(String name, Checklist checklist, Engagement engagement, LocalDate today) {
        return new State(name, checklist, engagement, Assessor.assess(checklist, engagement, today));
    }

    /** The answer in words, and what is typed beside it; nothing if there is neither. One to a question that is not asked is said to be kept. */
    String answer(Question question) {
        Stream<String> given = engagement
                .answers()
                .to(question.id())
                .map(answer -> new AnswerWords(checklist.countries())
                        .of(checklist.question(question.id()).orElse(question), answer))
                .stream();
        Stream<String> typed = engagement.typedAt(question.id()).map(EngagementChange::typed).stream();
        String words = Stream.concat(given, typed).collect(Collectors.joining("; "));
        return words.isEmpty() || assessment.shows(question.id()) ? words : ReportWords.say("comparison.kept", words);
    }

    String note(Question question) {
        return engagement.noteOn(question.id()).orElse("");
    }
}
