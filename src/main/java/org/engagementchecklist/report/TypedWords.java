package org.engagementchecklist.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Typed;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Facts;

/**
 * What was typed and not taken as an answer, in words.
 *
 * @param personal what becomes of personal answers
 */
public record TypedWords(Facts facts, Assessment assessment, Personal personal) {

    /** What was typed and not taken in an engagement that is printed. */
    TypedWords(SummaryContents contents) {
        this(contents.engagement().facts(), contents.assessment(), contents.personal());
    }

    /** {@return everything on one line, such as: Typed, not taken: C8 "1.2 million or so"; empty if there is nothing} */
    public Optional<String> line() {
        String all = Stream.of(meeting(), shown().stream().map(TypedWords::words), hidden())
                .flatMap(words -> words)
                .collect(Collectors.joining("; "));
        return Optional.of(all).filter(words -> !words.isEmpty()).map(words -> ReportWords.say("typed", words));
    }

    /** {@return what may be shown, in the order of the checklist} */
    public List<Typed> shown() {
        return assessment.typed().stream()
                .filter(each -> !personal.hides(each.question()))
                .toList();
    }

    /** {@return the questions without an answer where nothing is typed that may be shown, in order} */
    public List<Question> unanswered() {
        List<Question> typed = shown().stream().map(Typed::question).toList();
        return assessment.unanswered().stream()
                .filter(question -> !typed.contains(question))
                .toList();
    }

    private Stream<String> meeting() {
        return Stream.of(facts.typedMeeting())
                .filter(text -> !text.isEmpty())
                .map(text -> ReportWords.say("typed.at", ReportWords.say("fact.meeting"), text));
    }

    private Stream<String> hidden() {
        return shown().size() == assessment.typed().size()
                ? Stream.empty()
                : Stream.of(ReportWords.say("answer.personal"));
    }

    private static String words(Typed typed) {
        return ReportWords.say("typed.at", typed.question().id(), typed.text());
    }
}
