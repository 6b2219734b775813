package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.proof.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas explain the files to editors; here they are held to say the same as the program's own readers. */
class SchemaTest {

    private static final Path SMALL = Path.of("src/test/resources/small");
    private static final Path SCHEMAS = Shipped.FOLDER.resolve("schema");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The kinds of files, each with an example that has every field. */
    enum Kind {
        CHECKLIST("small/1/checklist.json"),
        DIRECTORY("directory/offices.json"),
        COUNTRIES("countries.json"),
        SCENARIO("small/1/scenarios/S1.json"),
        ENGAGEMENT("engagement.json");

        private final String example;

        Kind(String example) {
            this.example = example;
        }

        Schema schema() throws IOException {
            Path file = SCHEMAS.resolve(name().toLowerCase(Locale.ROOT) + ".schema.json");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file), InputFormat.JSON);
        }
    }

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheExamples() throws IOException {
        for (Kind each : Kind.values()) {
            Path file = folder.resolve(each.example);
            Files.createDirectories(file.getParent());
            Files.copy(SMALL.resolve(each.example), file);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void schema_and_reader_accept_an_example_with_every_field(Kind kind) throws IOException {
        JsonNode example = example(kind);
        assertThat(kind.schema().validate(example)).isEmpty();
        assertThat(readingErrors(kind, example)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void schema_and_reader_judge_alike_whatever_is_wrong_with_the_shape_of_a_file(Kind kind) throws IOException {
        Schema schema = kind.schema();
        List<Mutations.Mutation> mutations = Mutations.of(example(kind));
        SoftAssertions judged = new SoftAssertions();
        for (Mutations.Mutation mutation : mutations) {
            boolean bySchema = schema.validate(mutation.file()).isEmpty();
            List<String> byReader = readingErrors(kind, mutation.file());
            if (bySchema) {
                judged.assertThat(byReader.stream().filter(SchemaTest::isAboutShape))
                        .as(mutation.what() + ": accepted by the schema")
                        .isEmpty();
            } else if (!isForOthers(kind, mutation)) {
                judged.assertThat(said(kind, mutation.file(), byReader))
                        .as(mutation.what() + ": refused by the schema")
                        .isNotEmpty();
            }
        }
        judged.assertAll();
        assertThat(mutations).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTPS://Example.org:8080/a_(b)/%C3%BC?c=d@e&f#g",
                "https://example.org/zürich",
                "https://[2001:db8::1]/a",
                "http://localhost/",
                "www.example.org/policy",
                "file:///etc/passwd",
                "smb://server/share",
                "not a url at all",
                "https://",
                "https:///a",
                "https://me@example.org/",
                "https://example.org\\@example.com",
                "https://example.org/a b",
                "https://example.org/a\u2028b",
                "https://example.org/100%",
                "https://example.org/<a>",
                "https://example.org/#a#b",
                "https://ex_ample.org/",
                "https://münchen.example/"
            })
    void schema_and_reader_judge_the_addresses_of_pages_alike(String address) throws IOException {
        judgeAlike(Kind.CHECKLIST, source(Kind.CHECKLIST, address));
        judgeAlike(Kind.DIRECTORY, source(Kind.DIRECTORY, address));
        judgeAlike(Kind.DIRECTORY, contact("page", address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office@example.edu",
                "first.last_2+case@mail.example.edu",
                "office@xn--mnchen-3ya.example",
                "a@example.edu%2Cevil%40x.com",
                "a@example.edu,b@example.edu",
                "Office <a@example.edu>",
                "\"a b\"@example.edu",
                "a..b@example.edu",
                ".a@example.edu",
                "a@example",
                "a@-example.edu",
                "a@127.0.0.1",
                "ä@example.edu",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.edu"
            })
    void schema_and_reader_judge_the_addresses_of_mailboxes_alike(String address) throws IOException {
        judgeAlike(Kind.DIRECTORY, contact("email", address));
    }

    private void judgeAlike(Kind kind, JsonNode changed) throws IOException {
        List<String> byReader = readingErrors(kind, changed).stream()
                .filter(SchemaTest::isAboutShape)
                .toList();
        assertThat(kind.schema().validate(changed).isEmpty())
                .as("accepted by the schema of a %s; by the reader: %s", kind, byReader)
                .isEqualTo(byReader.isEmpty());
    }

    /** A file in which a source has another address. */
    private static JsonNode source(Kind kind, String address) throws IOException {
        JsonNode file = example(kind);
        ((ArrayNode) file.at("/sources/0/urls")).set(0, address);
        return file;
    }

    /** A directory in which a contact of an office is another. */
    private static JsonNode contact(String kind, String address) throws IOException {
        JsonNode file = example(Kind.DIRECTORY);
        ((ObjectNode) file.at("/offices/0/contacts/0")).put("kind", kind).put("value", address);
        return file;
    }

    static Stream<Path> shippedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Shipped.FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.startsWith(SCHEMAS) && !file.endsWith("default.json"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void every_shipped_file_names_its_schema_and_keeps_to_it(Path file) throws IOException {
        JsonNode json = MAPPER.readTree(file.toFile());
        Path schema = file.resolveSibling(json.path("$schema").asText("none")).normalize();
        assertThat(schema).isRegularFile();
        Schema loaded = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema), InputFormat.JSON);
        assertThat(loaded.validate(json)).isEmpty();
    }

    static List<Scenario> scenarios() {
        return Shipped.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void what_the_program_saves_keeps_to_the_schema(Scenario scenario) throws IOException {
        Checklist checklist = Shipped.checklist();
        Engagement engagement = Engagement.started(
                        new UUID(1, 2), EditionUsed.of(checklist.edition()), Instant.parse("2020-11-02T10:00:00Z"))
                .with(Facts.NONE.withTitle(scenario.title()))
                .with(scenario.answers());
        Summary summary = Assessor.assess(checklist, scenario.answers(), scenario.today())
                .summaryOf(engagement, checklist.countries());
        JsonNode saved = MAPPER.readTree(EngagementText.of(engagement, summary));
        assertThat(Kind.ENGAGEMENT.schema().validate(saved)).isEmpty();
    }

    private static JsonNode example(Kind kind) throws IOException {
        return MAPPER.readTree(SMALL.resolve(kind.example).toFile());
    }

    /** Whatever stands there: two are made anew when the engagement is saved, and one only editors look at. */
    private static boolean isForOthers(Kind kind, Mutations.Mutation mutation) {
        return kind == Kind.ENGAGEMENT
                && Stream.of("/summary", "/checksum", "/$schema").anyMatch(mutation.what()::startsWith);
    }

    /** Of an engagement, what cannot be used is set aside and said; only what makes it meaningless is an error. */
    private List<String> said(Kind kind, JsonNode changed, List<String> errors) throws IOException {
        if (kind != Kind.ENGAGEMENT || !errors.isEmpty()) {
            return errors;
        }
        Files.writeString(folder.resolve(kind.example), changed.toString());
        return open(ChecklistLibrary.read(List.of(folder))) instanceof Opening.Opened opened
                ? opened.warnings().stream()
                        .map(Defect::message)
                        .filter(words -> words.contains("cannot be used"))
                        .toList()
                : List.of();
    }

    /** What a name or an answer refers to is no matter of shape: only the reader sees the other files. */
    private static boolean isAboutShape(String error) {
        return error.startsWith("Unknown field")
                || Stream.of("Unknown ", "The answer to question", "The source ")
                        .noneMatch(error::startsWith);
    }

    private List<String> readingErrors(Kind kind, JsonNode changed) throws IOException {
        Files.writeString(folder.resolve(kind.example), changed.toString());
        ChecklistLibrary library = ChecklistLibrary.read(List.of(folder));
        List<Defect> defects = new ArrayList<>();
        for (LoadedChecklist loaded : library.all()) {
            defects.addAll(
                    switch (loaded) {
                        case LoadedChecklist.Usable usable -> usable.warnings();
                        case LoadedChecklist.Defective defective -> defective.defects();
                    });
        }
        if (kind == Kind.ENGAGEMENT && open(library) instanceof Opening.Unusable(var _, var reasons)) {
            defects.addAll(reasons);
        }
        assertThat(defects).extracting(Defect::message).noneMatch(words -> words.contains("nobody foresaw"));
        return defects.stream()
                .filter(defect -> defect.severity() == Severity.ERROR)
                .map(Defect::message)
                .toList();
    }

    private Opening open(ChecklistLibrary library) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new EngagementFolder(
                        folder,
                        library,
                        (_, _) -> {
                            throw new AssertionError();
                        },
                        clock)
                .open(folder.resolve(Kind.ENGAGEMENT.example));
    }
}
