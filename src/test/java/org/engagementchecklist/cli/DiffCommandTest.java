package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.engagementchecklist.CopiedChecklists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void two_editions_are_compared_in_words_with_what_they_mean_for_the_worked_engagements() {
        assertThat(terminal.run("diff", "2020-10", "2026-11")).isZero();
        assertThat(terminal.out())
                .startsWith("international-engagements 2020-10 and international-engagements 2026-11: ")
                .containsSubsequence(
                        """

                        The edition itself
                          International Engagements Checklist
                            edition, before: 2020-10
                            edition, now: 2026-11
                        """,
                        "\nQuestions\n",
                        """

                          E3 “Is any destination rated level 3 or 4 by the US State Department?”
                            question, before: Is any destination rated high risk?
                        """,
                        "\nRules\n",
                        "\nGroups of countries\n",
                        "    country, no longer: Syria\n    country, now also: Donetsk region\n",
                        "\nOffices\n",
                        "\nWorked engagements of 2020-10, with the rules of 2026-11\n",
                        "  S03 Conference talk in France only",
                        "    lost: ")
                .doesNotContain("To be decided");
    }

    @Test
    void what_the_newer_edition_leaves_open_is_told() {
        assertThat(terminal.run("diff", "2026-11", "2020-10")).isZero();
        assertThat(terminal.out())
                .contains("\nTo be decided in 2020-10\n  Question D8 “", "” is gone, and nothing says what has become");
    }

    @Test
    void an_edition_does_not_differ_from_itself() {
        assertThat(terminal.run("diff", "2020-10", "international-engagements/2020-10"))
                .isZero();
        assertThat(terminal.out())
                .startsWith("international-engagements 2020-10 and international-engagements 2020-10: no differences\n")
                .contains("  S03 Conference talk in France only: the same offices\n")
                .doesNotContain("Questions");
    }

    @Test
    void an_edited_folder_is_compared_with_what_is_installed() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        copy.change(
                CopiedChecklists.CHECKLIST, "\"label\": \"Joint or sponsored research\"", "\"label\": \"Joint work\"");
        Path edited = copy.file(CopiedChecklists.CHECKLIST).getParent();

        assertThat(terminal.run("diff", "2020-10", edited)).isZero();
        assertThat(terminal.out()).contains("""
                : one difference

                Options
                  A2/research “Joint work”
                    label, before: Joint or sponsored research
                    label, now: Joint work
                """);
    }

    @Test
    void other_programs_get_json() throws IOException {
        assertThat(terminal.run("diff", "2020-10", "2026-11", "--json")).isZero();
        JsonNode json = new ObjectMapper().readTree(terminal.out());

        assertThat(json.at("/from/edition").asText()).isEqualTo("2020-10");
        assertThat(json.at("/differences")).hasSizeGreaterThan(100).anySatisfy(each -> {
            assertThat(each.get("part").asText()).isEqualTo("group");
            assertThat(each.get("id").asText()).isEqualTo("SANCTIONED");
            assertThat(each.get("change").asText()).isEqualTo("exchanged");
            assertThat(each.at("/gone/0").asText()).isEqualTo("Syria");
        });
        assertThat(json.at("/scenarios"))
                .hasSizeGreaterThan(10)
                .anySatisfy(
                        each -> assertThat(each.at("/offices/0/before/strength").asText())
                                .isNotEmpty());
        assertThat(json.at("/gaps")).isEmpty();
    }

    @Test
    void an_edition_that_is_not_there_is_told() {
        assertThat(terminal.run("diff", "2020-10", "2031-01")).isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("There is no edition \"2031-01\".", "international-engagements/2020-10");
        assertThat(terminal.run("diff", "2020-10")).isEqualTo(2);
    }
}
