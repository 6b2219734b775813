package org.engagementchecklist.ui.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.report.AnswerWords;

/**
 * What two states of an engagement differ in, in plain sentences.
 *
 * @param checklist the edition both were answered with
 * @param today the day by which both are judged
 */
public record Comparison(Checklist checklist, Engagement before, Engagement after, LocalDate today) {
    private static final int MOST_LETTERS = 120;

    /** {@return a sentence a difference: facts, answers, notes, offices} */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        facts().forEach(sentences::add);
        checklist.questions().forEach(question -> answer(question).ifPresent(sentences::add));
        checklist.questions().forEach(question -> note(question).ifPresent(sentences::add));
        Assessment then = Assessor.assess(checklist, before.answers(), today);
        Assessment now = Assessor.assess(checklist, after.answers(), today);
        offices(now, then).ifPresent(names -> sentences.add(Messages.text("common.compare.offices-more", names)));
        offices(then, now).ifPresent(names -> sentences.add(Messages.text("common.compare.offices-fewer", names)));
        return sentences;
    }

    private Stream<String> facts() {
        return Stream.of(
                        fact("common.compare.title", Facts::title),
                        fact("common.compare.pi", Facts::pi),
                        fact("common.compare.department", Facts::department),
                        fact("common.compare.prepared-by", Facts::preparedBy),
                        fact(
                                "common.compare.meeting",
                                facts -> facts.meeting().map(AnswerWords::day).orElse("")))
                .flatMap(Optional::stream);
    }

    private Optional<String> fact(String key, Function<Facts, String> fact) {
        return changed(Messages.text(key), fact.apply(before.facts()), fact.apply(after.facts()));
    }

    private Optional<String> answer(Question question) {
        return changed(
                Messages.text("common.compare.answer", question.id(), shortened(question.text())),
                words(question, before),
                words(question, after));
    }

    private Optional<String> note(Question question) {
        return changed(
                Messages.text("common.compare.note", question.id()),
                before.noteOn(question.id()).orElse(""),
                after.noteOn(question.id()).orElse(""));
    }

    private String words(Question question, Engagement engagement) {
        AnswerWords words = new AnswerWords(checklist.countries());
        return engagement
                .answers()
                .to(question.id())
                .map(answer -> words.of(question, answer))
                .orElse("");
    }

    private static Optional<String> changed(String what, String before, String after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(Messages.text("common.compare.changed", what, quoted(before), quoted(after)));
    }

    private static String quoted(String words) {
        return words.isEmpty()
                ? Messages.text("common.compare.nothing")
                : Messages.text("common.compare.quoted", shortened(words));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= MOST_LETTERS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_LETTERS)) + "…";
    }

    private static Optional<String> offices(Assessment in, Assessment notIn) {
        List<String> names = in.referrals().stream()
                .filter(each -> notIn.referralTo(each.office().id()).isEmpty())
                .map(each -> each.office().name())
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
    }
}
