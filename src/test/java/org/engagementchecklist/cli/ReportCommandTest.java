package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.ListCases;
import org.engagementchecklist.ManyEngagements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code report} writes a table of all engagements in folders. */
class ReportCommandTest {
    private static final String ID = "1f3a9c2e-0000-4000-8000-000000000000";

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @Test
    void each_engagement_has_a_row_with_what_follows_from_it() throws IOException {
        Path file = write("a.engagement", "\"A2\": [\"travel_only\"], \"B1\": [\"FR\", \"JP\"], \"E2\": \"unsure\"");

        assertThat(terminal.run("report", folder)).isZero();
        Map<String, String> row = csv(terminal.out()).getFirst().getFieldsAsMap();
        assertThat(row)
                .containsEntry("file", file.toString())
                .containsEntry("id", ID)
                .containsEntry("title", "Prototype")
                .containsEntry("pi", "PI 7")
                .containsEntry("department", "EECS")
                .containsEntry("preparedBy", "Office")
                .containsEntry("meeting", "2020-12-01")
                .containsEntry("checklist", "international-engagements")
                .containsEntry("edition", "2020-10")
                .containsEntry("answered", "2")
                .containsEntry("countries", "France; Japan")
                .containsEntry("partial", "")
                .containsEntry("sameAs", "")
                .containsEntry("changed", "2020-11-02T14:30:00Z");
        assertThat(row.get("offices")).matches("[^;]+ \\((STOP|MUST|SHOULD|CHECK), [A-Z0-9_]+\\)(; .+)?");
        assertThat(terminal.err()).isEqualTo("1 written.\n");
    }

    @Test
    void stops_and_unsure_questions_have_columns_of_their_own() throws IOException {
        write("a.engagement", "\"A2\": [\"research\"], \"A4\": \"unsure\", \"B1\": [\"IR\"]");

        terminal.run("report", folder);
        Map<String, String> row = csv(terminal.out()).getFirst().getFieldsAsMap();
        assertThat(row.get("offices")).contains(row.get("stops").replaceFirst(";.*", "") + " (STOP, ");
        assertThat(row).containsEntry("unsure", "A4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl"})
    void personal_answers_are_never_in_it(String format) throws IOException {
        write("a.engagement", "\"A2\": [\"research\"], \"H1\": \"unsure\", \"H2\": \"unsure\", \"H3\": 4242");

        assertThat(terminal.run("report", folder, "--format", format)).isZero();
        assertThat(terminal.out()).contains("Prototype").doesNotContain("4242", "H1", "H2", "H3");
    }

