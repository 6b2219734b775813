package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void of_a_folder_each_engagement_gets_its_summary_in_the_same_place_below_another() throws IOException {
        Files.createDirectories(folder.resolve("in/biology"));
        Files.createDirectories(folder.resolve("in/bin"));
        copy("in/one.engagement", "1f3a9c2e-0000-4000-8000-000000000001");
        copy("in/biology/one.engagement", "1f3a9c2e-0000-4000-8000-000000000002");
        copy("in/bin/gone.engagement", "1f3a9c2e-0000-4000-8000-000000000003");
        Path out = folder.resolve("out");

        assertThat(terminal.run("export", folder.resolve("in"), "-o", out, "--paper", "a4"))
                .isZero();
        assertThat(out.resolve("one.pdf")).exists();
        assertThat(out.resolve("biology/one.pdf")).exists();
        assertThat(out.resolve("bin")).doesNotExist();
        assertThat(terminal.err())
                .contains("written: " + out.resolve("biology/one.pdf"))
                .contains("2 written.")
                .contains("Left out: folders of backups");
    }

    @Test
    void what_cannot_be_exported_of_a_folder_is_named_and_the_others_are_written() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        copy("in/a.engagement", "1f3a9c2e-0000-4000-8000-000000000001");
        Files.writeString(folder.resolve("in/b.engagement"), "{");
        Path out = folder.resolve("out");

        assertThat(terminal.run("export", folder.resolve("in"), "-o", out)).isEqualTo(3);
        assertThat(out.resolve("a.pdf")).exists();
        assertThat(out.resolve("b.pdf")).doesNotExist();
        assertThat(terminal.err())
                .contains("not written: " + folder.resolve("in/b.engagement")
                        + ": line 1: This engagement file is damaged")
                .endsWith("1 written, 1 not: " + folder.resolve("in/b.engagement") + ".\n");
    }

    @Test
    void an_earlier_summary_gives_way_to_the_next_and_anything_else_stays_unless_it_may_be_replaced()
            throws IOException {
        Files.createDirectories(folder.resolve("in"));
        copy("in/a.engagement", "1f3a9c2e-0000-4000-8000-000000000001");
        copy("in/b.engagement", "1f3a9c2e-0000-4000-8000-000000000002");
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("a.pdf"), "a letter");
        terminal.run("export", folder.resolve("in/b.engagement"), "-o", out.resolve("b.pdf"));
        byte[] letter = Files.readAllBytes(out.resolve("b.pdf"));

        assertThat(terminal.run("export", folder.resolve("in"), "-o", out, "--paper", "a4"))
                .isEqualTo(3);
        assertThat(out.resolve("a.pdf")).hasContent("a letter");
        assertThat(Files.readAllBytes(out.resolve("b.pdf"))).isNotEqualTo(letter);
        assertThat(terminal.err())
                .contains(out.resolve("a.pdf") + " is something else than an earlier summary of this engagement");

        assertThat(terminal.run("export", folder.resolve("in"), "-o", out, "--replace"))
                .isZero();
        assertThat(Files.readAllBytes(out.resolve("b.pdf"))).isEqualTo(letter);
    }

    @Test
    void the_summary_of_another_engagement_is_not_written_over_either() throws IOException {
        copy("a.engagement", "1f3a9c2e-0000-4000-8000-000000000001");
        copy("b.engagement", "1f3a9c2e-0000-4000-8000-000000000002");
        terminal.run("export", folder.resolve("a.engagement"), "-o", pdf);
        byte[] earlier = Files.readAllBytes(pdf);

        assertThat(terminal.run("export", folder.resolve("b.engagement"), "-o", pdf))
                .isEqualTo(1);
        assertThat(pdf).hasBinaryContent(earlier);
    }

    @Test
    void two_engagements_that_would_share_a_place_are_refused_before_anything_is_written() throws IOException {
        for (String below : List.of("x", "y")) {
            Files.createDirectories(folder.resolve(below));
            copy(below + "/a.engagement", "1f3a9c2e-0000-4000-8000-000000000001");
        }

        assertThat(terminal.run("export", folder.resolve("x"), folder.resolve("y"), "-o", folder.resolve("out")))
                .isEqualTo(1);
        assertThat(terminal.err())
                .contains("would both be written to \"" + folder.resolve("out/a.pdf") + "\". Nothing was written.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_folder_for_summaries_that_cannot_be_made_is_said() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        copy("in/a.engagement", "1f3a9c2e-0000-4000-8000-000000000001");
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThat(terminal.run("export", folder.resolve("in"), "-o", file)).isEqualTo(1);
        assertThat(terminal.err()).contains("There can be no folder \"" + file + "\"");
        assertThat(terminal.run("export", folder.resolve("gone"), folder, "-o", file))
                .isEqualTo(1);
    }

    @Test
    void a_file_that_is_not_there_is_one_that_is_not_written_and_stops_no_other() throws IOException {
        Path gone = folder.resolve("gone.engagement");
        Path out = folder.resolve("out");

        assertThat(terminal.run("export", gone, engagement, "-o", out)).isEqualTo(3);
        assertThat(out.resolve("plan.pdf")).exists();
        assertThat(terminal.err().lines())
                .containsExactly(
                        "not written: " + gone + ": There is no such file.",
                        "written: " + out.resolve("plan.pdf"),
                        "1 written, 1 not: " + gone + ".");

        assertThat(terminal.run("export", engagement, gone, "-o", out)).isEqualTo(3);
        assertThat(terminal.err().lines())
                .containsExactly(
                        "not changed: " + out.resolve("plan.pdf") + " says the same already.",
                        "not written: " + gone + ": There is no such file.",
                        "0 written, 1 not changed, 1 not: " + gone + ".");

        assertThat(terminal.run("export", gone, folder.resolve("gone too"), "-o", out))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("0 written, 2 not: ");
        assertThat(terminal.run("export", gone, "-o", pdf)).isEqualTo(1);
        assertThat(terminal.err()).contains("There is no such file.").doesNotContain("not changed");
    }

    @Test
    void what_is_named_twice_is_refused_before_anything_is_written() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.engagement"), engagement);
        Path out = folder.resolve("out");

        assertThat(terminal.run("export", engagement, engagement, "-o", out)).isEqualTo(1);
        assertThat(terminal.err())
                .isEqualTo("\"" + engagement + "\" is named twice. Nothing was written. Name it once.\n");
        assertThat(terminal.run("export", engagement, link, "-o", out)).isEqualTo(1);
        assertThat(terminal.err()).contains("\"" + link + "\" are the same.");
        assertThat(terminal.run("export", engagement, folder, "-o", out)).isEqualTo(1);
        assertThat(terminal.err()).contains("lies in \"" + folder + "\", which is named as well.");
        assertThat(out).doesNotExist();
    }

    @Test
    void several_need_a_folder_and_none_is_made_under_the_name_of_a_file() {
        assertThat(terminal.run("export", folder, "-o", folder.resolve("all.pdf")))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("Several summaries need a folder after -o");
        assertThat(folder.resolve("all.pdf")).doesNotExist();
    }

    @Test
    void neither_what_is_read_nor_an_engagement_is_written_over() throws IOException {
        String before = Files.readString(engagement);
        assertThat(terminal.run("export", engagement, "-o", engagement, "--replace"))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("is what is read, and was not changed.");
        assertThat(engagement).hasContent(before);

        terminal.run("export", engagement, "-o", pdf, "--personal");
        byte[] whole = Files.readAllBytes(pdf);
        assertThat(terminal.run("export", pdf, "-o", pdf, "--replace")).isEqualTo(1);
        assertThat(pdf).hasBinaryContent(whole);

        copy("other.engagement", "1f3a9c2e-0000-4000-8000-000000000001");
        assertThat(terminal.run("export", engagement, "-o", folder.resolve("other.engagement"), "--replace"))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("none is written over");
    }

    @Test
    void an_engagement_is_taken_out_of_its_summary_again() throws IOException {
        Path copy = folder.resolve("copy.pdf");
        terminal.run("export", engagement, "-o", pdf, "--personal");
        terminal.run("export", pdf, "-o", copy, "--personal");
        assertThat(copy).hasSameBinaryContentAs(pdf);

        assertThat(terminal.run("assess", engagement, "--json")).isZero();
        String assessed = terminal.out();
        assertThat(terminal.run("assess", pdf, "--json")).isZero();
        assertThat(terminal.out()).isEqualTo(assessed);
        assertThat(terminal.run("report", pdf)).isZero();
        assertThat(terminal.out().lines()).hasSize(2);
    }

    @Test
    void a_page_for_a_meeting_with_one_office_is_written_without_the_engagement() throws IOException {
        assertThat(terminal.run("export", engagement, "-o", pdf, "--office", "COI"))
                .isZero();
        assertThat(PdfOpener.open(Files.readAllBytes(pdf), ".engagement"))
                .isInstanceOfSatisfying(
                        PdfOpening.CarriesNothing.class,
                        opening -> assertThat(opening.words()).contains("the page for a meeting with one office"));
        assertThat(terminal.run("assess", pdf)).isEqualTo(1);
        assertThat(terminal.err()).contains("the page for a meeting with one office");
    }

    @Test
    void an_office_to_which_the_answers_do_not_lead_is_told_with_those_to_which_they_do() throws IOException {
        assertThat(terminal.run("export", engagement, "-o", pdf, "--office", "TRAVEL"))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("do not lead to an office \"TRAVEL\". They lead to: ", "COI");
        assertThat(pdf).doesNotExist();

        Files.writeString(engagement, Files.readString(engagement).replaceAll("(?s)\"answers\".*", "\"answers\": {}}"));
        terminal.run("export", engagement, "-o", pdf, "--office", "TRAVEL");
        assertThat(terminal.err()).contains("They lead to no office.");
    }

    @Test
    void an_office_is_named_for_one_engagement_only() {
        assertThat(terminal.run("export", folder, "-o", folder.resolve("out"), "--office", "COI"))
                .isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_pdf_without_an_engagement_says_so() throws IOException {
        Files.writeString(pdf, "a letter");
        assertThat(terminal.run("assess", pdf)).isEqualTo(1);
        assertThat(terminal.err()).contains("plan.pdf: This PDF is damaged or is not a PDF.");
    }

    private void copy(String name, String id) throws IOException {
        String text = Files.readString(engagement).replace("\"schema\": 1,", "\"schema\": 1, \"id\": \"" + id + "\",");
        Files.writeString(folder.resolve(name), text);
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
