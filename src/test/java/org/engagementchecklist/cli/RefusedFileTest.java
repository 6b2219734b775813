package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Footer;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.storage.EngagementText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that cannot be opened names what was kept of it, and one value that cannot be used refuses no file. */
class RefusedFileTest {

    private static final Path LOCKED = Path.of("src/test/resources/cases/date-out-of-range.engagement");

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path home;

    private Path file = Path.of("");
    private Path previous = Path.of("");

    @BeforeEach
    void there_is_a_damaged_file_with_a_good_backup() throws IOException {
        file = Files.writeString(home.resolve("robots.engagement"), "{ damaged");
        Path backups = Files.createDirectories(home.resolve("backups/robots"));
        previous = Files.copy(LOCKED, backups.resolve("previous.engagement"));
        Files.copy(LOCKED, backups.resolve("20201101T093000000Z named before the meeting.engagement"));
        Files.writeString(backups.resolve("day 2020-10-30.engagement"), "{ damaged as well");
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("assess", "FILE", "--json"),
                List.of("export", "FILE", "-o", "OUT"),
                List.of("mail", "FILE", "-o", "OUT"),
                List.of("calendar", "FILE", "-o", "OUT"),
                List.of("verify", "FILE", "7F3K-92"),
                List.of("move", "FILE", "2026-11", "-o", "OUT"),
                List.of("compare", "FILE", "FILE"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_names_the_former_states_that_can_be_opened_and_what_to_type(List<String> command) {
        Object[] typed = command.stream().map(this::named).toArray();
        assertThat(terminal.run(typed)).isEqualTo(1);

        assertThat(terminal.err())
                .contains(
                        "This file cannot be used: " + file,
                        "The file was not changed.",
                        "Former states of it can be opened:",
                        "  " + previous + "  (",
                        ", before the last save)",
                        "(1 November 2020, 4:30, \u201cbefore the meeting\u201d)",
                        "To use the first, type: " + command.getFirst() + " ")
                .doesNotContain("day 2020-10-30");
    }

    static List<String> beginnings() {
        return List.of("", "file://", "file:");
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void what_is_said_to_be_typed_works(String beginning) {
        terminal.run("assess", beginning + file);
        String said = terminal.err()
                .lines()
                .filter(line -> line.startsWith("To use the first, type: "))
                .findFirst()
                .orElseThrow();
        Object[] typed = said.substring("To use the first, type: ".length()).split(" ");

        assertThat(terminal.run(typed)).isZero();
        assertThat(terminal.out()).contains("International Coordinating Committee");
    }

    @Test
    void of_many_files_each_that_is_refused_names_its_latest_good_state() {
        assertThat(terminal.run("report", home)).isEqualTo(1);
        assertThat(terminal.err()).contains(" A former state can be opened: " + previous + " (");
    }

    @Test
    void a_refused_file_of_which_nothing_was_kept_offers_nothing() throws IOException {
        Path alone = Files.writeString(home.resolve("alone.engagement"), "{ damaged");

        assertThat(terminal.run("assess", alone)).isEqualTo(1);
        assertThat(terminal.err()).endsWith("The file was not changed.\n").doesNotContain("Former");
    }

    @Test
    void a_date_of_a_far_year_is_said_and_everything_else_is_used() {
        assertThat(terminal.run("assess", LOCKED)).isZero();
        assertThat(terminal.err()).contains("The answer to C3 cannot be used: \"2206-12-15\".");
        assertThat(terminal.out()).contains("International Coordinating Committee", "2206-12-15", "Not usable");
    }

    @Test
    void the_same_inside_a_pdf_is_said_and_everything_else_is_used() throws IOException {
        Report report = new Report(
                Report.Kind.SUMMARY,
                "Base case",
                "en-US",
                new Footer("Base case", "state 7F3K-92", "A notice", "Page {0} of {1}"),
                List.of(new Heading(1, "Base case")));
        Attachment attachment = new Attachment(EngagementText.ATTACHMENT_NAME, Files.readAllBytes(LOCKED));
        PrintOrder order = new PrintOrder(report, Paper.LETTER, Optional.of(attachment), Instant.EPOCH);
        Path pdf = Files.write(
                home.resolve("locked.pdf"), new PdfReportWriter().write(order).bytes());

        assertThat(terminal.run("assess", pdf)).isZero();
        assertThat(terminal.err()).contains("The answer to C3 cannot be used: \"2206-12-15\".");
    }

    private Object named(String word) {
        return switch (word) {
            case "FILE" -> file;
            case "OUT" -> home.resolve("out.pdf");
            default -> word;
        };
    }
}
