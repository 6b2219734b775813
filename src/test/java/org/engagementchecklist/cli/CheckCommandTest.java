package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.CopiedChecklists.CHECKLIST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.engagementchecklist.CopiedChecklists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void what_was_proved_and_tested_is_counted() {
        assertThat(terminal.run("check")).isZero();
        assertThat(terminal.out().lines())
                .anyMatch(line -> line.startsWith("Proved: 51 of 51 questions can be shown, "))
                .anyMatch(line -> line.startsWith("Tested: ") && line.contains("(100 %)"));
    }

    @Test
    void a_contradiction_is_an_error_at_the_place_of_its_rule() throws IOException {
        CopiedChecklists copy = CopiedChecklists.withScenario(folder);
        copy.change(
                CHECKLIST,
                "\"when\": {\"question\": \"C2\", \"is\": \"yes\"}",
                "\"when\": {\"all\": [{\"question\": \"C2\", \"is\": \"yes\"}, {\"question\": \"C2\", \"is\": \"no\"}]}");
        int line = copy.text(CHECKLIST)
                .substring(0, copy.text(CHECKLIST).indexOf("\"R05\""))
                .split("\n")
                .length;
        assertThat(terminal.run("check", folder)).isEqualTo(1);
        assertThat(terminal.out().lines())
                .anyMatch(said ->
                        said.startsWith("checklist.json:" + (line - 1) + ":5: error: No answers make rule R05 fire."));
    }

    @Test
    void a_warning_is_said_and_is_no_failure() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        copy.change(CHECKLIST, "\"subject\": \"rule R116\"", "\"subject\": \"rule R115\"");
        assertThat(terminal.run("check", folder)).isZero();
        assertThat(terminal.out())
                .contains(
                        ": warning: Rule R116 can fire while question J2 is not answered",
                        ": warning: There is no bare-not of rule R115 to accept. Drop the acceptance.",
                        "0 errors, 2 warnings, ");
    }

    @Test
    void an_unknown_kind_of_defect_cannot_be_accepted() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        copy.change(CHECKLIST, "\"defect\": \"bare-not\"", "\"defect\": \"bear-not\"");
        assertThat(terminal.run("check", folder)).isEqualTo(1);
        assertThat(terminal.out()).contains("Unknown defect \"bear-not\". Did you mean \"bare-not\"?");
    }

    @Test
    void the_age_of_sources_can_be_chosen() {
        assertThat(terminal.run("check", "--source-years", "1")).isZero();
        assertThat(terminal.out()).contains(": warning: Source EC-2018 (Jan 2018) is more than 1 year older");
    }

    @Test
    void other_programs_read_the_same_as_json() throws IOException {
        assertThat(terminal.run("check", "--json")).isZero();
        JsonNode report = new ObjectMapper().readTree(terminal.out());
        JsonNode edition = report.path("editions").path(0);
        assertThat(report.path("errors").asInt(-1)).isZero();
        assertThat(edition.path("mutation").path("score").asInt()).isEqualTo(100);
        assertThat(edition.path("coverage").path("untested")).isEmpty();
        assertThat(edition.path("reach"))
                .anySatisfy(reach -> assertThat(reach.toString())
                        .isEqualTo("{\"subject\":\"rule R05\",\"witness\":{\"C2\":\"yes\"}}"));
        assertThat(edition.path("defects"))
                .isNotEmpty()
                .allSatisfy(defect -> assertThat(defect.path("line").asInt()).isPositive());
    }
}
