package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.pdf.PdfOpener;
import org.engagementchecklist.report.pdf.PdfOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private Path engagement;
    private Path pdf;

    @BeforeEach
    void writeAnEngagement() throws IOException {
        engagement = folder.resolve("plan.engagement");
        pdf = folder.resolve("plan.pdf");
        Files.writeString(engagement, """
                {"format": "engagement", "schema": 1,
                 "checklist": {"id": "international-engagements", "edition": "2020-10"},
                 "answers": {"A2": ["research"], "H1": "yes", "H3": 4242},
                 "notes": {"H1": "a private remark"}}
                """);
    }

    @Test
    void the_summary_is_written_with_the_engagement_inside() {
        assertThat(terminal.run("export", engagement, "-o", pdf)).isZero();
        assertThat(carried()).contains("\"A2\"", "research");
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void personal_answers_are_left_out_and_the_engagement_inside_says_so() {
        terminal.run("export", engagement, "-o", pdf);
        assertThat(carried()).doesNotContain("4242", "a private remark").contains("\"partial\"", "\"H1\"");
    }

    @Test
    void personal_answers_are_included_when_asked_for() {
        assertThat(terminal.run("export", engagement, "-o", pdf, "--personal")).isZero();
        assertThat(carried()).contains("4242", "a private remark").doesNotContain("partial");
    }

    @Test
    void the_same_engagement_on_the_same_day_gives_the_same_file() throws IOException {
        terminal.run("export", engagement, "-o", pdf, "--paper", "a4");
        byte[] first = Files.readAllBytes(pdf);
        terminal.run("export", engagement, "-o", pdf, "--paper", "A4");
        assertThat(Files.readAllBytes(pdf)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--paper=a5", "--today=soon"})
    void a_wrong_option_is_wrong_usage_and_writes_nothing(String option) {
        assertThat(terminal.run("export", engagement, "-o", pdf, option)).isEqualTo(2);
        assertThat(pdf).doesNotExist();
    }

    @Test
    void a_place_is_required() {
        assertThat(terminal.run("export", engagement)).isEqualTo(2);
    }

    @Test
    void a_folder_that_is_not_there_is_said_in_words() {
        assertThat(terminal.run("export", engagement, "-o", folder.resolve("no/where.pdf")))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("where.pdf").doesNotContain("Exception");
    }

    @Test
    void an_engagement_that_cannot_be_used_leaves_an_earlier_summary_as_it_is() throws IOException {
        Files.writeString(pdf, "earlier");
        Files.writeString(engagement, "{");
        assertThat(terminal.run("export", engagement, "-o", pdf)).isEqualTo(1);
        assertThat(pdf).hasContent("earlier");
    }

    private String carried() {
        try {
            PdfOpening opening = PdfOpener.open(Files.readAllBytes(pdf), ".engagement");
            assertThat(opening).isInstanceOf(PdfOpening.Carries.class);
            Attachment attachment = ((PdfOpening.Carries) opening).attachment();
            return new String(attachment.bytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
