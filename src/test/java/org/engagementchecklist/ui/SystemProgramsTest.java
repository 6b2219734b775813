package org.engagementchecklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.checklist.WebPage;
import org.engagementchecklist.report.mail.Mailto;
import org.engagementchecklist.ui.common.Handover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Another program stands in for those of the system, and writes down what it is handed. */
final class SystemProgramsTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Handover PAGE = new Handover.Page(new WebPage("https://example.org/a?b=c&d=$(e)"));

    @TempDir
    private Path folder;

    static Stream<Handover> things() {
        EmailAddress address = new EmailAddress("a+b@example.org");
        return Stream.of(
                PAGE,
                new Handover.Address(address),
                new Handover.Message(new Mailto(List.of(address), "one & two", "--help\n"), "as text"),
                new Handover.Document(Path.of("--help.pdf")),
                new Handover.Folder(Path.of("a b")));
    }

    @ParameterizedTest
    @MethodSource("things")
    void what_is_handed_over_is_one_address_with_its_scheme(Handover what) throws IOException {
        assertThat(open(LONG, what, List.of(program("takes", 0)))).isTrue();
        assertThat(Files.readAllLines(folder.resolve("takes")))
                .singleElement()
                .asString()
                .matches("(https|mailto|file):[!-~]+");
    }

    @Test
    void where_the_first_command_takes_nothing_the_next_is_tried() {
        assertThat(open(LONG, PAGE, List.of(program("refuses", 3), program("takes", 0))))
                .isTrue();
        assertThat(folder.resolve("refuses")).hasSameTextualContentAs(folder.resolve("takes"));
    }

    @Test
    void what_one_command_has_taken_goes_to_no_other() {
        assertThat(open(LONG, PAGE, List.of(program("takes", 0), program("second", 0))))
                .isTrue();
        assertThat(folder.resolve("second")).doesNotExist();
    }

    @Test
    void where_no_command_takes_it_or_is_there_that_is_told() {
        List<String> missing = List.of(folder.resolve("missing").toString());
        assertThat(open(LONG, PAGE, List.of(missing))).isFalse();
        assertThat(open(LONG, PAGE, List.of(missing, program("refuses", 4)))).isFalse();
    }

    @Test
    void a_command_that_goes_on_running_is_the_program_that_was_opened() {
        assertThat(open(Duration.ofMillis(1), PAGE, List.of(TakingProgram.staying(folder.resolve("stays")))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32", "FreeBSD, xdg-open"})
    void each_system_has_its_command(String system, String command) {
        assertThat(SystemPrograms.of(system).commands().getFirst().getFirst()).isEqualTo(command);
    }

    private static boolean open(Duration patience, Handover what, List<List<String>> commands) {
        CompletableFuture<Boolean> told = new CompletableFuture<>();
        new SystemPrograms(commands, patience).open(what, told::complete);
        return told.join();
    }

    private List<String> program(String name, int code) {
        return TakingProgram.command(folder.resolve(name), String.valueOf(code));
    }
}
