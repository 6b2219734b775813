package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.CopiedChecklists.CHECKLIST;
import static org.engagementchecklist.CopiedChecklists.COUNTRIES;
import static org.engagementchecklist.CopiedChecklists.DIRECTORY;
import static org.engagementchecklist.CopiedChecklists.SCENARIO;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The other commands, the choice between window and command line, and what is said when something fails. */
class CommandsTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void the_shipped_checklists_have_no_errors_and_no_warnings() {
        assertThat(terminal.run("check")).isZero();
        assertThat(terminal.out().lines())
                .startsWith("international-engagements 2020-10: 51 questions, 146 rules, 33 offices, "
                        + "40 worked engagements")
                .last(InstanceOfAssertFactories.STRING)
                .startsWith("0 errors, 0 warnings, ");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void defects_of_a_folder_are_listed_with_their_places_and_counted() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        String office = copy.change(CHECKLIST, "\"office\": \"RAS_SUB\"", "\"office\": ▶\"RAS_SUBS\"");
        String option = copy.change(CHECKLIST, "\"is\": \"yes\"", "\"is\": ▶\"yess\"");
        List<String> before = CopiedChecklists.stateOf(folder);

        assertThat(terminal.run("check", folder)).isEqualTo(1);
        assertThat(terminal.out().lines())
                .containsExactly(
                        copy.file(CHECKLIST).toString(),
                        option + ": error: Question C2 has no option \"yess\". Did you mean \"yes\"?",
                        office + ": error: Unknown office \"RAS_SUBS\". Did you mean \"RAS_SUB\"?",
                        "2 errors, 0 warnings, 0 notes.");
        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
    }

    @Test
    void a_worked_engagement_that_comes_out_otherwise_is_a_defect() throws IOException {
        CopiedChecklists copy = CopiedChecklists.withScenario(folder);
        copy.change(
                SCENARIO,
                "{\"strength\": \"CHECK\", \"time\": \"EARLY\"",
                "{\"strength\": \"MUST\", \"time\": \"EARLY\"");

        assertThat(terminal.run("check", folder)).isEqualTo(1);
        assertThat(terminal.out().lines())
                .anyMatch(line ->
                        line.endsWith(": error: S03, office IAC: expected MUST EARLY by [R02], came out CHECK EARLY by "
                                + "[R02]. Decide which of the two is right before you change either."))
                .last(InstanceOfAssertFactories.STRING)
                .startsWith("1 error, ");
    }

    @Test
    void a_folder_without_checklists_is_said() throws IOException {
        assertThat(terminal.run("check", folder)).isEqualTo(1);
        assertThat(terminal.out().lines()).containsExactly("No checklist was found.");
        assertThat(terminal.run("check", folder.resolve("missing"))).isEqualTo(1);
        assertThat(terminal.out()).contains("This folder of checklists cannot be read.", "1 error,");
    }

    @Test
    void a_further_folder_adds_an_edition() throws IOException {
        addNewerEdition();
        Path engagement = Files.writeString(folder.resolve("e.engagement"), """
                {"format": "engagement", "schema": 1, "answers": {"A2": ["research"]},
                 "checklist": {"id": "international-engagements", "edition": "2027-01"}}
                """);

        assertThat(terminal.run("assess", engagement)).isEqualTo(1);
        assertThat(terminal.run("assess", engagement, "--checklists", folder)).isZero();
        assertThat(terminal.out()).contains("edition 2027-01");
        assertThat(terminal.run("--checklists", folder, "assess", engagement)).isZero();
        assertThat(terminal.run("check", "--checklists", folder)).isZero();
        assertThat(terminal.out()).contains("international-engagements 2020-10:", "international-engagements 2027-01:");
    }

    @Test
    void without_a_command_the_window_opens_with_the_file_and_folders_that_are_named() throws IOException {
        Path file = Files.writeString(folder.resolve("e.engagement"), "x");
        List<Object> asked = new ArrayList<>();
        Terminal other = new Terminal((engagement, checklists) -> {
            asked.add(engagement);
            asked.add(checklists);
            return 0;
        });

        assertThat(other.run()).isZero();
        assertThat(other.run(file, "--checklists", folder)).isZero();
        assertThat(asked)
                .containsExactly(
                        Optional.empty(), List.of(Shipped.FOLDER), Optional.of(file), List.of(Shipped.FOLDER, folder));
        assertThat(other.out() + other.err()).isEmpty();
    }

    @Test
    void the_exit_code_of_the_window_is_that_of_the_program() {
        assertThat(new Terminal((_, _) -> 7).run()).isEqualTo(7);
    }

    static Stream<Throwable> unexpected() {
        return Stream.of(
                new IllegalStateException("an answer that is nobody's business"),
                new StackOverflowError("an answer that is nobody's business"),
                new NoClassDefFoundError("an answer that is nobody's business"));
    }

    @ParameterizedTest
    @MethodSource("unexpected")
    void a_failure_nobody_expected_is_noted_and_said_with_its_code_and_place_and_not_its_message(Throwable failure) {
        Terminal broken = new Terminal((_, _) -> Failing.by(failure));

        try (HeardFaults faults = new HeardFaults()) {
            assertThat(broken.run()).isEqualTo(1);
            assertThat(faults.kinds()).containsExactly(failure.getClass().getSimpleName());
        }
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err())
                .isEqualTo(Fault.of(failure).words() + System.lineSeparator())
                .startsWith("Something went wrong that the program did not expect: error ")
                .contains(failure.getClass().getSimpleName())
                .doesNotContain("nobody's business", "\tat ");
    }

    static List<Arguments> slips() {
        return List.of(
                arguments(
                        List.of("asess", "e.engagement"), "no command and no file \"asess\". Did you mean \"assess\"?"),
                arguments(List.of("asess"), "no command and no file \"asess\". Did you mean \"assess\"?"),
                arguments(List.of("ASSESS", "x"), "Did you mean \"assess\"?"),
                arguments(List.of("exprot", "x", "-o", "y"), "Did you mean \"export\"?"),
                arguments(List.of("calender", "x", "-o", "y"), "Did you mean \"calendar\"?"),
                arguments(List.of("compar", "x", "y"), "Did you mean \"compare\"?"),
                arguments(List.of("assess", "x", "--jsn"), "no option \"--jsn\". Did you mean \"--json\"?"),
                arguments(List.of("assess", "x", "--todya=2020-11-02"), "Did you mean \"--today\"?"),
                arguments(List.of("export", "x", "-o", "y", "--replcae"), "Did you mean \"--replace\"?"),
                arguments(List.of("--hlep"), "Did you mean \"--help\"?"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void a_slip_is_answered_with_what_was_probably_meant(List<String> command, String words) {
        assertThat(terminal.run(command.toArray())).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines())
                .hasSize(2)
                .first(InstanceOfAssertFactories.STRING)
                .contains(words);
    }

    static List<Arguments> nothingNear() {
        return List.of(
                arguments(List.of("xyzzy"), "There is no command and no file \"xyzzy\"."),
                arguments(List.of("xyzzy", "e.engagement"), "There is no command and no file \"xyzzy\"."),
                arguments(List.of("assess", "x", "-p"), "There is no option \"-p\"."),
                arguments(List.of("assess", "x", "--verbose"), "There is no option \"--verbose\"."),
                arguments(List.of("assess", "x", "y"), "\"y\" is one argument too many."),
                arguments(List.of("assess"), "Missing required parameter: 'FILE'"));
    }

    @ParameterizedTest
    @MethodSource("nothingNear")
    void where_nothing_is_near_nothing_is_suggested(List<String> command, String words) {
        assertThat(terminal.run(command.toArray())).isEqualTo(2);
        assertThat(terminal.err()).startsWith(words).doesNotContain("Did you mean");
        assertThat(terminal.err().lines().skip(1))
                .singleElement(InstanceOfAssertFactories.STRING)
                .matches("How it is written: engagement-checklist( assess)? --help");
    }

    @Test
    void the_help_says_the_exit_codes_and_where_faults_are_kept_and_that_nothing_is_sent() {
        assertThat(terminal.run("--help")).isZero();
        assertThat(terminal.out())
                .containsSubsequence(
                        "Exit codes:",
                        "0 ",
                        "1 ",
                        "2 ",
                        "3 ",
                        "4 ",
                        "Nothing is ever sent",
                        Terminal.FAULTS.toString());
    }

    @Test
    void help_and_version_go_to_standard_output() {
        assertThat(terminal.run("--help")).isZero();
        assertThat(terminal.out()).contains("Usage: engagement-checklist", "assess", "check", "--checklists");
        assertThat(terminal.run("--version")).isZero();
        assertThat(terminal.out())
                .startsWith("International Engagements Checklist ")
                .contains("AGPL-3.0-or-later");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void the_help_tells_what_each_command_does_in_a_whole_sentence() {
        assertThat(terminal.run("--help")).isZero();
        assertThat(commandsOfHelp())
                .hasSizeGreaterThan(10)
                .allSatisfy((_, told) -> assertThat(told).matches("[A-Z].*\\."));
    }

    @Test
    void each_command_has_a_help_of_its_own() {
        terminal.run("--help");

        assertThat(commandsOfHelp()).allSatisfy((command, told) -> {
            assertThat(terminal.run(command, "--help")).isZero();
            assertThat(terminal.err()).isEmpty();
            assertThat(terminal.out()).startsWith("Usage: engagement-checklist " + command + " ");
            assertThat(terminal.out().replaceAll("\\s+", " ")).contains(told);
        });
    }

    /** {@return what the help just printed tells of each command, without line breaks} */
    private Map<String, String> commandsOfHelp() {
        String listed = terminal.out()
                .substring(terminal.out().indexOf("Commands:"), terminal.out().indexOf("Exit codes:"));
        return Pattern.compile("(?m)^  (\\w+) +(.*(?:\\R {4,}.*)*)")
                .matcher(listed)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2).replaceAll("\\s+", " ")));
    }

    private void addNewerEdition() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        copy.write(
                "international-engagements/2027-01/checklist.json",
                copy.text(CHECKLIST)
                        .replace("\"edition\": \"2020-10\"", "\"edition\": \"2027-01\"")
                        .replace("\"asOf\": \"2020-10\"", "\"asOf\": \"2027-01\""));
        for (String file : List.of(CHECKLIST, DIRECTORY, COUNTRIES)) {
            Files.delete(copy.file(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file://", "file:", "FILE://", "file://localhost"})
    void the_address_of_a_file_of_this_computer_opens_it(String beginning) throws IOException {
        Path file = Files.writeString(folder.resolve("visit to Łódź 100% #2.engagement"), "x");
        String address = beginning + file.toUri().getRawPath();
        String written = beginning + file;
        List<Optional<Path>> asked = new ArrayList<>();
        Terminal other = new Terminal((engagement, _) -> {
            asked.add(engagement);
            return 0;
        });

        assertThat(other.run(address)).as(other.err()).isZero();
        assertThat(other.run(written)).as(other.err()).isZero();
        assertThat(asked).containsOnly(Optional.of(file)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/e.engagement",
                "smb://server/share/e.engagement",
                "file://server/e",
                "mailto:x"
            })
    void the_address_of_something_elsewhere_is_said_to_be_none_of_this_computer(String address) {
        assertThat(terminal.run(address)).isEqualTo(1);
        assertThat(terminal.err())
                .startsWith("Only files of this computer and its network drives can be used, and this is none: "
                        + address + ".")
                .doesNotContain("Usage");
    }

    @Test
    void the_address_of_a_file_that_is_not_there_names_its_path() {
        Path gone = folder.resolve("gone.engagement");
        assertThat(terminal.run(gone.toUri().toString())).isEqualTo(2);
        assertThat(terminal.err()).contains("There is no command and no file \"" + gone + "\".");
    }
}
