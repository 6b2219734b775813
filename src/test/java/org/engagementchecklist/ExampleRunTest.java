package org.engagementchecklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleRunTest {

    @Test
    void without_a_display_the_example_is_assessed_printed_and_pictured(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path results = folder.resolve("example");
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(ExampleRun.command(results));
        command.add(1, "-Dchecklists.home=" + Shipped.FOLDER.toAbsolutePath());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(said)).isZero();
        assertThat(Files.readString(said))
                .contains("STOP", "MIT Export Control")
                .doesNotContain("Exception");
        assertThat(results.resolve("example.engagement")).isNotEmptyFile();
        assertThat(results.resolve("summary.pdf")).isNotEmptyFile();
        assertThat(List.of("start.png", "wizard.png", "summary.png"))
                .allSatisfy(picture -> assertThat(results.resolve(picture)).isNotEmptyFile());
    }
}
