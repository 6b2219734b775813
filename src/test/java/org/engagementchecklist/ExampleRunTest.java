package org.engagementchecklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    /** As on a system that lacks a library: nothing that the toolkit brings can be loaded, since there is no place to put it. */
    @Test
    void where_the_toolkit_cannot_load_its_libraries_it_is_told_and_the_example_ends(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path noFolder = Files.writeString(folder.resolve("file"), "");
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(ExampleRun.command(folder.resolve("example")));
        command.addAll(
                1,
                List.of(
                        "-Dchecklists.home=" + Shipped.FOLDER.toAbsolutePath(),
                        "-Djavafx.cachedir=" + noFolder,
                        "-Djava.io.tmpdir=" + noFolder,
                        "-Duser.home=" + folder));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(said)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readString(said)).contains("STOP", "The pictures of the screens could not be taken. ");
        assertThat(folder.resolve("example/summary.pdf")).isNotEmptyFile();
    }

    @Test
    void an_example_that_never_ends_is_stopped_and_said_to_be() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EndlessProgram.class.getName());

        int exitCode = ExampleRun.started(
                command, Duration.ofMillis(200), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(exitCode).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("did not end within");
    }

    @Test
    void an_example_that_cannot_be_started_is_said_not_to_be(@TempDir Path folder) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        List<String> command = List.of(folder.resolve("no-java").toString());

        int exitCode =
                ExampleRun.started(command, Duration.ofMinutes(1), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(exitCode).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("could not be started", "no-java");
    }
}
