package org.engagementchecklist.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.TypedWords;
import org.engagementchecklist.storage.Opening;

/** Says what follows from an engagement to a person at a terminal. */
final class AssessmentWords {

    private AssessmentWords() {}

    static Stream<String> of(Assessment assessment, Opening.Opened opened) {
        Checklist checklist = opened.checklist();
        Stream<String> head = Stream.of(
                "%s, edition %s, judged by %s"
                        .formatted(
                                checklist.edition().title(),
                                checklist.edition().key().edition(),
                                assessment.today()),
                checklist.edition().provenance().label() + ". The offices decide.",
                "");
        Stream<String> offices = assessment.referrals().isEmpty()
                ? Stream.of("No office follows from the answers so far.")
                : assessment.referrals().stream().flatMap(AssessmentWords::referral);
        TypedWords typed = new TypedWords(opened.engagement().facts(), assessment, Personal.LEFT_OUT);
        return Stream.of(head, typed(typed), offices, open(assessment, typed), parked(opened))
                .flatMap(lines -> lines);
    }

    private static Stream<String> typed(TypedWords typed) {
        return typed.line().stream().flatMap(line -> Stream.of(OneLine.of(line), ""));
    }

    private static Stream<String> referral(Referral referral) {
        String first = "%-6s %s - first contact: %s"
                .formatted(
                        referral.strength(),
                        referral.office().name(),
                        lower(referral.time().text()));
        return Stream.concat(Stream.of(first), referral.findings().stream().map(AssessmentWords::finding));
    }

    private static String finding(Finding finding) {
        String because =
                finding.because().stream().map(each -> each.question().value()).collect(Collectors.joining(", "));
        return "         %s %s (%s; because of %s)"
                .formatted(
                        finding.strength(),
                        finding.rule().action(),
                        lower(finding.time().text()),
                        because);
    }

    private static Stream<String> open(Assessment assessment, TypedWords typed) {
        return Stream.of(
                "",
                line(
                        "Not answered",
                        typed.unanswered().stream().map(Question::id).toList()),
                line("Unsure", assessment.unsure().stream().map(Question::id).toList()),
                line("Kept, not counted", assessment.kept()));
    }

    private static Stream<String> parked(Opening.Opened opened) {
        List<Parked> parked = ParkedAnswers.told(opened);
        List<QuestionId> ofOthers = parked.stream()
                .filter(each -> each.unusable().isEmpty())
                .map(Parked::question)
                .toList();
        Stream<String> others =
                ofOthers.isEmpty() ? Stream.of() : Stream.of(line("Kept of another edition, not counted", ofOthers));
        Stream<String> unusable = parked.stream()
                .filter(each -> each.unusable().isPresent())
                .map(each -> OneLine.of(
                        "Kept, not counted: " + each.question() + " says " + each.words() + ". " + each.why()));
        return Stream.concat(others, unusable);
    }

    private static String line(String what, List<QuestionId> questions) {
        return what + ": "
                + (questions.isEmpty()
                        ? "none"
                        : questions.stream().map(QuestionId::value).collect(Collectors.joining(", ")));
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ENGLISH) + text.substring(1);
    }
}
