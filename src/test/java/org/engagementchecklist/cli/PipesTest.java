package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.report.pdf.PdfOpener;
import org.engagementchecklist.report.pdf.PdfOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A dash is standard input where a file is read, and standard output where one is written. */
final class PipesTest {
    private static final String ANSWERS = """
            {"format": "engagement", "schema": 1, "id": "1f3a9c2e-0000-4000-8000-000000000001",
             "checklist": {"id": "international-engagements", "edition": "2020-10"},
             "facts": {"title": "Visit", "meeting": "2020-11-09"},
             "created": "2020-11-01T14:30:00Z", "changed": "2020-11-02T14:30:00Z",
             "answers": {"A2": ["research"], "B1": ["RU"], "C2": "yes"}}
            """;

    @TempDir
    private Path folder;

    private Path file;
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void writeAnEngagement() throws IOException {
        file = Files.writeString(folder.resolve("e.engagement"), ANSWERS);
    }

    static List<List<String>> resultsInWords() {
        return List.of(
                List.of("assess", "FILE"),
                List.of("assess", "FILE", "--json"),
                List.of("report", "FILE", "--format", "jsonl"),
                List.of("compare", "FILE", "OTHER"),
                List.of("compare", "OTHER", "FILE", "-o", "-"),
                List.of("verify", "FILE", "0000-00"),
                List.of("verify", "OTHER", "FILE"),
                List.of("calendar", "FILE", "-o", "-"),
                List.of("move", "FILE", "2026-11", "-o", "-"),
                List.of("export", "FILE", "-o", "-"));
    }

