package org.engagementchecklist.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.report.FactList.Fact;

/** What an engagement is in a few labelled facts; nothing for what is not known. */
final class EngagementFacts {
    private EngagementFacts() {}

    /** The facts, with how far the questions are answered. */
    static List<Fact> withProgress(SummaryContents contents) {
        return known(Stream.of(who(contents), Stream.of(answered(contents)), where(contents)));
    }

    /** The facts that anybody who is asked about the engagement needs to know. */
    static List<Fact> alone(SummaryContents contents) {
        return known(Stream.of(who(contents), where(contents)));
    }

    private static List<Fact> known(Stream<Stream<Fact>> facts) {
        return facts.flatMap(each -> each)
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    private static Stream<Fact> who(SummaryContents contents) {
        Facts facts = contents.engagement().facts();
        return Stream.of(
                new Fact(ReportWords.say("fact.pi"), facts.pi()),
                new Fact(
                        ReportWords.say("fact.meeting"),
                        facts.meeting().map(AnswerWords::day).orElse("")),
                new Fact(ReportWords.say("fact.department"), facts.department()),
                new Fact(ReportWords.say("fact.prepared-by"), facts.preparedBy()),
                new Fact(
                        ReportWords.say("fact.date"),
                        AnswerWords.day(contents.assessment().today())));
    }

    private static Fact answered(SummaryContents contents) {
        Progress progress = contents.assessment().progress();
        return new Fact(
                ReportWords.say("fact.answered"),
                ReportWords.say(
                        "fact.answered.of",
                        progress.answered(),
                        progress.visible(),
                        contents.unsure().size()));
    }

    private static Stream<Fact> where(SummaryContents contents) {
        AnswerWords words = new AnswerWords(contents.checklist().countries());
        String countries = contents.assessment().questions().stream()
                .filter(Predicate.not(contents.personal()::hides))
                .flatMap(question -> contents.assessment().effective().to(question.id()).stream()
                        .filter(answer -> answer instanceof Answer.CountryList named && !named.isNone())
                        .flatMap(answer -> words.parts(question, answer).stream()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Stream.of(new Fact(ReportWords.say("fact.countries"), countries));
    }
}
