package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.file;
import static org.engagementchecklist.storage.EngagementFiles.id;
import static org.engagementchecklist.storage.EngagementFiles.minimal;
import static org.engagementchecklist.storage.EngagementFiles.opened;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.save;
import static org.engagementchecklist.storage.EngagementFiles.summary;
import static org.engagementchecklist.storage.EngagementFiles.titled;
import static org.engagementchecklist.storage.EngagementFiles.warnings;
import static org.engagementchecklist.storage.EngagementFiles.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.proof.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is saved comes back, and what a newer program wrote is not lost. */
class EngagementFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("any name.engagement");
    }

    @Test
    void everything_comes_back_as_it_was_saved() {
        save(file, rich());

        assertThat(opened(file).engagement()).isEqualTo(rich());
        assertThat(opened(file).warnings()).isEmpty();
        assertThat(opened(file).readOnly()).isFalse();
        assertThat(opened(file).checklist()).isEqualTo(Shipped.checklist());
    }

    @Test
    void a_copy_with_answers_left_out_says_so() {
        Engagement all = rich();
        Engagement partial = new Engagement(
                all.id(),
                all.edition(),
                all.facts(),
                all.entries(),
                List.of(),
                Set.of(id("H3"), id("H1")),
                all.lifetime(),
                Map.of());
        save(file, partial);

        assertThat(opened(file).engagement()).isEqualTo(partial);
        assertThat(tree().path("partial").valueStream().map(JsonNode::asText)).containsExactly("H1", "H3");
    }

    @Test
    void what_is_kept_of_another_edition_comes_back() throws IOException {
        Engagement all = rich().toggled(id("A2"), Mark.MEANING_CHANGED);
        Engagement moved = new Engagement(
                all.id(),
                all.edition(),
                all.facts(),
                all.entries(),
                EngagementFiles.parked(),
                all.partial(),
                all.lifetime(),
                all.unknown());
        save(file, moved);

        assertThat(opened(file).engagement()).isEqualTo(moved);
        assertThat(opened(file).warnings()).isEmpty();
        assertThat(tree().at("/parked/0/personal").asBoolean()).isTrue();
        assertThat(tree().at("/parked/3/type").asText()).isEqualTo("date");
        assertThat(names(tree().at("/parked/1")))
                .containsExactly(
                        "question", "text", "type", "answer", "words", "note", "marks", "standing", "from", "why");
        assertThat(names(tree().at("/parked/6"))).containsExactly("question", "text", "from", "why");
        assertThat(tree().at("/marks/A2")).hasToString("[\"ask-pi\",\"meaning-changed\"]");

        Files.writeString(file, Files.readString(file).replace("\"$600,000\"", "\"$6\""));
        assertThat(warnings(file)).singleElement().asString().contains("changed outside the program");
    }

    static List<Scenario> scenarios() {
        return Shipped.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_answers_of_every_worked_engagement_come_back(Scenario scenario) {
        save(file, titled(scenario.title()).with(scenario.answers()));

        assertThat(opened(file).engagement().answers()).isEqualTo(scenario.answers());
    }

    @Test
    void fields_stand_in_a_fixed_order_with_the_summary_near_the_beginning() {
        save(file, rich());

        assertThat(names(tree()))
                .containsExactly(
                        "format",
                        "schema",
                        "summary",
                        "id",
                        "checklist",
                        "facts",
                        "answers",
                        "notes",
                        "marks",
                        "created",
                        "changed",
                        "checksum");
        assertThat(names(tree().path("summary")))
                .containsExactly("title", "pi", "department", "countries", "progress", "offices", "stop", "changed");
    }

    @Test
    void answers_are_spelled_as_the_format_says() {
        save(file, rich());
        JsonNode answers = tree().path("answers");

        assertThat(answers.path("A2")).hasToString("[\"research\",\"education\"]");
        assertThat(answers.path("A3")).hasToString("\"drafting\"");
        assertThat(answers.path("B1")).hasToString("[\"SA\",\"UA-43\"]");
        assertThat(answers.path("B2")).hasToString("[]");
        assertThat(answers.path("C3")).hasToString("\"2020-12-15\"");
        assertThat(answers.path("C8")).hasToString("600000");
        assertThat(tree().path("marks").path("C5")).hasToString("[\"ask-pi\",\"check-again\"]");
        assertThat(tree().path("facts").path("meeting").asText()).isEqualTo("2020-12-01");
    }

    @Test
    void saving_the_same_twice_gives_the_same_bytes() throws IOException {
        save(file, rich());
        byte[] first = Files.readAllBytes(file);
        save(file, opened(file).engagement());

        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void the_file_is_indented_utf_8_with_plain_line_ends_and_letters_of_every_script() throws IOException {
        save(file, rich());
        String text = Files.readString(file, StandardCharsets.UTF_8);

        assertThat(text)
                .startsWith("{\n  \"format\": \"engagement\",\n  \"schema\": 1,\n  \"summary\": {\n    \"title\": \"")
                .endsWith("}\n")
                .contains("زيارة 北京 🧪", "第三行")
                .doesNotContain("\r", "\t", "\\u");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_summary_stands_in_the_first_kilobyte_of_an_ordinary_engagement(Scenario scenario) throws IOException {
        save(file, titled(scenario.title()).with(scenario.answers()));
        String text = Files.readString(file);

        assertThat(text.indexOf("\n  \"id\"")).isBetween(100, shownOffices(scenario) > 12 ? 2_000 : 1_024);
    }

    @Test
    void the_checksum_is_the_fingerprint_of_everything_else_but_the_summary_with_sorted_names() throws Exception {
        save(file, rich());
        Map<?, ?> all = JSON.readValue(file.toFile(), Map.class);
        Object checksum = all.remove("checksum");
        all.remove("summary");
        String compact = new ObjectMapper()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(all);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(compact.getBytes(StandardCharsets.UTF_8));

        assertThat(compact).startsWith("{\"answers\":{\"A1\":");
        assertThat(checksum).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void a_file_changed_outside_the_program_opens_with_a_warning() throws IOException {
        save(file, rich());
        Files.writeString(file, Files.readString(file).replace("600000", "700000"));

        assertThat(opened(file).engagement().answers().to(id("C8"))).contains(new Answer.Money(700_000));
        assertThat(warnings(file))
                .singleElement()
                .asString()
                .matches("any name.engagement:\\d+:15: "
                        + "This file was changed outside the program, or is damaged. "
                        + "Look through the answers before you rely on them.");
    }

    @Test
    void a_changed_summary_or_another_layout_needs_no_warning() throws IOException {
        save(file, rich());
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"stop\": true", "\"stop\": false")
                        .replace("\n", "\r\n"));

        assertThat(opened(file).warnings()).isEmpty();
        assertThat(opened(file).engagement()).isEqualTo(rich());
    }

    @Test
    void another_text_of_the_same_edition_is_a_warning() throws IOException {
        String sha256 = Shipped.checklist().edition().sha256();
        save(file, rich());
        Files.writeString(file, Files.readString(file).replace(sha256, "0".repeat(64)));

        assertThat(warnings(file))
                .anySatisfy(words -> assertThat(words)
                        .endsWith(": This was answered with another text of the same edition. "
                                + "Look through the questions again."));
        assertThat(opened(file)
                        .engagement()
                        .edition()
                        .differsFrom(Shipped.checklist().edition()))
                .isTrue();
    }

    @Test
    void the_smallest_file_opens_and_saving_fills_in_the_rest() throws IOException {
        Path smallest = write(folder, minimal("\"C2\": \"yes\""));
        Engagement engagement = opened(smallest).engagement();

        assertThat(opened(smallest).warnings()).isEmpty();
        assertThat(engagement.facts()).isEqualTo(Facts.NONE);
        assertThat(engagement.answers().to(id("C2"))).contains(new Answer.Choice("yes"));
        assertThat(engagement.created())
                .isEqualTo(Files.getLastModifiedTime(smallest).toInstant());
        assertThat(opened(smallest).engagement().id()).isEqualTo(engagement.id());

        save(file, engagement);
        assertThat(names(tree()))
                .containsExactly(
                        "format",
                        "schema",
                        "summary",
                        "id",
                        "checklist",
                        "facts",
                        "answers",
                        "created",
                        "changed",
                        "checksum");
        assertThat(opened(file).engagement()).isEqualTo(engagement);
    }

    @Test
    void answers_to_hidden_and_to_personal_questions_are_valid() throws IOException {
        Path hidden = write(folder, minimal("\"A2\": [\"travel_only\"], \"C3\": \"2020-12-15\", \"H1\": \"yes\""));

        assertThat(opened(hidden).warnings()).isEmpty();
        assertThat(opened(hidden).engagement().answers().has(id("C3"))).isTrue();
        assertThat(opened(hidden).engagement().answers().has(id("H1"))).isTrue();
    }

    @Test
    void the_order_of_choices_is_kept_as_it_was_given() throws IOException {
        Path other = write(folder, minimal("\"A2\": [\"education\", \"research\"]"));

        assertThat(opened(other).engagement().answers().to(id("A2")))
                .contains(new Answer.Choices(List.of("education", "research")));
    }

    @Test
    void no_answers_are_an_engagement_too() throws IOException {
        assertThat(opened(write(folder, minimal(""))).engagement().answers()).isEqualTo(Answers.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "my plan.json", "a 'quoted' name.engagement", "no-extension.", "#%&.txt"})
    void a_file_of_any_name_opens_and_is_saved_under_it(String name) throws IOException {
        Path named = Files.writeString(folder.resolve(name), minimal(""));
        save(named, opened(named).engagement().withNote(id("A1"), "x"));

        assertThat(opened(named).engagement().noteOn(id("A1"))).contains("x");
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(named));
    }

    @Test
    void a_byte_order_mark_is_no_mistake() throws IOException {
        assertThat(warnings(write(folder, "\uFEFF" + minimal("")))).isEmpty();
    }

    @Test
    void fields_of_a_newer_format_survive_saving() throws IOException {
        String fields = """
                "minReader": 2,
                  "answers": {},
                  "parked": [{"question": "X", "text": "X?", "from": {"id": "c", "edition": "1"}, "why": "Y.", "who": 7}],
                  "facts": {"title": "T", "room": {"floor": 2, "names": ["a", null]}},
                  "deep": [1.10, 1e400, -0.5, 123456789012345678901234567890, true, {"x": "\\u00e9"}],
                  "odd/name": 1, "odd~name": 2, "odd\\"name": 3, "": 4, "0": 5, "name": null""";
        Path newer = write(folder, file(3, fields).replace("\"2020-10\"}", "\"2020-10\", \"variant~/\": \"b\"}"));
        Engagement engagement = opened(newer).engagement();
        save(file, engagement.withNote(id("A1"), "changed"));

        assertThat(opened(newer).readOnly()).isFalse();
        assertThat(tree().path("schema").asInt()).isEqualTo(3);
        assertThat(tree().path("minReader").asInt()).isEqualTo(2);
        assertThat(tree().path("checklist").path("variant~/").asText()).isEqualTo("b");
        assertThat(tree().path("facts").path("room")).hasToString("{\"floor\":2,\"names\":[\"a\",null]}");
        assertThat(tree().at("/parked/0/who").asInt()).isEqualTo(7);
        assertThat(tree().path("odd/name").asInt()).isEqualTo(1);
        assertThat(tree().path("odd~name").asInt()).isEqualTo(2);
        assertThat(tree().path("odd\"name").asInt()).isEqualTo(3);
        assertThat(tree().path("").asInt()).isEqualTo(4);
        assertThat(tree().path("0").asInt()).isEqualTo(5);
        assertThat(tree().path("name").isNull()).isTrue();
        assertThat(Files.readString(file)).contains("1.10, 1E+400, -0.5, 123456789012345678901234567890, true");
        assertThat(opened(file).warnings()).isEmpty();
        assertThat(opened(file).engagement()).isEqualTo(engagement.withNote(id("A1"), "changed"));
    }

    @ParameterizedTest
    @CsvSource({"3, ''", "4, '\"minReader\": 3,'", "1, '\"minReader\": 3,'"})
    void a_file_that_only_a_newer_program_may_write_is_opened_for_reading_and_says_so(int schema, String minReader)
            throws IOException {
        Path newer = write(folder, file(schema, minReader + "\"answers\": {\"C2\": \"yes\"}"));
        List<String> before = CopiedChecklists.stateOf(folder);

        assertThat(opened(newer).readOnly()).isTrue();
        assertThat(opened(newer).engagement().answers().has(id("C2"))).isTrue();
        assertThat(warnings(newer))
                .containsExactly("e.engagement: This file was written by a newer version of the program and is opened "
                        + "for reading only. Use the newer version to change it.");
        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
    }

    private static int shownOffices(Scenario scenario) {
        return summary(titled("").with(scenario.answers())).offices().size();
    }

    private JsonNode tree() {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }
}