    @ParameterizedTest
    @MethodSource("resultsInWords")
    void what_is_piped_gives_the_same_result_as_the_file(List<String> command) throws IOException {
        Path other = Files.writeString(folder.resolve("other.engagement"), ANSWERS.replace("RU", "FR"));
        List<String> before = CopiedChecklists.stateOf(folder);
        Object[] fromFile = words(command, file.toString(), other);
        Object[] piped = words(command, "-", other);

        int code = terminal.run(fromFile);
        String expected = masked(new String(terminal.bytes(), StandardCharsets.ISO_8859_1));
        assertThat(terminal.piping(ANSWERS.getBytes(StandardCharsets.UTF_8)).run(piped))
                .as(terminal.err())
                .isEqualTo(code);
        assertThat(masked(new String(terminal.bytes(), StandardCharsets.ISO_8859_1)))
                .isEqualTo(expected)
                .isNotBlank();
        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void a_summary_goes_through_pipes_and_opens_again() {
        assertThat(terminal.piping(ANSWERS.getBytes(StandardCharsets.UTF_8)).run("export", "-", "-o", "-"))
                .isZero();
        byte[] pdf = terminal.bytes();
        assertThat(terminal.err()).isEmpty();
        assertThat(PdfOpener.open(pdf, ".engagement")).isInstanceOf(PdfOpening.Carries.class);
        assertThat(terminal.piping(pdf).run("assess", "-")).isZero();
        assertThat(terminal.out()).contains("International Coordinating Committee");
    }

    @Test
    void what_is_moved_to_standard_output_opens_and_its_account_is_told_beside_it() throws IOException {
        assertThat(terminal.run("move", file, "2026-11", "-o", "-")).isZero();
        assertThat(terminal.err())
                .startsWith("From international-engagements 2020-10 to international-engagements 2026-11");
        Path moved = Files.write(folder.resolve("moved.engagement"), terminal.bytes());
        assertThat(terminal.run("assess", moved)).isZero();
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void papers_without_an_engagement_go_to_standard_output_alone() {
        assertThat(terminal.run("blank", "-o", "-")).isZero();
        assertThat(terminal.bytes()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.run("explain", "-o", "-")).isZero();
        assertThat(terminal.out()).startsWith("# ");
        assertThat(terminal.err()).isEmpty();
    }

    static List<Arguments> refused() {
        return List.of(
                arguments(List.of("compare", "-", "-"), "can be read only once"),
                arguments(List.of("verify", "-", "-"), "can be read only once"),
                arguments(List.of("export", "-", "-o", "FOLDER"), "name a PDF file after -o, not a folder"),
                arguments(List.of("export", "FOLDER", "-o", "-"), "Several summaries cannot go to standard output"),
                arguments(List.of("export", "-", "FILE", "-o", "OUT"), "goes alone"),
                arguments(List.of("report", "FOLDER", "-"), "goes alone"),
                arguments(List.of("mail", "FILE", "-o", "-"), "Several messages cannot go to standard output"),
                arguments(List.of("move", "FILE", "2026-11", "-o", "-", "--json"), "cannot both go to standard output"),
                arguments(List.of("check", "-"), "cannot be read from standard input"),
                arguments(List.of("new", "-"), "cannot go to standard output"),
                arguments(List.of("-"), "The window opens files"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void where_a_dash_makes_no_sense_that_is_said_and_nothing_is_read_or_written(List<String> command, String words)
            throws IOException {
        List<String> before = CopiedChecklists.stateOf(folder);

        assertThat(terminal.run(words(command, file.toString(), folder))).isBetween(1, 2);
        assertThat(terminal.err()).contains(words);
        assertThat(terminal.out()).isEmpty();
        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void a_pdf_is_not_shown_to_a_person() {
        Terminal watched = new Terminal(true);
        assertThat(watched.run("export", file, "-o", "-")).isEqualTo(1);
        assertThat(watched.out()).isEmpty();
        assertThat(watched.err()).startsWith("A PDF cannot be shown in a terminal.");
    }

    @Test
    void a_person_is_told_that_something_is_waited_for() {
        Terminal watched = new Terminal(true).piping(ANSWERS.getBytes(StandardCharsets.UTF_8));
        assertThat(watched.run("assess", "-")).isZero();
        assertThat(watched.err()).isEqualTo("Waiting for an engagement in standard input.\n");
    }

    static List<Arguments> damaged() {
        return List.of(
                arguments("", "standard input"),
                arguments("{", "damaged"),
                arguments("%PDF-1.7", "This PDF is damaged or is not a PDF."),
                arguments("x".repeat(6_000_000), "far too large"));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void what_is_piped_and_cannot_be_used_is_told_as_a_file_is(String content, String words) {
        terminal.piping(content.getBytes(StandardCharsets.UTF_8));
        assertThat(terminal.run("assess", "-")).isEqualTo(1);
        assertThat(terminal.err())
                .startsWith("This file cannot be used: standard input")
                .contains(words)
                .doesNotContain("not changed", "Exception");
        assertThat(terminal.piping(content.getBytes(StandardCharsets.UTF_8)).run("report", "-"))
                .isEqualTo(1);
    }

    static Stream<Arguments> outputs() {
        return Stream.of(
                        List.of("assess", "FILE"),
                        List.of("assess", "FILE", "--json"),
                        List.of("report", "FILE"),
                        List.of("report", "FILE", "--format", "jsonl"),
                        List.of("export", "FILE", "-o", "-"),
                        List.of("calendar", "FILE", "-o", "-"),
                        List.of("compare", "FILE", "FILE"),
                        List.of("explain", "-o", "-"),
                        List.of("check"),
                        List.of("--help"))
                .flatMap(command -> Stream.of(
                        arguments(command, "Broken pipe", ""),
                        arguments(
                                command, "No space left on device", "The disk is full to which standard output goes."),
                        arguments(command, "Bad file descriptor", "Standard output could not be written to.")));
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void what_standard_output_does_not_take_is_told_unless_nobody_reads_it(
            List<String> command, String failure, String words) {
        terminal.writingTo(new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException(failure);
            }
        });
        assertThat(terminal.run(words(command, file.toString(), folder))).isEqualTo(1);
        assertThat(terminal.err().lines()).allMatch(line -> line.startsWith(words));
        assertThat(terminal.err()).contains(words).doesNotContain("Exception", "did not expect");
    }

    private static Object[] words(List<String> command, String file, Path other) {
        return command.stream()
                .map(word -> switch (word) {
                    case "FILE" -> file;
                    case "OTHER", "FOLDER" -> other.toString();
                    case "OUT" -> other.resolve("out").toString();
                    default -> word;
                })
                .toArray();
    }

    /** What is said of where it comes from is the only difference. */
    private String masked(String result) {
        return result.replace(file.toString(), "standard input").replace("e.engagement", "standard input");
    }
}
