package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What has the name of a file and is a device, a pipe or a window into the system: refused in words, and never waited for. */
class SpecialFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    static Stream<Arguments> places() {
        return Stream.of(
                        arguments("/dev/zero", ".engagement"),
                        arguments("/dev/zero", ".pdf"),
                        arguments("/dev/tty", ".engagement"),
                        arguments("/proc/self/mem", ".engagement"),
                        arguments("/proc/kmsg", ".pdf"))
                .filter(each -> Files.exists(Path.of((String) each.get()[0])));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_link_to_what_is_no_file_is_refused_at_once(String place, String ending) throws IOException {
        refuses(Files.createSymbolicLink(folder.resolve("x" + ending), Path.of(place)));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void a_pipe_into_which_nobody_writes_is_refused_at_once(String ending) throws Exception {
        Path pipe = folder.resolve("x" + ending);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        refuses(pipe);
    }

    static List<String> endings() {
        return List.of(".engagement", ".pdf");
    }

    private void refuses(Path file) {
        for (List<Object> command : List.of(
                List.<Object>of("assess", file),
                List.<Object>of("export", file, "-o", folder.resolve("out.pdf")),
                List.<Object>of("verify", file))) {
            int code = assertTimeoutPreemptively(LONGEST, () -> terminal.run(command.toArray()));
            assertThat(code).as("%s", command).isNotZero();
            assertThat(terminal.err()).isNotBlank().doesNotContain("unexpected", "Exception");
        }
    }
}
