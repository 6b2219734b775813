package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engagementchecklist.CopiedChecklists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engagement goes to the other shipped edition and back, and the file it came from is never touched. */
class MoveCommandTest {

    private static final String ANSWERS = """
            {
              "format": "engagement",
              "schema": 1,
              "checklist": {"id": "international-engagements", "edition": "2020-10"},
              "answers": {"A2": ["research"], "B1": ["RU"], "C2": "yes"},
              "notes": {"C2": "ask"}
            }
            """;

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private Path file = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writeAnEngagement() throws IOException {
        file = Files.writeString(folder.resolve("e.engagement"), ANSWERS);
        out = folder.resolve("moved.engagement");
    }

    @Test
    void it_goes_into_a_new_file_and_back_and_the_account_is_told_in_words() throws IOException {
        assertThat(terminal.run("move", file, "2026-11", "-o", out)).isEqualTo(Commands.DONE);
        assertThat(terminal.out())
                .startsWith("From international-engagements 2020-10 to international-engagements 2026-11: ")
                .contains("Written to " + out + "; " + file + " stays as it is.");
        assertThat(file).hasContent(ANSWERS);
        assertThat(Files.readString(out)).contains("\"edition\": \"2026-11\"", "\"sha256\"");
        assertThat(terminal.run("assess", out)).isEqualTo(Commands.DONE);

        Path back = folder.resolve("back.engagement");
        assertThat(terminal.run("move", out, "2020-10", "-o", back)).isEqualTo(Commands.DONE);
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(back.toFile()).path("answers"))
                .isEqualTo(json.readTree(ANSWERS).path("answers"));
        assertThat(json.readTree(back.toFile()).path("notes"))
                .isEqualTo(json.readTree(ANSWERS).path("notes"));
    }

    @Test
    void other_programs_read_it_as_json() throws IOException {
        assertThat(terminal.run("move", file, "2026-11", "-o", out, "--json")).isEqualTo(Commands.DONE);
        assertThat(new ObjectMapper().readTree(terminal.out()).path("fates")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void an_engagement_opens_with_the_edition_it_was_answered_with() throws IOException {
        assertThat(terminal.run("assess", file, "--json")).isEqualTo(Commands.DONE);
        assertThat(terminal.out()).contains("2020-10");
        assertThat(terminal.err()).isEmpty();
        assertThat(file).hasContent(ANSWERS);
    }

    @Test
    void nothing_is_written_over_and_no_unknown_edition_is_guessed() throws IOException {
        String before = CopiedChecklists.stateOf(folder).toString();

        assertThat(terminal.run("move", file, "2026-11", "-o", file)).isEqualTo(Commands.UNUSABLE);
        assertThat(terminal.err()).contains("There is already a file");
        assertThat(terminal.run("move", file, "2026-12", "-o", out)).isEqualTo(Commands.UNUSABLE);
        assertThat(terminal.err()).contains("There is no edition \"2026-12\"");
        assertThat(terminal.run("move", folder.resolve("none.engagement"), "2026-11", "-o", out))
                .isEqualTo(Commands.UNUSABLE);
        assertThat(CopiedChecklists.stateOf(folder).toString()).isEqualTo(before);
    }
}