    @Test
    void json_lines_hold_the_same_with_lists() throws IOException {
        write("a.engagement", "\"A2\": [\"research\"], \"B1\": [\"IR\"]");
        write("b.engagement", "\"A2\": [\"research\"]");

        assertThat(terminal.run("report", folder, "--format", "jsonl")).isZero();
        List<String> lines = terminal.out().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode row = new ObjectMapper().readTree(lines.getFirst());
        assertThat(row.path("title").asText()).isEqualTo("Prototype");
        assertThat(row.path("countries")).hasToString("[\"Iran\"]");
        assertThat(row.path("stops")).isNotEmpty();
        assertThat(row.path("offices").path(0).propertyStream().map(Map.Entry::getKey))
                .containsExactly("office", "name", "strength", "timing");
        assertThat(row.propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("format", "schema"), CsvRegister.HEADING.stream())
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\\t=1",
                "\\r=1",
                "＝1",
                "＋1",
                "－1",
                "＠A",
                "  =1",
                "-cmd|' /C x'!A0"
            })
    void what_a_spreadsheet_would_take_for_a_formula_stands_behind_an_apostrophe(String title) throws IOException {
        Files.writeString(
                folder.resolve("a.engagement"),
                file("").replace("Prototype", title).replace("PI 7", "x\\n" + title));

        terminal.run("report", folder);
        Map<String, String> row = csv(terminal.out()).getFirst().getFieldsAsMap();
        assertThat(row.get("title")).startsWith("'").doesNotContain("\t", "\r");
        assertThat(row.get("pi")).startsWith("x ").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+3.14", "7"})
    void a_plain_number_stays_one(String number) {
        assertThat(SafeCell.of(number)).isEqualTo(number);
    }

    @Test
    void quotes_separators_and_letters_of_every_script_come_back_as_they_were() throws IOException {
        String title = "\\\"a\\\", b; 北京 زيارة 🧪";
        Files.writeString(folder.resolve("a.engagement"), file("").replace("Prototype", title));

        terminal.run("report", folder);
        assertThat(csv(terminal.out()).getFirst().getField("title")).isEqualTo("\"a\", b; 北京 زيارة 🧪");
        assertThat(terminal.out().lines()).allMatch(line -> line.startsWith("\"") && line.endsWith("\""));
    }

    @Test
    void letters_that_turn_the_order_around_are_left_out() {
        assertThat(SafeCell.of("a\u202Eb\u2066c\u0000d\u001B[31m")).isEqualTo("abc d [31m");
    }

    @Test
    void a_file_that_cannot_be_used_is_named_and_the_others_are_in_the_table() throws IOException {
        write("a.engagement", "");
        Files.writeString(folder.resolve("b.engagement"), "{");
        Files.writeString(
                folder.resolve("c.engagement"), file("\"C8\": -1, \"X\": 1").replace("\"2020-10\"", "\"2020-11\""));
        write("d.engagement", "");
        List<String> before = CopiedChecklists.stateOf(folder);

        assertThat(terminal.run("report", folder)).isEqualTo(3);
        assertThat(csv(terminal.out())).hasSize(2);
        assertThat(terminal.err().lines())
                .contains(
                        "not written: " + folder.resolve("b.engagement")
                                + ": line 1: This engagement file is damaged: it ends too early (Unexpected end-of-input: "
                                + "expected close marker for Object).",
                        "not written: " + folder.resolve("c.engagement")
                                + ": line 2: This was answered with the checklist \"international-engagements 2020-11\", "
                                + "which is not installed. Installed of this checklist: 2020-10, 2026-11.",
                        "2 written, 2 not: " + folder.resolve("b.engagement") + ", " + folder.resolve("c.engagement")
                                + ".");
        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
    }

    @Test
    void an_answer_that_cannot_be_used_is_said_and_leaves_its_engagement_in_the_table() throws IOException {
        Files.writeString(folder.resolve("c.engagement"), file("\"C8\": -1"));

        assertThat(terminal.run("report", folder)).isZero();
        assertThat(csv(terminal.out())).hasSize(1);
        assertThat(terminal.err()).contains("Note: ", "The answer to C8 cannot be used: -1.", "1 written.");
    }

    @Test
    void folders_below_are_read_too_and_what_is_left_out_is_said() throws IOException {
        write("a.engagement", "");
        for (String below : List.of("biology/more", "backups", "biology/archive", "bin", ".hidden")) {
            Files.createDirectories(folder.resolve(below));
            write(below + "/b.engagement", "");
        }
        Files.writeString(folder.resolve("notes.txt"), "x");
        Files.writeString(folder.resolve(".DS_Store"), "x");

        assertThat(terminal.run("report", folder)).isZero();
        assertThat(csv(terminal.out()).stream().map(row -> row.getField("file")))
                .containsExactly(
                        folder.resolve("a.engagement").toString(),
                        folder.resolve("biology/more/b.engagement").toString());
        assertThat(terminal.err().lines())
                .contains(
                        "Left out: folders of backups, of the archive or of the bin (3, the first: "
                                + folder.resolve("backups") + ")",
                        "Left out: hidden folders (1, the first: " + folder.resolve(".hidden") + ")",
                        "Left out: files of another kind (1, the first: " + folder.resolve("notes.txt") + ")");
    }

    @Test
    void a_folder_that_is_named_is_read_whatever_it_is_called() throws IOException {
        Files.createDirectories(folder.resolve("archive"));
        write("archive/a.engagement", "");

        assertThat(terminal.run("report", folder.resolve("archive"))).isZero();
        assertThat(csv(terminal.out())).hasSize(1);
    }

    @Test
    void links_are_not_followed() throws IOException {
        Files.createDirectories(folder.resolve("one"));
        write("one/a.engagement", "");
        Files.createSymbolicLink(folder.resolve("one/loop"), folder);
        Files.createSymbolicLink(folder.resolve("one/b.engagement"), folder.resolve("one/a.engagement"));

        assertThat(terminal.run("report", folder)).isZero();
        assertThat(csv(terminal.out())).hasSize(1);
        assertThat(terminal.err()).contains("Left out: links (2, the first: ");
    }

    @Test
    void folders_without_end_inside_one_another_end() throws IOException {
        Files.createDirectories(folder.resolve("d/".repeat(40)));

        assertThat(terminal.run("report", folder)).isZero();
        assertThat(terminal.err()).contains("Left out: folders too deep inside one another (1,");
    }

    @Test
    void the_same_engagement_twice_is_noticed() throws IOException {
        Path first = write("a.engagement", "");
        Path second = write("b.engagement", "");

        assertThat(terminal.run("report", folder)).isZero();
        assertThat(csv(terminal.out()).stream().map(row -> row.getField("sameAs")))
                .containsExactly("", first.toString());
        assertThat(terminal.err())
                .contains("Note: The same engagement as in another file (1, the first: " + second + ")");
    }

    @Test
    void warnings_are_counted_and_said_once() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(
                    folder.resolve(name + ".engagement"), file("").replaceFirst("\\{", "{\"checksum\": \"0\","));
        }

        assertThat(terminal.run("report", folder)).isZero();
        assertThat(terminal.err().lines().filter(line -> line.contains("changed outside the program")))
                .singleElement()
                .asString()
                .contains("(3, the first: " + folder.resolve("a.engagement"));
    }

    @Test
    void a_file_for_spreadsheets_begins_with_the_mark_of_utf_8_and_standard_output_does_not() throws IOException {
        write("a.engagement", "");
        Path out = folder.resolve("out.csv");

        assertThat(terminal.run("report", folder, "-o", out)).isZero();
        assertThat(terminal.out()).isEmpty();
        assertThat(Files.readString(out)).startsWith("\uFEFF\"file\",\"id\"");
        terminal.run("report", folder);
        assertThat(terminal.out()).startsWith("\"file\",\"id\"");
    }

    @Test
    void a_file_that_is_there_stays_unless_it_may_be_replaced() throws IOException {
        Path engagement = write("a.engagement", "");
        String before = Files.readString(engagement);

        assertThat(terminal.run("report", folder, "-o", engagement)).isEqualTo(1);
        assertThat(terminal.err())
                .contains("\"" + engagement + "\" is an engagement, and was not changed: none is written over.");
        assertThat(terminal.run("report", folder, "-o", engagement, "--replace"))
                .isEqualTo(1);
        assertThat(terminal.run("report", engagement, "-o", engagement, "--replace"))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("is what is read");
        assertThat(engagement).hasContent(before);

        Path out = Files.writeString(folder.resolve("out.csv"), "earlier");
        assertThat(terminal.run("report", folder, "-o", out, "--replace")).isZero();
        assertThat(Files.readString(out)).contains("Prototype");
    }

    @Test
    void a_report_that_cannot_be_written_leaves_nothing_behind() throws IOException {
        write("a.engagement", "");
        List<String> before = CopiedChecklists.stateOf(folder);

        assertThat(terminal.run("report", folder, "-o", folder.resolve("no/where.csv")))
                .isEqualTo(1);
        assertThat(terminal.err())
                .startsWith("There is no folder \"" + folder.resolve("no") + "\"")
                .doesNotContain("Exception");
        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
    }

    @Test
    void how_far_it_has_come_is_shown_only_to_a_person_and_only_beside_a_file() throws IOException {
        ManyEngagements.write(folder.resolve("many"), 100, true);
        Terminal watched = new Terminal(true);

        watched.run("report", folder.resolve("many"), "-o", folder.resolve("a.csv"));
        assertThat(watched.err()).contains("\r100 …").endsWith("\r100 written.\n");
        watched.run("report", folder.resolve("many"));
        assertThat(watched.err()).isEqualTo("100 written.\n");
        terminal.run("report", folder.resolve("many"), "-o", folder.resolve("b.csv"));
        assertThat(terminal.err()).isEqualTo("100 written.\n");
        assertThat(csv(Files.readString(folder.resolve("b.csv")))).hasSize(100);
    }

    @Test
    void an_empty_folder_gives_a_heading_alone() {
        assertThat(terminal.run("report", folder)).isZero();
        assertThat(terminal.out().lines()).hasSize(1);
        assertThat(terminal.err()).isEqualTo("0 written, for no engagement was found.\n");
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        assertThat(terminal.run("report", folder.resolve("gone"))).isEqualTo(1);
        assertThat(terminal.err()).isEqualTo("There is no file or folder \"" + folder.resolve("gone") + "\".\n");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_said_and_the_others_are_in_the_table() throws IOException {
        Path file = write("a.engagement", "");
        Path gone = folder.resolve("gone.engagement");

        assertThat(terminal.run("report", gone, file)).isEqualTo(3);
        assertThat(csv(terminal.out())).hasSize(1);
        assertThat(terminal.err())
                .isEqualTo("not written: " + gone + ": There is no such file.\n1 written, 1 not: " + gone + ".\n");
        assertThat(terminal.run("report", file, file)).isEqualTo(1);
        assertThat(terminal.err()).contains("is named twice");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void a_table_without_a_row_takes_the_place_of_none() throws IOException {
        Files.writeString(folder.resolve("b.engagement"), "{");
        Path out = Files.writeString(folder.resolve("out.csv"), "earlier");

        assertThat(terminal.run("report", folder.resolve("b.engagement"), "-o", out, "--replace"))
                .isEqualTo(1);
        assertThat(out).hasContent("earlier");
        assertThat(terminal.err()).endsWith("No table was written to " + out + ", for it would have no row.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=xls", "--today=soon", "--recursive"})
    void a_wrong_option_is_wrong_usage(String option) {
        assertThat(terminal.run("report", folder, option)).isEqualTo(2);
        assertThat(terminal.run("report")).isEqualTo(2);
    }

    private Path write(String name, String answers) throws IOException {
        return Files.writeString(folder.resolve(name), file(answers));
    }

    private static String file(String answers) {
        return """
                {"format": "engagement", "schema": 1, "id": "%s",
                 "checklist": {"id": "international-engagements", "edition": "2020-10"},
                 "facts": {"title": "Prototype", "pi": "PI 7", "department": "EECS", "preparedBy": "Office",
                           "meeting": "2020-12-01"},
                 "created": "2020-11-01T14:30:00Z", "changed": "2020-11-02T14:30:00Z",
                 "answers": {%s}}
                """.formatted(ID, answers);
    }

    private static List<NamedCsvRecord> csv(String text) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.replace("\uFEFF", ""))) {
            reader.forEach(rows::add);
        }
        assertThat(text.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        return rows;
    }

    @Test
    void capitals_are_read_and_companions_and_put_away_folders_in_capitals_are_left_out() throws IOException {
        ListCases.copy(ListCases.CAPITALS, folder);
        ListCases.addCompanions(folder);
        for (String putAway : List.of("Archive", "BACKUPS", "Bin")) {
            ListCases.copy(ListCases.CAPITALS, folder.resolve(putAway));
        }

        assertThat(terminal.run("report", folder)).isZero();
        assertThat(csv(terminal.out()).stream().map(row -> row.getField("file")))
                .containsExactly(folder.resolve("UPPER.ENGAGEMENT").toString());
        assertThat(terminal.err())
                .contains("Left out: hidden files and what other programs keep beside a file (5, the first: "
                        + folder.resolve(".#robots.engagement") + ")")
                .contains("Left out: folders of backups, of the archive or of the bin (3, the first: "
                        + folder.resolve("Archive") + ")")
                .endsWith("1 written.\n");
    }

    @Test
    void copies_of_one_engagement_are_rows_that_say_so() throws IOException {
        ListCases.copy(ListCases.COPIES, folder);

        assertThat(terminal.run("report", folder)).isZero();
        assertThat(csv(terminal.out()).stream().map(row -> row.getField("sameAs")))
                .hasSize(3)
                .filteredOn(first -> !first.isEmpty())
                .hasSize(2);
    }
}
