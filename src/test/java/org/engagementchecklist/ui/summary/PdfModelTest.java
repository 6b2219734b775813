package org.engagementchecklist.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engagementchecklist.app.PaperReplacement;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.pdf.PdfOpener;
import org.engagementchecklist.report.pdf.PdfOpening;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.storage.disk.FailingDisk;
import org.engagementchecklist.storage.disk.Failure;
import org.engagementchecklist.ui.ScriptedDialogs;
import org.engagementchecklist.ui.WorkedSession;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.PdfSaving;
import org.engagementchecklist.ui.common.PdfState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PdfModelTest {
    private static final Set<String> ALL = Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");

    @TempDir
    private Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();

    @Test
    void a_saved_pdf_says_whom_to_contact_and_carries_the_engagement() throws IOException {
        PdfModel pdf = pdf(WorkedSession.worked("S01", ALL));
        List<PdfState> states = new ArrayList<>();
        pdf.state().subscribe(state -> {
            states.add(state);
        });
        save(pdf, "summary.pdf");
        assertThat(states)
                .containsExactly(
                        new PdfState.NotAsked(),
                        new PdfState.Writing(folder.resolve("summary.pdf")),
                        new PdfState.Saved(folder.resolve("summary.pdf"), List.of()));
        assertThat(text("summary.pdf")).contains("International Coordinating Committee", "STOP");
        assertThat(carried("summary.pdf")).contains("\"engagement\"", "\"A2\"");
    }

    @Test
    void personal_answers_are_carried_only_if_asked_for() throws IOException {
        PdfModel pdf = pdf(WorkedSession.worked("S08", ALL));
        save(pdf, "without.pdf");
        pdf.withPersonal().set(true);
        save(pdf, "with.pdf");
        assertThat(text("without.pdf")).contains("a personal answer, not printed");
        assertThat(carried("without.pdf")).contains("\"partial\"");
        assertThat(text("with.pdf")).doesNotContain("a personal answer, not printed");
        assertThat(carried("with.pdf")).doesNotContain("\"partial\"");
    }

    @Test
    void what_cannot_be_printed_is_said_before_anything_is_written() {
        EngagementSession session = WorkedSession.worked("S03", ALL);
        session.note(new QuestionId("A2"), "a\uE123b\u0007");
        PdfModel pdf = pdf(session);
        Path file = folder.resolve("odd.pdf");
        dialogs.decline();
        save(pdf, "odd.pdf");

        assertThat(dialogs.said()).containsExactly("Some characters cannot be printed");
        assertThat(dialogs.texts()).first().asString().contains("U+0007, U+E123");
        assertThat(pdf.state().get()).isEqualTo(new PdfState.NotAsked());
        assertThat(file).doesNotExist();

        dialogs.accept();
        save(pdf, "odd.pdf");
        assertThat(pdf.state().get()).isEqualTo(new PdfState.Saved(file, List.of("U+0007", "U+E123")));
        assertThat(file).isRegularFile();
    }

    @ParameterizedTest
    @CsvSource({"LETTER, 612", "A4, 595"})
    void the_paper_is_the_one_chosen(Paper paper, int points) throws IOException {
        PdfModel pdf = pdf(WorkedSession.worked("S03", ALL));
        pdf.paper().set(paper);
        save(pdf, "sheet.pdf");
        try (PDDocument document = Loader.loadPDF(folder.resolve("sheet.pdf").toFile())) {
            assertThat((int) document.getPage(0).getMediaBox().getWidth()).isEqualTo(points);
        }
    }

    @Test
    void a_name_without_an_ending_gets_one() {
        PdfModel pdf = pdf(WorkedSession.worked("S03", ALL));
        save(pdf, "Talk in Lyon");
        assertThat(folder.resolve("Talk in Lyon.pdf")).isRegularFile();
    }

    @Test
    void a_failure_is_said_in_words_and_leaves_what_was_there() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("taken.pdf"));
        PdfModel pdf = pdf(WorkedSession.worked("S03", ALL));
        dialogs.decline();
        save(pdf, "taken.pdf");
        assertThat(pdf.state().get())
                .isInstanceOfSatisfying(
                        PdfState.Failed.class,
                        failed -> assertThat(failed.words()).contains("taken.pdf", "Nothing was changed"));
        assertThat(inTheWay).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "write, DISK_FULL, There is no space left to save summary.pdf.",
        "create, READ_ONLY, summary.pdf is in a place that can only be read.",
        "move, ACCESS_DENIED, summary.pdf is open in another program."
    })
    void what_a_disk_refuses_is_told_and_the_older_file_stays(String operation, Failure failure, String words)
            throws IOException {
        Path file = Files.writeString(folder.resolve("summary.pdf"), "old");
        FailingDisk failing = new FailingDisk(failure, each -> each.name().equals(operation));
        PdfSaving saving = new PdfSaving(new AtOnce(), new PaperReplacement(failing));
        PdfModel pdf = new PdfModel(
                new SummaryModel(WorkedSession.worked("S03", ALL), Optional.empty(), new AtOnce()), saving);
        dialogs.decline();
        save(pdf, "summary.pdf");

        assertThat(pdf.state().get())
                .isInstanceOfSatisfying(
                        PdfState.Failed.class,
                        failed -> assertThat(failed.words()).startsWith(words).contains("Nothing was changed."));
        assertThat(file).hasContent("old");
    }

    @Test
    void the_name_offered_is_the_title() {
        EngagementSession session = WorkedSession.worked("S03", ALL);
        session.state(new Facts("A talk", "", "", "", Optional.empty()));
        save(pdf(session), "summary.pdf");
        assertThat(dialogs.suggested()).containsExactly("A talk.pdf");
    }

    @Test
    void the_page_for_a_meeting_says_what_concerns_its_office_and_carries_nothing() throws IOException {
        EngagementSession session = WorkedSession.worked("S03", ALL);
        session.state(new Facts("A talk", "", "", "", Optional.empty()));
        List<Printout> made = new ArrayList<>();
        pdf(session)
                .makeMeetingPage(
                        session.snapshot().get().assessment().referrals().getFirst(), made::add);
        assertThat(made).extracting(Printout::title).containsExactly("International Advisory Committee (IAC): A talk");
        Files.write(folder.resolve("page.pdf"), made.getFirst().file().bytes());
        assertThat(text("page.pdf")).contains("A talk", "What to settle with this office");
        assertThat(carried("page.pdf")).isEmpty();
    }

    private void save(PdfModel pdf, String name) {
        dialogs.choose(folder.resolve(name));
        pdf.saveSummary(dialogs);
    }

    private static PdfModel pdf(EngagementSession session) {
        return new PdfModel(new SummaryModel(session, Optional.empty(), new AtOnce()), new AtOnce());
    }

    private String text(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(name).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String carried(String name) throws IOException {
        return PdfOpener.open(Files.readAllBytes(folder.resolve(name)), ".engagement")
                        instanceof PdfOpening.Carries carries
                ? new String(carries.attachment().bytes(), StandardCharsets.UTF_8)
                : "";
    }
}
