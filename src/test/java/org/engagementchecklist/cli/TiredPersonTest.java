package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.CopiedChecklists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is easily mistyped is refused in words that say what to do, and nothing is written. */
final class TiredPersonTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void there_are_an_engagement_a_letter_and_a_folder() throws IOException {
        Files.writeString(folder.resolve("e.engagement"), """
                {"format": "engagement", "schema": 1, "answers": {"A2": ["research"]},
                 "checklist": {"id": "international-engagements", "edition": "2020-10"}}
                """);
        Files.writeString(folder.resolve("letter"), "mine");
        Files.createDirectories(folder.resolve("many"));
        Files.writeString(folder.resolve("many/x"), "y");
    }

    static List<Arguments> slips() {
        return List.of(
                arguments(
                        List.of("assess", "~e.engagement", "--checklists", "~gone"), "There is no folder \"~gone\" of"),
                arguments(List.of("assess", "~e.engagement", "--checklists", "~letter"), "There is no folder"),
                arguments(List.of("assess", ""), "an empty name"),
                arguments(List.of("export", "~e.engagement", "-o", ""), "an empty name"),
                arguments(
                        List.of("export", "~e.engagement", "-o", "~out"),
                        "ends with .pdf, or is a folder that is there"),
                arguments(List.of("export", "~many", "-o", "~letter"), "There can be no folder \"~letter\""),
                arguments(List.of("mail", "~e.engagement", "-o", "~letter"), "There can be no folder \"~letter\""),
                arguments(List.of("calendar", "~e.engagement", "-o", "~many", "--replace"), "is a folder"),
                arguments(List.of("report", "~e.engagement", "-o", "~many", "--replace"), "is a folder"),
                arguments(List.of("report", "~e.engagement", "-o", "~no/r.csv"), "There is no folder \"~no\""),
                arguments(List.of("move", "~e.engagement", "2026-11", "-o", "~no/m.engagement"), "There is no folder"),
                arguments(List.of("explain", "-o", "~many.md/x.md"), "no longer there"),
                arguments(List.of("blank", "-o", "~b.md"), "The name after -o ends with .pdf"),
                arguments(List.of("check", "--source-years", "-3"), "0 or more years"),
                arguments(List.of("witness", "RSA"), "Did you mean \"RAS\"?"),
                arguments(List.of("~e.engagement", "more"), "\"more\" is one argument too many."));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void a_slip_is_told_and_nothing_is_written(List<String> command, String words) throws IOException {
        List<String> before = CopiedChecklists.stateOf(folder);

        assertThat(terminal.run(command.stream().map(this::here).toArray())).isBetween(1, 2);
        assertThat(terminal.err())
                .contains(here(words))
                .doesNotContain("Exception", "did not expect")
                .matches("(?s)(.*\\S\n)+");
        assertThat(terminal.out()).isEmpty();
        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
    }

    @Test
    void a_pipe_is_not_replaced_by_a_file() throws Exception {
        Path pipe = folder.resolve("pipe.pdf");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        String engagement = here("~e.engagement");
        for (List<Object> command : List.of(
                List.<Object>of("report", engagement, "-o", pipe, "--replace"),
                List.<Object>of("export", engagement, "-o", pipe, "--replace"),
                List.<Object>of("calendar", engagement, "-o", pipe, "--replace"),
                List.<Object>of("blank", "-o", pipe, "--replace"),
                List.<Object>of("explain", "-o", pipe, "--replace"),
                List.<Object>of("compare", engagement, engagement, "-o", pipe, "--replace"))) {
            assertThat(terminal.run(command.toArray())).as("%s", command).isEqualTo(1);
            assertThat(terminal.err()).as("%s", command).contains("is a device or a pipe, and was left.");
            assertThat(Files.isRegularFile(pipe)).isFalse();
        }
    }

    private String here(String word) {
        return word.replace("~", folder + "/");
    }
}
