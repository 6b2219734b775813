package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlankCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void the_checklist_named_is_written_for_the_sheets_named() {
        Path out = folder.resolve("blank.pdf");

        assertThat(terminal.run("blank", "2026-11", "-o", out, "--paper", "a4")).isZero();
        assertThat(out)
                .hasBinaryContent(new PdfReportWriter()
                        .write(PrintOrder.blank(Shipped.edition("2026-11"), Paper.A4))
                        .bytes());
        assertThat(terminal.out() + terminal.err()).isEmpty();
    }

    @Test
    void an_edition_that_is_not_there_is_told() {
        assertThat(terminal.run("blank", "2019-01", "-o", folder.resolve("x.pdf")))
                .isEqualTo(1);
        assertThat(terminal.err()).startsWith("There is no edition \"2019-01\".");
    }

    @Test
    void a_file_that_is_already_there_is_left_unless_it_may_be_replaced() throws IOException {
        Path out = Files.writeString(folder.resolve("mine.pdf"), "mine");

        assertThat(terminal.run("blank", "-o", out)).isEqualTo(1);
        assertThat(terminal.err()).contains("is already there, and was left");
        assertThat(out).hasContent("mine");
        assertThat(terminal.run("blank", "-o", out, "--replace")).isZero();
        assertThat(Files.size(out)).isGreaterThan(100_000);
    }
}
