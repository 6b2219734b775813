package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private Path mine = Path.of("");

    @BeforeEach
    void beginAChecklist() {
        mine = folder.resolve("authors").resolve("mine");
        assertThat(terminal.run("new", mine)).isZero();
    }

    @Test
    void a_new_checklist_is_sound_and_tested_by_its_examples() {
        assertThat(terminal.out()).contains("A checklist was written to " + mine, "check " + mine);
        assertThat(terminal.run("check", mine)).isZero();
        assertThat(terminal.out())
                .startsWith("my-checklist 2020-11: 8 questions, 7 rules, 4 offices, 4 worked engagements")
                .contains("10 of 10 rules fire", "(100 %)", "\n0 errors, 0 warnings, ");
    }

    @Test
    void an_engagement_can_be_assessed_and_the_checklist_explained_at_once() throws IOException {
        Path engagement = folder.resolve("trip.engagement");
        JsonNode example = new ObjectMapper()
                .readTree(mine.resolve("my-checklist/2020-11/scenarios/S1.json").toFile());
        Files.writeString(engagement, """
                {"format": "engagement", "schema": 1,
                 "checklist": {"id": "my-checklist", "edition": "2020-11"}, "answers": %s}
                """.formatted(example.get("answers")));

        assertThat(terminal.run("assess", engagement, "--checklists", mine)).isZero();
        assertThat(terminal.out()).contains("STOP   Export control office (replace with yours)");
        Path explained = folder.resolve("mine.md");
        assertThat(terminal.run("explain", mine.resolve("my-checklist/2020-11"), "-o", explained))
                .isZero();
        assertThat(explained).content().startsWith("# My checklist\n").contains("## B Agreements, money and people\n");
    }

    @Test
    void every_file_names_a_schema_that_is_there_and_no_placeholder_is_left() throws IOException {
        try (Stream<Path> files = Files.walk(mine)) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            assertThat(written).hasSizeGreaterThan(10).allSatisfy(file -> {
                assertThat(file.toString()).doesNotContain("@MONTH@");
                assertThat(file).content().doesNotContain("@MONTH@");
            });
            List<Path> schemas = written.stream()
                    .filter(file -> file.toString().endsWith(".json") && !file.startsWith(mine.resolve("schema")))
                    .filter(file -> !file.endsWith("default.json"))
                    .map(NewCommandTest::schemaOf)
                    .toList();
            assertThat(schemas)
                    .hasSize(7)
                    .allSatisfy(schema -> assertThat(schema)
                            .hasSameTextualContentAs(
                                    Shipped.FOLDER.resolve("schema").resolve(schema.getFileName())));
        }
    }

    @Test
    void a_folder_with_something_in_it_is_left_as_it_is() throws IOException {
        Files.writeString(mine.resolve("mine.txt"), "mine");
        List<String> before = CopiedChecklists.stateOf(mine);

        assertThat(terminal.run("new", mine)).isEqualTo(1);
        assertThat(terminal.err()).contains("There is something in " + mine + " already, and it was left.");
        assertThat(CopiedChecklists.stateOf(mine)).isEqualTo(before);
    }

    @Test
    void an_empty_folder_is_filled_and_a_file_is_left() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(terminal.run("new", empty)).isZero();
        assertThat(terminal.run("check", empty)).isZero();
        assertThat(terminal.run("new", file)).isEqualTo(1);
        assertThat(file).hasContent("mine");
    }

    @Test
    void without_the_checklists_of_the_program_nothing_is_begun() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Streams streams = new Streams(InputStream.nullInputStream(), said, said, false);
        Clock clock = Clock.fixed(Instant.parse("2020-11-02T12:00:00Z"), ZoneOffset.UTC);
        Surroundings bare = new Surroundings(List.of(), clock, streams, Terminal.FAULTS);
        Path other = folder.resolve("other");

        assertThat(Commands.run(new String[] {"new", other.toString()}, bare, (_, _) -> 0))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("are not where they belong");
        assertThat(other).doesNotExist();
    }

    private static Path schemaOf(Path file) {
        try {
            String named =
                    new ObjectMapper().readTree(file.toFile()).get("$schema").asText();
            return file.resolveSibling(named).normalize();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
