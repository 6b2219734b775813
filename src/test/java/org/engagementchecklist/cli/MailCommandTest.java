package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MailCommandTest {
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private Path engagement;
    private Path drafts;

    @BeforeEach
    void writeAnEngagement() throws IOException {
        engagement = folder.resolve("plan.engagement");
        drafts = folder.resolve("drafts");
        Files.writeString(engagement, """
                {"format": "engagement", "schema": 1, "id": "1f3a9c2e-0000-4000-8000-000000000001",
                 "checklist": {"id": "international-engagements", "edition": "2020-10"},
                 "facts": {"title": "Visit to Łódź"},
                 "answers": {"A2": ["research"], "B1": ["RU"], "H1": "yes", "H3": 654321},
                 "notes": {"H1": "a private remark"}}
                """);
    }

    @Test
    void each_office_gets_a_draft_named_after_the_engagement_and_the_office() {
        assertThat(terminal.run("mail", engagement, "-o", drafts)).isZero();
        assertThat(names()).contains("visit-to-odz-1f3a9c2e-icc.eml", "visit-to-odz-1f3a9c2e-coi.eml");
        assertThat(text("visit-to-odz-1f3a9c2e-icc.eml"))
                .contains("X-Unsent: 1\r\n", "To: icc-admin@mit.edu\r\n", "=C5=81=C3=B3d=C5=BA");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void what_was_written_and_what_not_is_counted_and_one_that_cannot_be_written_stops_no_other() throws IOException {
        terminal.run("mail", engagement, "-o", drafts);
        int all = names().size();
        assertThat(terminal.err()).endsWith("\n" + all + " written.\n");
        Path icc = drafts.resolve("visit-to-odz-1f3a9c2e-icc.eml");
        Path coi = drafts.resolve("visit-to-odz-1f3a9c2e-coi.eml");
        Files.delete(icc);
        Files.delete(coi);
        Files.createDirectories(icc.resolve("something"));

        assertThat(terminal.run("mail", engagement, "-o", drafts, "--replace")).isEqualTo(3);
        assertThat(coi).exists();
        assertThat(terminal.err())
                .contains("not written: " + icc + ": ")
                .endsWith("1 written, " + (all - 2) + " not changed, 1 not: " + icc + ".\n");
    }

    @Test
    void offices_without_a_known_address_are_named_with_how_else_they_are_reached() {
        terminal.run("mail", engagement, "-o", drafts);
        assertThat(terminal.err().lines())
                .contains("Senior Risk Group (SRG): no e-mail address is known."
                        + " Contact: Start with RAS, the gift office or ICC")
                .noneMatch(line -> line.contains("icc-admin@mit.edu"));
    }

    @Test
    void personal_answers_are_left_out_unless_asked_for() {
        terminal.run("mail", engagement, "-o", drafts);
        assertThat(text("visit-to-odz-1f3a9c2e-coi.eml"))
                .contains("a personal answer, not printed")
                .doesNotContain("H1", "654");

        terminal.run("mail", engagement, "-o", drafts, "--personal", "--replace");
        assertThat(text("visit-to-odz-1f3a9c2e-coi.eml")).contains("H1").doesNotContain("not printed");
    }

    @Test
    void a_draft_that_was_changed_is_left_with_all_others_unless_it_may_be_replaced() throws IOException {
        terminal.run("mail", engagement, "-o", drafts);
        List<String> first = names();
        Path changed = drafts.resolve("visit-to-odz-1f3a9c2e-icc.eml");
        Files.writeString(changed, "Dear all,");
        Files.delete(drafts.resolve("visit-to-odz-1f3a9c2e-coi.eml"));

        assertThat(terminal.run("mail", engagement, "-o", drafts)).isEqualTo(1);
        assertThat(terminal.err()).startsWith(changed + " is already there");
        assertThat(changed).hasContent("Dear all,");
        assertThat(names()).hasSize(first.size() - 1);

        assertThat(terminal.run("mail", engagement, "-o", drafts, "--replace")).isZero();
        assertThat(names()).isEqualTo(first);
        assertThat(Files.readString(changed)).contains("X-Unsent: 1");
    }

    @Test
    void the_same_engagement_on_the_same_day_changes_no_file() {
        terminal.run("mail", engagement, "-o", drafts, "--today", "2020-11-02");
        assertThat(terminal.run("mail", engagement, "-o", drafts, "--today", "2020-11-02"))
                .isZero();
    }

    @Test
    void a_folder_that_cannot_be_made_is_said() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(terminal.run("mail", engagement, "-o", file)).isEqualTo(1);
        assertThat(terminal.err())
                .startsWith("There can be no folder \"" + file + "\"")
                .doesNotContain("Exception");
    }

    @Test
    void where_nothing_follows_nothing_is_written_and_that_is_said() throws IOException {
        Files.writeString(engagement, """
                {"format": "engagement", "schema": 1, "answers": {},
                 "checklist": {"id": "international-engagements", "edition": "2020-10"}}
                """);
        assertThat(terminal.run("mail", engagement, "-o", drafts)).isZero();
        assertThat(terminal.err()).startsWith("The answers so far lead to no office");
        assertThat(drafts).doesNotExist();
    }

    @Test
    void a_place_is_required() {
        assertThat(terminal.run("mail", engagement)).isEqualTo(2);
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(drafts)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String text(String name) {
        try {
            return Files.readString(drafts.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
