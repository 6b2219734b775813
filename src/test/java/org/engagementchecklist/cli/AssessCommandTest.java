package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.proof.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code assess} says which questions are asked and which offices to contact. */
class AssessCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> STRENGTHS = List.of("STOP", "MUST", "SHOULD", "CHECK");

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    static List<Scenario> scenarios() {
        return Shipped.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_worked_engagement_gives_exactly_the_expected_offices_as_json(Scenario scenario) throws IOException {
        JsonNode expected = file(scenario).path("expected");
        JsonNode said = assessed(scenario);
        Map<String, String> offices = new TreeMap<>();
        for (JsonNode referral : said.path("referrals")) {
            Set<String> rules = new TreeSet<>();
            referral.path("findings")
                    .forEach(each -> rules.add(each.path("rule").asText()));
            offices.put(
                    referral.path("office").asText(),
                    referral.path("strength").asText() + " "
                            + referral.path("timing").asText() + " " + rules);
        }
        Map<String, String> wanted = new TreeMap<>();
        expected.propertyStream().forEach(office -> {
            Set<String> rules = new TreeSet<>();
            office.getValue().path("rules").forEach(each -> rules.add(each.asText()));
            wanted.put(
                    office.getKey(),
                    office.getValue().path("strength").asText() + " "
                            + office.getValue().path("time").asText() + " " + rules);
        });

        assertThat(offices).isNotEmpty().isEqualTo(wanted);
        assertThat(said.path("questionsShown")).isEqualTo(file(scenario).path("questionsShown"));
        assertThat(said.path("today")).isEqualTo(file(scenario).path("today"));
        assertThat(said.path("checklist"))
                .hasToString("{\"id\":\"international-engagements\",\"edition\":\"2020-10\"}");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_finding_says_because_of_what_in_the_order_of_the_checklist_with_whole_answers(Scenario scenario)
            throws IOException {
        JsonNode answers = file(scenario).path("answers");
        List<String> order = Shipped.checklist().questions().stream()
                .map(each -> each.id().value())
                .toList();
        for (JsonNode referral : assessed(scenario).path("referrals")) {
            for (JsonNode finding : referral.path("findings")) {
                assertThat(names(finding)).containsExactly("rule", "strength", "timing", "because");
                List<String> because = new ArrayList<>();
                for (JsonNode each : finding.path("because")) {
                    String question = each.path("question").asText();
                    because.add(question);
                    assertThat(parts(each.path("answer"))).isEqualTo(parts(answers.path(question)));
                }
                assertThat(because)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .isSortedAccordingTo(Comparator.comparingInt(order::indexOf));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void referrals_and_findings_stand_in_their_order_and_a_referral_has_the_strongest_and_earliest(Scenario scenario)
            throws IOException {
        List<String> keys = new ArrayList<>();
        for (JsonNode referral : assessed(scenario).path("referrals")) {
            keys.add((referral.path("strength").asText().equals("STOP") ? "0" : "1")
                    + key(referral, "timing", "strength"));
            List<String> findings = new ArrayList<>();
            referral.path("findings").forEach(each -> findings.add(key(each, "strength", "timing")));
            assertThat(findings).isSorted();
            assertThat(key(referral, "strength", "strength").substring(0, 2))
                    .isEqualTo(findings.getFirst().substring(0, 2));
            assertThat(time(referral))
                    .isEqualTo(referral.path("findings")
                            .valueStream()
                            .mapToInt(AssessCommandTest::time)
                            .min()
                            .orElseThrow());
        }
        assertThat(keys).isSorted();
    }

    @Test
    void what_is_open_unsure_and_kept_is_listed() throws IOException {
        Path file = engagement("\"A2\": [\"travel_only\"], \"C8\": 5, \"E1\": [\"staff\"], \"E2\": \"unsure\"");

        assertThat(terminal.run("assess", file, "--json")).isZero();
        JsonNode said = JSON.readTree(terminal.out());
        assertThat(names(said))
                .containsExactly(
                        "format",
                        "schema",
                        "checklist",
                        "today",
                        "questionsShown",
                        "referrals",
                        "kept",
                        "parked",
                        "open");
        assertThat(said.path("kept")).hasToString("[\"C8\"]");
        assertThat(said.path("open").path("unsure")).hasToString("[\"E2\"]");
        assertThat(said.path("open").path("unanswered").valueStream().map(JsonNode::asText))
                .contains("A1", "B1", "H3")
                .doesNotContain("A2", "E2", "C8", "C2");
    }

    @Test
    void an_answer_that_is_missing_is_a_reason_too_and_stands_as_null() throws IOException {
        Path file = engagement("\"A2\": [\"research\"], \"A3\": \"running\"");
        terminal.run("assess", file, "--json");
        Map<String, String> because = new HashMap<>();
        for (JsonNode referral : JSON.readTree(terminal.out()).path("referrals")) {
            referral.path("findings")
                    .forEach(each -> because.put(
                            each.path("rule").asText(), each.path("because").toString()));
        }

        assertThat(because)
                .containsEntry(
                        "R04",
                        "[{\"question\":\"A2\",\"answer\":[\"research\"]},{\"question\":\"A3\",\"answer\":\"running\"}]");
    }

    @Test
    void people_read_offices_by_name_with_actions_and_times() throws IOException {
        Path file = write(Shipped.scenario("S03"));

        assertThat(terminal.run("assess", file)).isZero();
        assertThat(terminal.out().lines())
                .startsWith(
                        "International Engagements Checklist, edition 2020-10, judged by 2020-11-02",
                        "Not MIT's official checklist. The offices decide.");
        assertThat(terminal.out()).contains("Kept, not counted: none", "Unsure: none", "Not answered: A1");
        for (var office : Shipped.scenario("S03").expected().entrySet()) {
            assertThat(terminal.out())
                    .containsPattern(office.getValue().strength() + " +"
                            + Pattern.quote(Shipped.checklist()
                                    .directory()
                                    .find(office.getKey())
                                    .orElseThrow()
                                    .name())
                            + " - first contact: ");
        }
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void without_answers_no_office_follows() throws IOException {
        assertThat(terminal.run("assess", engagement(""))).isZero();
        assertThat(terminal.out()).contains("No office follows from the answers so far.");
    }

    @Test
    void dates_are_judged_by_the_day_that_is_named_else_by_the_local_day() throws IOException {
        Path file =
                engagement("\"A2\": [\"research\"], \"C1\": [\"us_federal\"], \"C2\": \"yes\", \"C3\": \"2020-12-15\"");

        terminal.run("assess", file, "--json");
        assertThat(JSON.readTree(terminal.out()).path("today").asText()).isEqualTo("2020-11-02");
        assertThat(terminal.out()).doesNotContain("\"R06\"");

        terminal.run("assess", file, "--json", "--today", "2020-12-14");
        assertThat(JSON.readTree(terminal.out()).path("today").asText()).isEqualTo("2020-12-14");
        assertThat(terminal.out()).contains("\"R06\"");
    }

    @Test
    void letters_of_every_script_come_out_as_utf_8() throws IOException {
        Path file = engagement("\"A1\": \"زيارة 北京 🧪\", \"A2\": [\"research\"]");

        assertThat(terminal.run("assess", file, "--json")).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(JSON.readTree(terminal.out()).path("questionsShown")).isNotEmpty();
    }

    @Test
    void a_warning_goes_to_standard_error_and_the_result_to_standard_output() throws IOException {
        Path file = Files.writeString(
                folder.resolve("e.engagement"),
                Files.readString(engagement("")).replace("\"answers\"", "\"checksum\": \"0\", \"answers\""));

        assertThat(terminal.run("assess", file, "--json")).isZero();
        assertThat(terminal.err()).contains("was changed outside the program");
        assertThat(JSON.readTree(terminal.out()).isObject()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void unusable_input_is_said_on_standard_error_and_the_file_stays_as_it_was(
            String mistake, String text, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("e.engagement"), text);
        List<String> before = CopiedChecklists.stateOf(folder);

        assertThat(terminal.run("assess", file, "--json")).isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err())
                .startsWith("This file cannot be used: " + file)
                .contains(words)
                .endsWith("The file was not changed.\n")
                .doesNotContain("Exception", "\tat ");
        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                arguments("no json", "x", "e.engagement: This is not an engagement file."),
                arguments("empty", "", "This file is empty."),
                arguments("another kind of file", "{}", "This is not an engagement file."),
                arguments(
                        "answers as a list",
                        text("").replace("\"answers\": {}", "\"answers\": []"),
                        "\"answers\" must be an object"),
                arguments(
                        "unknown edition", text("").replace("2020-10", "2031-01"), "2031-01\", which is not installed"),
                arguments("nesting bomb", "[".repeat(200_000), "nested too deeply"));
    }

    @Test
    void what_is_kept_of_another_edition_is_listed_without_what_is_personal() throws IOException {
        Path file = engagement("\"C2\": \"yes\"");
        Files.writeString(file, Files.readString(file).strip().replaceFirst("}$", """
                , "parked": [%s, %s]}""".formatted(
                        parked("X1", ""), parked("X2", "\"personal\": true,"))));

        assertThat(terminal.run("assess", file, "--json")).isZero();
        assertThat(JSON.readTree(terminal.out()).path("parked")).hasToString("""
                [{"question":"X1","text":"What?","edition":"2019-10","answer":"yes","note":"Ask","why":"It is gone."}]""");
        assertThat(terminal.run("assess", file)).isZero();
        assertThat(terminal.out()).contains("Kept of another edition, not counted: X1\n");
    }

    private static String parked(String question, String personal) {
        return """
                {"question": "%s", "text": "What?", %s "type": "yes-no-unsure", "answer": "yes", "words": "Yes",
                 "note": "Ask", "from": {"id": "international-engagements", "edition": "2019-10"}, "why": "It is gone."}
                """.formatted(question, personal);
    }

    @Test
    void a_missing_file_is_said() {
        assertThat(terminal.run("assess", folder.resolve("gone.engagement"))).isEqualTo(1);
        assertThat(terminal.err()).contains("gone.engagement: There is no such file.");
        assertThat(terminal.out()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_command_written_wrong_is_said_and_nothing_is_done(List<String> arguments, String words) {
        assertThat(terminal.run(arguments.toArray())).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains(words).doesNotContain("Exception", "\tat ");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(List.of("assess"), "Missing required parameter: 'FILE'"),
                arguments(List.of("assess", "x", "y"), "\"y\" is one argument too many"),
                arguments(List.of("assess", "x", "--jsn"), "There is no option \"--jsn\". Did you mean \"--json\"?"),
                arguments(List.of("assess", "x", "--today"), "--today"),
                arguments(
                        List.of("assess", "x", "--today", "tomorrow"), "\"tomorrow\" is not a date such as 2020-11-02"),
                arguments(List.of("assess", "x", "--today", "2020-02-30"), "\"2020-02-30\" is not a date"),
                arguments(List.of("asses"), "There is no command and no file \"asses\""));
    }

    private JsonNode assessed(Scenario scenario) throws IOException {
        Path file = write(scenario);
        assertThat(terminal.run("assess", file, "--today", scenario.today().toString(), "--json"))
                .isZero();
        assertThat(terminal.err()).isEmpty();
        return JSON.readTree(terminal.out());
    }

    private Path write(Scenario scenario) throws IOException {
        JsonNode file = file(scenario);
        String answers = file.path("answers").toString();
        Path written = engagement(answers.substring(1, answers.length() - 1));
        return file.has("places")
                ? Files.writeString(
                        written,
                        Files.readString(written)
                                .replace("\"answers\"", "\"places\": " + file.path("places") + ", \"answers\""))
                : written;
    }

    private Path engagement(String answers) throws IOException {
        return Files.writeString(folder.resolve("e.engagement"), text(answers));
    }

    private static String text(String answers) {
        return """
                {"format": "engagement", "schema": 1,
                 "checklist": {"id": "international-engagements", "edition": "2020-10"},
                 "answers": {%s}}
                """.formatted(answers);
    }

    private static JsonNode file(Scenario scenario) throws IOException {
        return JSON.readTree(Shipped.FOLDER
                .resolve("international-engagements/2020-10/scenarios/" + scenario.id() + ".json")
                .toFile());
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }

    /** The answer, its options in any order; nothing where none is given. */
    private static Set<String> parts(JsonNode answer) {
        return answer.isArray()
                ? answer.valueStream().map(JsonNode::toString).collect(Collectors.toSet())
                : answer.isNull() || answer.isMissingNode() ? Set.of() : Set.of("only", answer.toString());
    }

    /** A text that sorts as strengths and times do. */
    private static String key(JsonNode node, String first, String second) {
        Map<String, String> ranks = Map.of(
                "strength",
                        "%02d".formatted(STRENGTHS.indexOf(node.path("strength").asText())),
                "timing", "%02d".formatted(time(node)));
        return Stream.of(first, second).map(ranks::get).collect(Collectors.joining(" "));
    }

    private static int time(JsonNode node) {
        return Shipped.checklist().legend().times().stream()
                .filter(each -> each.id().equals(node.path("timing").asText()))
                .findFirst()
                .orElseThrow()
                .position();
    }
}
