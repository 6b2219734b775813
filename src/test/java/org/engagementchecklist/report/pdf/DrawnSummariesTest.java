package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.RandomEngagements;
import org.engagementchecklist.report.ReasonWords;
import org.engagementchecklist.report.ReportText;
import org.engagementchecklist.report.ReportWords;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.EngagementText;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Torture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing is lost on the way to paper and back, and nothing personal gets there unasked: summaries of engagements drawn
 * by chance.
 */
@ParameterizedClass
@MethodSource("drawn")
final class DrawnSummariesTest {
    private final DrawnSummary summary;
    private final SummaryContents contents;
    private final PaperText paper;

    DrawnSummariesTest(DrawnSummary summary) {
        this.summary = summary;
        contents = summary.contents();
        paper = new PaperText(summary.text());
    }

    static Stream<DrawnSummary> drawn() {
        return LongStream.range(0, Torture.times(12, 500)).mapToObj(DrawnSummary::of);
    }

    @Test
    void paper_says_what_the_report_says_in_order_and_no_more() {
        String report = ReportText.of(summary.order().report()).stream()
                .map(PaperText::printed)
                .collect(Collectors.joining());

        assertThat(paper.text()).isEqualTo(report);
        assertThat(summary.file().missing()).isEmpty();
    }

    @Test
    void every_question_asked_is_found_in_order_with_the_answer_and_note_that_are_printed() {
        paper.goTo(ReportWords.say("answers"));
        contents.assessment().questions().forEach(question -> {
            paper.find(question.id() + question.text());
            printed(question).filter(text -> text.length() <= 600).forEach(paper::find);
        });
        paper.goTo(ReportWords.say("answers"));
        contents.assessment()
                .questions()
                .forEach(question ->
                        printed(question).filter(text -> text.length() > 600).forEach(paper::find));
    }

    @Test
    void every_reason_is_found_in_order_after_what_is_to_be_done() {
        ReasonWords reasons = new ReasonWords(contents.checklist(), contents.personal());
        if (!contents.assessment().referrals().isEmpty()) {
            paper.goTo(ReportWords.say("offices"));
        }
        contents.assessment().referrals().stream()
                .sorted((one, other) -> one.time().compareTo(other.time()))
                .forEach(referral -> find(referral, reasons));
    }

    @Test
    void no_personal_answer_or_note_is_found_unless_asked_for() {
        boolean printed = contents.personal() == Personal.PRINTED;
        Stream<String> secrets =
                Stream.of(RandomEngagements.SECRET, "$7,654,321", String.valueOf(RandomEngagements.AMOUNT));
        String carried = new String(summary.file().attachment().orElseThrow().bytes(), StandardCharsets.UTF_8);
        String raw = new String(summary.file().bytes(), StandardCharsets.ISO_8859_1);

        assertThat(secrets)
                .noneMatch(secret ->
                        !printed && Stream.of(paper.text(), carried, raw).anyMatch(each -> each.contains(secret)));
        personal()
                .forEach(question -> assertThat(paper.text())
                        .contains(PaperText.printed(question.id() + question.text())
                                + (printed ? "" : PaperText.printed(ReportWords.say("answer.personal")))));
    }

    @Test
    void what_is_kept_of_another_edition_is_found_with_its_reason() {
        contents.engagement().parked().stream()
                .filter(each ->
                        contents.personal() == Personal.PRINTED || !each.asked().personal())
                .forEach(each -> {
                    paper.goTo(ReportWords.say("parked"));
                    paper.find(each.question() + each.text());
                    paper.find(each.why());
                });
    }

    @Test
    void opening_the_file_restores_exactly_what_was_printed() {
        Engagement given = contents.engagement();
        Engagement expected = contents.personal() == Personal.PRINTED
                ? given
                : given.withoutAll(contents.checklist().personalQuestions());

        assertThat(opened()).isEqualTo(expected);
    }

    private Engagement opened() {
        EngagementFolder folder =
                new EngagementFolder(Path.of(""), Shipped.LIBRARY, (_, _) -> contents.listed(), Clock.systemUTC());
        Opening opening = PdfOpener.open(summary.file().bytes(), EngagementText.ATTACHMENT_NAME)
                .either(
                        carried -> folder.open(Path.of("summary.pdf"), carried),
                        words -> Opening.Unusable.because(Path.of("summary.pdf"), words));
        assertThat(opening)
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        opened -> assertThat(opened.warnings()).isEmpty());
        return ((Opening.Opened) opening).engagement();
    }

    private Stream<String> printed(Question question) {
        if (contents.personal().hides(question)) {
            return Stream.of(ReportWords.say("answer.personal"));
        }
        AnswerWords words = new AnswerWords(contents.checklist().countries());
        Stream<String> answers = contents.assessment().effective().to(question.id()).stream()
                .flatMap(answer -> words.parts(question, answer).stream());
        return Stream.of(
                        answers,
                        contents.engagement().typedAt(question.id()).stream(),
                        contents.engagement().noteOn(question.id()).stream())
                .flatMap(said -> said);
    }

    private List<Question> personal() {
        return contents.assessment().questions().stream()
                .filter(Question::personal)
                .toList();
    }

    private void find(Referral referral, ReasonWords reasons) {
        paper.find(referral.office().name());
        for (Finding finding : referral.findings()) {
            paper.find(finding.rule().action());
            paper.lookAhead(reasons.parts(finding).stream()
                    .map(part -> part.question()
                                    .map(question -> question.id() + question.text())
                                    .orElse("")
                            + part.answer())
                    .toList());
        }
    }
}
