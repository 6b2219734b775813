package org.engagementchecklist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engagementchecklist.Scripts;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A summary is called saved only if the engagement inside it opens as it should be carried. */
final class PapersTest {
    private static final Instant NOW = Instant.parse("2020-11-02T14:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 2);
    private static final PdfReportWriter WRITER = new PdfReportWriter();

    @TempDir
    private Path folder;

    static Stream<Scenario> scenarios() {
        return Shipped.scenarios().stream().limit(4);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void what_a_saved_summary_carries_opens_as_the_engagement_without_what_is_personal(Scenario scenario) {
        Engagement engagement = started().with(scenario.answers());

        assertThat(saved(engagement, Personal.LEFT_OUT))
                .isEqualTo(engagement.withoutAll(Shipped.checklist().personalQuestions()));
        assertThat(saved(engagement, Personal.PRINTED)).isEqualTo(engagement);
    }

    @Test
    void what_was_written_in_whatever_script_opens_as_it_was() {
        List<QuestionId> questions =
                Shipped.checklist().questions().stream().map(Question::id).toList();
        List<Scripts> scripts = List.of(Scripts.values());
        Engagement engagement = started().with(Facts.NONE.withTitle(Scripts.MIXED.text()));
        for (int i = 0; i < scripts.size(); i++) {
            QuestionId question = questions.get(i % questions.size());
            String before = engagement.noteOn(question).orElse("");
            engagement = engagement.withNote(question, before + scripts.get(i).text());
        }

        assertThat(saved(engagement, Personal.PRINTED)).isEqualTo(engagement);
    }

    @Test
    void a_summary_that_would_carry_something_else_is_not_saved() {
        Engagement otherwise = started().withNote(new QuestionId("ZZ"), "at a question that nobody asks");
        Path file = folder.resolve("summary.pdf");

        assertThat(save(otherwise, Personal.PRINTED, file))
                .isInstanceOfSatisfying(
                        SaveResult.NotSaved.class,
                        not -> assertThat(not.cause()).isEqualTo(SaveResult.Cause.OTHERWISE));
        assertThat(folder).isEmptyDirectory();
    }

    private Engagement saved(Engagement engagement, Personal personal) {
        Path file = folder.resolve(personal + ".pdf");
        assertThat(save(engagement, personal, file)).isEqualTo(new SaveResult.Saved(file));
        return switch (new EngagementDoor(engagements()).open(file)) {
            case Opening.Opened opened -> opened.engagement();
            case Opening.Unusable(var _, var defects) -> throw new AssertionError(defects);
        };
    }

    private static SaveResult save(Engagement engagement, Personal personal, Path file) {
        SummaryContents contents =
                SummaryContents.judged(Shipped.checklist(), engagement, TODAY, personal, Optional.empty());
        return Papers.save(WRITER.write(Papers.summary(contents, Paper.LETTER)), file);
    }

    private EngagementFolder engagements() {
        return new EngagementFolder(
                folder,
                Shipped.LIBRARY,
                (engagement, checklist) ->
                        Assessor.assess(checklist, engagement, TODAY).summaryOf(engagement, checklist.countries()),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Engagement started() {
        return Engagement.started(
                new UUID(1, 2), EditionUsed.of(Shipped.checklist().edition()), NOW);
    }
}
