package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.Summaries;
import org.engagementchecklist.storage.EngagementText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the commands say of what is typed and not taken, and of places in words. */
class TypedCommandTest {

    private static final String SECRET = "quagga";
    private static final QuestionId AMOUNT = new QuestionId("C8");
    private static final QuestionId PAY = new QuestionId("H3");

    @TempDir
    private Path folder;

    private Path former = Path.of("");
    private Path engagement = Path.of("");
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void writeAnEngagement() throws IOException {
        Engagement worked = Summaries.worked("S12");
        former = write("former.engagement", worked);
        engagement = write(
                "typed.engagement",
                worked.withAnswer(new QuestionId("B1"), new Answer.CountryList(List.of("FR"), List.of("Somaliland")))
                        .withTyped(AMOUNT, "1.2 million\nor so")
                        .withTypedInstead(PAY, SECRET + " dollars"));
    }

    @Test
    void assess_begins_with_it_and_names_a_personal_one_as_such() {
        assertThat(terminal.run("assess", engagement)).isZero();
        assertThat(terminal.out())
                .containsSubsequence(
                        "Typed, not taken: C8 \"1.2 million or so\"; a personal answer, not printed\n",
                        "first contact",
                        "Not answered: A1, B6, D6, H3\n");
    }

    @Test
    void assess_spells_it_for_other_programs() throws IOException {
        assertThat(terminal.run("assess", engagement, "--json")).isZero();
        assertThat(new ObjectMapper().readTree(terminal.out()).path("open"))
                .hasToString(
                        "{\"unanswered\":[\"A1\",\"B6\",\"C8\",\"D6\",\"H3\"],\"unsure\":[],\"typed\":[{\"question\":\"C8\","
                                + "\"text\":\"1.2 million\\nor so\"},{\"question\":\"H3\"}]}");
    }

    @Test
    void a_row_of_a_report_counts_it_as_open_and_names_the_place() {
        assertThat(terminal.run("report", former)).isZero();
        assertThat(terminal.out()).contains("\"38\",\"41\"");
        assertThat(terminal.run("report", engagement)).isZero();
        assertThat(terminal.out()).contains("\"36\",\"41\"", "France; Somaliland");
    }

    static Stream<List<String>> everyWayOut() {
        return Stream.of(
                List.of("assess", "ENGAGEMENT"),
                List.of("assess", "ENGAGEMENT", "--json"),
                List.of("report", "ENGAGEMENT"),
                List.of("report", "ENGAGEMENT", "--format", "jsonl"),
                List.of("compare", "FORMER", "ENGAGEMENT"),
                List.of("compare", "ENGAGEMENT", "FORMER"),
                List.of("compare", "ENGAGEMENT", "FORMER", "-o", "OUT.pdf"),
                List.of("mail", "ENGAGEMENT", "-o", "OUT"),
                List.of("calendar", "ENGAGEMENT", "-o", "OUT.ics"),
                List.of("export", "ENGAGEMENT", "-o", "OUT.pdf"),
                List.of("export", "ENGAGEMENT", "-o", "OUT.pdf", "--office", "IAC"));
    }

    @ParameterizedTest
    @MethodSource("everyWayOut")
    void what_is_typed_at_a_personal_question_leaves_by_no_command(List<String> command) throws IOException {
        Object[] words = command.stream()
                .map(word -> word.replace("ENGAGEMENT", engagement.toString())
                        .replace("FORMER", former.toString())
                        .replace("OUT", folder.resolve("out").toString()))
                .toArray();

        assertThat(terminal.run(words)).as(terminal.err()).isZero();
        assertThat(terminal.out() + terminal.err()).doesNotContain(SECRET);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file) && !file.equals(engagement))
                    .forEach(file -> assertThat(file)
                            .content(StandardCharsets.ISO_8859_1)
                            .doesNotContain(SECRET));
        }
    }

    private Path write(String name, Engagement written) throws IOException {
        return Files.write(
                folder.resolve(name),
                EngagementText.of(written, Summaries.of(written).listed()));
    }
}
