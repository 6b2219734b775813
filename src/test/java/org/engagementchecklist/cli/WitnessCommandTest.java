package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WitnessCommandTest {

    private final Terminal terminal = new Terminal();

    @Test
    void a_rule_is_explained_by_the_answers_that_make_it_fire() {
        assertThat(terminal.run("witness", "R57")).isZero();
        assertThat(terminal.out().lines())
                .startsWith(
                        "international-engagements 2020-10, rule R57",
                        "These answers make the rule fire, and no fewer do:",
                        "  D1 Who will come to MIT from outside the US?")
                .contains("  D2 When does the first visitor hope to arrive?");
    }

    @Test
    void a_question_that_is_always_asked_needs_no_answer_in_any_edition() {
        assertThat(terminal.run("witness", "A2")).isZero();
        assertThat(terminal.out().lines())
                .containsExactly(
                        "international-engagements 2020-10, question A2",
                        "It needs no answer.",
                        "international-engagements 2026-11, question A2",
                        "It needs no answer.");
    }

    @Test
    void a_question_an_option_and_an_office_are_known_too() {
        assertThat(terminal.run("witness", "C3")).isZero();
        assertThat(terminal.out()).contains("These answers show the question, and no fewer do:");
        assertThat(terminal.run("witness", "J1/msca")).isZero();
        assertThat(terminal.out()).contains("These answers choose the option, and no fewer do:");
        assertThat(terminal.run("witness", "CAC")).isZero();
        assertThat(terminal.out())
                .contains("office CAC", "These answers lead to the office, and no fewer do:", "  F5 ");
    }

    @Test
    void an_unknown_id_is_said() {
        assertThat(terminal.run("witness", "R999")).isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("No checklist has a question, rule, office or option \"R999\".");
    }
}
