package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.CopiedChecklists.CHECKLIST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.storage.EngagementText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What commands write for other programs keeps to the schemas that are shipped for it, and they let nothing else pass. */
final class ResultSchemasTest {
    private static final Path SCHEMAS = Shipped.FOLDER.resolve("schema/results");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String OLDER = "2020-10";
    private static final String NEWER = "2026-11";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @EnumSource(ResultFormat.class)
    void each_kind_has_a_schema_of_its_name_in_which_every_object_is_closed(ResultFormat format) throws IOException {
        JsonNode schema = MAPPER.readTree(file(format).toFile());
        assertThat(schema.path("$id").asText()).isEqualTo("urn:engagement-checklist:result:" + format.text());
        assertThat(schema.findParents("properties"))
                .isNotEmpty()
                .allSatisfy(object ->
                        assertThat(object.path("additionalProperties")).hasToString("false"));
    }

    @Test
    void there_is_no_schema_of_anything_else() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(Stream.of(ResultFormat.values())
                            .map(ResultSchemasTest::file)
                            .toList());
        }
    }

    static Stream<Checklist> editions() {
        return Shipped.editions().stream();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_worked_engagement_is_assessed_moved_and_reported_in_documents_that_keep_to_them(Checklist checklist)
            throws IOException {
        String other = checklist.edition().key().edition().equals(OLDER) ? NEWER : OLDER;
        List<Scenario> scenarios = Shipped.scenarios(checklist);
        for (Scenario scenario : scenarios) {
            Path file = write(scenario.id(), worked(scenario, checklist), checklist);
            keeps(ResultFormat.ASSESSMENT, "assess", file, "--json");
            Path moved = folder.resolve(scenario.id() + "-moved.engagement");
            keeps(ResultFormat.MOVE_ACCOUNT, "move", file, other, "-o", moved, "--json");
            keeps(ResultFormat.ASSESSMENT, "assess", moved, "--json");
            keeps(
                    ResultFormat.MOVE_ACCOUNT,
                    "move",
                    moved,
                    checklist.edition().key().edition(),
                    "-o",
                    folder.resolve(scenario.id() + "-back.engagement"),
                    "--json",
                    "--personal");
        }
        assertThat(terminal.run("report", folder, "--format", "jsonl")).isZero();
        List<String> rows = terminal.out().lines().toList();
        assertThat(rows).hasSize(scenarios.size() * 3);
        Schema schema = schema(ResultFormat.REPORT_ROW);
        for (String row : rows) {
            assertThat(schema.validate(MAPPER.readTree(row))).as(row).isEmpty();
        }
    }

    @Test
    void what_is_typed_parked_unusable_or_a_place_keeps_to_them() throws IOException {
        Checklist checklist = Shipped.checklist();
        Engagement engagement = worked(Shipped.scenario("S12"), checklist)
                .withAnswer(new QuestionId("B1"), new Answer.CountryList(List.of("FR"), List.of("Somaliland")))
                .withTyped(new QuestionId("C8"), "1.2 million or so")
                .withTypedInstead(new QuestionId("H3"), "some dollars");
        Path file = write("typed", engagement, checklist);
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("\"C3\" ?: ?\"[^\"]*\"", "\"C3\": \"2020-02-31\", \"X9\": \"yes\""));

        JsonNode assessed = keeps(ResultFormat.ASSESSMENT, "assess", file, "--json");
        assertThat(assessed.path("parked")).isNotEmpty();
        assertThat(assessed.at("/open/typed")).hasSize(2);
        assertThat(assessed.findValues("places")).isNotEmpty();
        keeps(ResultFormat.MOVE_ACCOUNT, "move", file, NEWER, "-o", folder.resolve("moved.engagement"), "--json");
        assertThat(terminal.run("report", file, "--format", "jsonl")).isZero();
        assertThat(schema(ResultFormat.REPORT_ROW).validate(MAPPER.readTree(terminal.out())))
                .isEmpty();
    }

    @Test
    void what_is_proved_and_what_is_wrong_with_checklists_keeps_to_them() throws IOException {
        keeps(ResultFormat.CHECK_REPORT, "check", "--json");
        assertThat(terminal.run("check", folder.resolve("missing"), "--json")).isEqualTo(1);
        keeps(ResultFormat.CHECK_REPORT);
        CopiedChecklists copy = CopiedChecklists.in(folder);
        copy.change(CHECKLIST, "\"office\": \"RAS_SUB\"", "\"office\": \"RAS_SUBS\"");
        assertThat(terminal.run("check", folder, "--json")).isEqualTo(1);
        assertThat(keeps(ResultFormat.CHECK_REPORT).findValues("severity")).isNotEmpty();
    }

    @Test
    void what_editions_change_keeps_to_them_both_ways() throws IOException {
        keeps(ResultFormat.EDITION_DIFFERENCE, "diff", OLDER, NEWER, "--json");
        keeps(ResultFormat.EDITION_DIFFERENCE, "diff", NEWER, OLDER, "--json");
        keeps(ResultFormat.EDITION_DIFFERENCE, "diff", OLDER, OLDER, "--json");
    }

    @Test
    void what_cannot_be_done_gives_no_document_and_another_exit_code() throws IOException {
        Path gone = folder.resolve("gone.engagement");
        Path damaged = Files.writeString(folder.resolve("damaged.engagement"), "{");
        Path out = folder.resolve("out");
        for (List<Object> command : List.of(
                List.<Object>of("assess", gone, "--json"),
                List.<Object>of("assess", damaged, "--json"),
                List.<Object>of("move", damaged, NEWER, "-o", out, "--json"),
                List.<Object>of("diff", OLDER, "2030-01", "--json"),
                List.<Object>of("report", damaged),
                List.<Object>of("report", damaged, "--format", "jsonl"))) {
            assertThat(terminal.run(command.toArray())).as("%s", command).isEqualTo(1);
            assertThat(terminal.out()).as("%s", command).isEmpty();
            assertThat(terminal.err()).as("%s", command).isNotBlank();
        }
    }

    /** Runs a command, if one is given. {@return its result, which keeps to the schema and to which nothing can be added} */
    private JsonNode keeps(ResultFormat format, Object... command) throws IOException {
        if (command.length > 0) {
            assertThat(terminal.run(command)).as(terminal.err()).isZero();
        }
        JsonNode result = MAPPER.readTree(terminal.out());
        Schema schema = schema(format);
        assertThat(schema.validate(result)).isEmpty();
        for (ObjectNode each : objects(result)) {
            each.put("another", true);
            assertThat(schema.validate(result)).as("%s", each).isNotEmpty();
            each.remove("another");
        }
        assertThat(result.path("schema").asInt()).isEqualTo(1);
        return result;
    }

    /** The first of each list stands for the others; what is named by questions may be named by any. */
    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
            object.properties().stream()
                    .filter(each -> !each.getKey().equals("witness"))
                    .forEach(each -> objects.addAll(objects(each.getValue())));
        } else if (node.isArray()) {
            Iterator<JsonNode> elements = node.elements();
            if (elements.hasNext()) {
                objects.addAll(objects(elements.next()));
            }
        }
        return objects;
    }

    private static Path file(ResultFormat format) {
        return SCHEMAS.resolve(format.text() + ".schema.json");
    }

    private static Schema schema(ResultFormat format) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file(format)), InputFormat.JSON);
    }

    private static Engagement worked(Scenario scenario, Checklist checklist) {
        return Engagement.started(
                        UUID.nameUUIDFromBytes(scenario.id().getBytes(StandardCharsets.UTF_8)),
                        EditionUsed.of(checklist.edition()),
                        Instant.parse("2020-11-02T10:00:00Z"))
                .with(Facts.NONE.withTitle(scenario.title()))
                .with(scenario.answers());
    }

    private Path write(String name, Engagement engagement, Checklist checklist) throws IOException {
        return Files.write(
                folder.resolve(name + ".engagement"),
                EngagementText.of(
                        engagement,
                        Assessor.assess(checklist, engagement, LocalDate.of(2020, 11, 2))
                                .summaryOf(engagement, checklist.countries())));
    }
}
