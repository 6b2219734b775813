package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.StateCode;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.pdf.SpoiledSummaries;
import org.engagementchecklist.report.pdf.SpoiledSummaries.Spoiled;
import org.engagementchecklist.storage.EngagementFile;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Taking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code verify} says whether a page or a PDF says what a file says. */
final class VerifyCommandTest {
    private static final QuestionId PROPOSAL = new QuestionId("C2");
    private static final QuestionId PAID = new QuestionId("H3");
    private static final Instant START = Instant.parse("2020-10-28T14:00:00Z");
    private static final Pattern CODE = Pattern.compile("state (\\S{4}-\\S{2})");

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private Path file;
    private Path pdf;

    @BeforeEach
    void save() {
        file = folder.resolve("plan.engagement");
        pdf = folder.resolve("plan.pdf");
        save(engagement(), 0);
    }

    @Test
    void a_page_of_the_present_answers_is_said_to_be_so() throws IOException {
        String code = printed();

        assertThat(code).isEqualTo(code(Personal.LEFT_OUT));
        assertThat(terminal.run("verify", file, code)).isZero();
        assertThat(terminal.out()).isEqualTo("The page " + code + " says what " + file + " says now.\n");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void a_code_is_taken_as_it_is_typed() {
        String code = code(Personal.LEFT_OUT);

        assertThat(terminal.run("verify", file, code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isZero();
    }

    @Test
    void a_page_with_personal_answers_matches_and_is_said_to_have_them() {
        String code = code(Personal.PRINTED);

        assertThat(terminal.run("verify", file, code)).isZero();
        assertThat(terminal.out()).endsWith("says now, personal answers included.\n");
    }

    @Test
    void a_page_printed_on_another_day_or_paper_matches() throws IOException {
        String code = printed("--today", "2020-12-24", "--paper", "a4");

        assertThat(terminal.run("verify", file, code)).isZero();
    }

    @Test
    void a_page_of_a_former_state_is_told_with_its_moment() {
        String code = code(Personal.LEFT_OUT);
        save(engagement().withAnswer(PROPOSAL, new Answer.Choice(Answer.NO)), 3);

        assertThat(terminal.run("verify", file, code)).isEqualTo(4);
        assertThat(terminal.out())
                .isEqualTo("The page " + code + " is out of date: it says what " + file
                        + " said on 28 October 2020, 10:00, and answers or notes have changed since."
                        + " Print the summary again.\n");
    }

    @Test
    void a_page_of_nothing_that_is_kept_is_said_to_match_none() {
        save(engagement().withNote(PROPOSAL, "Ask"), 3);

        assertThat(terminal.run("verify", file, "0000-00")).isEqualTo(4);
        assertThat(terminal.out())
                .contains("does not say what " + file + " says now, nor any of the 2 states kept of it.")
                .contains("print the summary again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7F3K", "gone", ""})
    void what_is_neither_a_code_nor_a_file_is_wrong_usage(String other) {
        assertThat(terminal.run("verify", file, other)).isEqualTo(2);
        assertThat(terminal.err()).contains("neither a file nor a code", "7F3K-92");
    }

    @Test
    void a_pdf_of_the_present_answers_is_said_to_be_the_same_without_what_it_leaves_out() throws IOException {
        printed();
        assertThat(terminal.run("verify", file, pdf)).isZero();
        assertThat(terminal.out())
                .isEqualTo(pdf + " carries the engagement as " + file + " has it, without the personal answers.\n");

        printed("--personal", "--replace");
        assertThat(terminal.run("verify", file, pdf)).isZero();
        assertThat(terminal.out()).isEqualTo(pdf + " carries the engagement as " + file + " has it.\n");
    }

    @Test
    void a_pdf_that_says_something_else_is_told_where() throws IOException {
        printed("--personal");
        save(
                engagement()
                        .withAnswer(PROPOSAL, new Answer.Choice(Answer.NO))
                        .withAnswer(PAID, new Answer.Money(1))
                        .with(Facts.NONE.withTitle("Other")),
                3);

        assertThat(terminal.run("verify", file, pdf)).isEqualTo(4);
        assertThat(terminal.out())
                .contains("says something else than", "in the facts, the answers, notes or reminders at C2, H3.");
    }

    @Test
    void a_personal_answer_that_a_pdf_leaves_out_is_not_compared() throws IOException {
        printed();
        save(engagement().withAnswer(PAID, new Answer.Money(1)), 3);

        assertThat(terminal.run("verify", file, pdf)).isZero();
    }

    @Test
    void a_pdf_of_another_engagement_is_told_by_its_title() throws IOException {
        printed();
        Path other = folder.resolve("other.engagement");
        terminal.run("move", file, "2026-11", "-o", other);
        assertThat(terminal.run("verify", other, pdf)).isEqualTo(4);
        assertThat(terminal.out()).contains("was answered with another edition, 2020-10");

        Files.writeString(
                other,
                Files.readString(file).replaceAll("\"id\": \"0000[^\"]*\"", "\"id\": \"" + new UUID(9, 9) + "\""));
        assertThat(terminal.run("verify", other, pdf)).isEqualTo(4);
        assertThat(terminal.out()).isEqualTo(pdf + " carries another engagement: \"Plan\".\n");
    }

    static List<Spoiled> spoiled() {
        return SpoiledSummaries.all();
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void a_spoiled_pdf_is_refused_in_words_of_its_own(Spoiled spoiled) throws IOException {
        Files.write(pdf, spoiled.pdf());

        assertThat(terminal.run("verify", file, pdf)).isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("plan.pdf: " + spoiled.words());
    }

    private static Engagement engagement() {
        Checklist checklist = Shipped.checklist();
        return Engagement.started(new UUID(0, 1), EditionUsed.of(checklist.edition()), START)
                .with(Facts.NONE.withTitle("Plan"))
                .with(Shipped.scenario("S12").answers())
                .withAnswer(PAID, new Answer.Money(654_321));
    }

    /** Saves a state as the window does, which keeps the one before. */
    private void save(Engagement engagement, long days) {
        Instant now = START.plus(Duration.ofDays(days));
        EngagementFolder engagements = new EngagementFolder(
                folder, Shipped.LIBRARY, VerifyCommandTest::summary, Clock.fixed(now, ZoneOffset.UTC));
        Opening.Opened opened = engagements.open(file) instanceof Opening.Opened there
                ? there
                : new Opening.Opened(file, engagement, Shipped.checklist(), false, List.of());
        if (engagements.take(opened) instanceof Taking.Taken(EngagementFile taken)) {
            try (taken) {
                Engagement changed = engagement.changedAt(now);
                assertThat(taken.save(changed, summary(changed, Shipped.checklist()))
                                .isInPlace())
                        .isTrue();
            }
        }
    }

    private static Summary summary(Engagement engagement, Checklist checklist) {
        return Assessor.assess(checklist, engagement, LocalDate.of(2020, 11, 2))
                .summaryOf(engagement, checklist.countries());
    }

    /** {@return the code of a page printed from the first state} */
    private static String code(Personal personal) {
        Checklist checklist = Shipped.checklist();
        Engagement engagement = engagement();
        return StateCode.of(new SummaryContents(
                        checklist,
                        engagement,
                        Assessor.assess(checklist, engagement, LocalDate.of(2020, 10, 28)),
                        personal,
                        Optional.empty()))
                .text();
    }

    /** {@return the code at the foot of the pages of the PDF written now} */
    private String printed(Object... options) throws IOException {
        Object[] command = Stream.concat(Stream.of("export", file, "-o", pdf), Stream.of(options))
                .toArray();
        assertThat(terminal.run(command)).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            Matcher codes = CODE.matcher(text);
            assertThat(codes.find()).isTrue();
            String code = codes.group(1);
            assertThat(CODE.matcher(text).results().map(each -> each.group(1)))
                    .hasSize(document.getNumberOfPages())
                    .containsOnly(code);
            return code;
        }
    }
}
