package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.report.ChecklistComposer;
import org.engagementchecklist.report.markdown.MarkdownReportWriter;
import org.engagementchecklist.report.pdf.PdfOpener;
import org.engagementchecklist.report.pdf.PdfOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void a_checklist_is_written_as_markdown() throws IOException {
        Path out = folder.resolve("checklist.md");

        assertThat(terminal.run("explain", "2020-10", "-o", out)).isZero();
        assertThat(out).content().isEqualTo(MarkdownReportWriter.write(ChecklistComposer.compose(Shipped.checklist())));
        assertThat(terminal.out() + terminal.err()).isEmpty();
    }

    @Test
    void the_one_offered_first_is_taken_where_none_is_named() throws IOException {
        Path named = folder.resolve("named.md");
        Path first = folder.resolve("first.MD");
        terminal.run("explain", "international-engagements/2020-10", "-o", named);

        assertThat(terminal.run("explain", "-o", first)).isZero();
        assertThat(first).hasSameTextualContentAs(named);
    }

    @Test
    void a_checklist_is_written_as_a_pdf() throws IOException {
        Path out = folder.resolve("checklist.pdf");

        assertThat(terminal.run("explain", "-o", out, "--paper", "a4")).isZero();
        assertThat(PdfOpener.open(Files.readAllBytes(out), "")).isInstanceOf(PdfOpening.CarriesNothing.class);
    }

    @Test
    void the_folder_of_an_edition_is_taken_even_if_it_is_installed_too() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder.resolve("mine"));
        copy.change(
                CopiedChecklists.CHECKLIST, "\"label\": \"Joint or sponsored research\"", "\"label\": \"Joint work\"");
        Path out = folder.resolve("mine.md");

        assertThat(terminal.run("explain", copy.file(CopiedChecklists.CHECKLIST).getParent(), "-o", out))
                .isZero();
        assertThat(out).content().contains("\n- Joint work\n");
    }

    @Test
    void a_folder_with_a_defective_checklist_is_told_with_its_defects() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder.resolve("mine"));
        String place = copy.change(CopiedChecklists.CHECKLIST, "\"is\": \"yes\"", "\"is\": ▶\"yess\"");
        Path out = folder.resolve("mine.md");

        assertThat(terminal.run("explain", copy.file(CopiedChecklists.CHECKLIST).getParent(), "-o", out))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("This checklist cannot be used: ", place);
        assertThat(out).doesNotExist();
    }

    @Test
    void an_edition_that_is_not_there_is_told_with_those_that_are() {
        assertThat(terminal.run("explain", "2019-01", "-o", folder.resolve("x.md")))
                .isEqualTo(1);
        assertThat(terminal.err())
                .startsWith("There is no edition \"2019-01\". Name one of these, or the folder of an edition: ")
                .contains("international-engagements/2020-10");
    }

    @Test
    void only_pdf_and_markdown_are_written() {
        assertThat(terminal.run("explain", "-o", folder.resolve("x.docx"))).isEqualTo(2);
        assertThat(terminal.err()).contains("ends with .pdf or .md");
    }

    @Test
    void a_place_that_cannot_be_written_to_is_told() {
        assertThat(terminal.run("explain", "-o", folder.resolve("gone").resolve("x.md")))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("The folder is no longer there.");
    }

    @Test
    void a_file_that_is_already_there_is_left_unless_it_may_be_replaced() throws IOException {
        Path out = Files.writeString(folder.resolve("mine.md"), "mine");

        assertThat(terminal.run("explain", "-o", out)).isEqualTo(1);
        assertThat(terminal.err()).contains("is already there, and was left");
        assertThat(out).hasContent("mine");
        assertThat(terminal.run("explain", "-o", out, "--replace")).isZero();
        assertThat(out).content().startsWith("# International Engagements Checklist\n");
    }
}
