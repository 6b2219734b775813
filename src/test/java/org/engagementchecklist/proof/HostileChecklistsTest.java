package org.engagementchecklist.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.MONDAY;

import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.HostileChecklists;
import org.engagementchecklist.checklist.Checklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checklists that are legal and written to be reckoned with for ever. */
class HostileChecklistsTest {
    private static final long STEPS = 1_000_000;
    private static final Terms TERMS = Terms.on(MONDAY);
    private static final double SMALL = 0.02;

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void a_proof_ends_when_its_budget_is_used_up(HostileChecklists hostile) {
        Checklist checklist = hostile.read(home, SMALL);
        Inquiry inquiry = Inquiry.into(checklist, TERMS.withMostSteps(STEPS));
        Proof proof = Proof.of(checklist, List.of(), List.of(), TERMS, inquiry);
        assertThat(inquiry.spent()).isLessThan(STEPS + STEPS / 5);
        assertThat(proof.flaws().stream().anyMatch(HostileChecklistsTest::isEnd))
                .isEqualTo(inquiry.isOver());
    }

    @ParameterizedTest
    @EnumSource(names = {"OPTIONS_ONE_BY_ONE", "ANY_OF_THREE", "COUNTRIES"})
    void a_proof_that_was_ended_names_the_rule_that_took_so_long(HostileChecklists hostile) {
        Proof proof = prove(hostile, TERMS.withMostSteps(5 * STEPS));
        assertThat(proof.flaws())
                .filteredOn(HostileChecklistsTest::isEnd)
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.message()).contains("went to " + flaw.subject()))
                .extracting(flaw -> flaw.subject().kind())
                .isEqualTo(Subject.Kind.RULE);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_decided_is_never_called_an_error(HostileChecklists hostile) {
        Checklist checklist = hostile.read(home, SMALL);
        List<Flaw> errors = errors(checklist, TERMS.withMostSteps(20 * STEPS));
        assertThat(errors).containsAll(errors(checklist, TERMS.withMostSteps(STEPS / 10)));
    }

    @Test
    void whoever_has_had_enough_ends_a_proof() {
        Proof proof = prove(HostileChecklists.ANY_OF_THREE, TERMS.until(() -> true));
        assertThat(proof.flaws()).anyMatch(HostileChecklistsTest::isEnd);
    }

    private Proof prove(HostileChecklists hostile, Terms terms) {
        return prove(hostile.read(home, SMALL), terms);
    }

    private static List<Flaw> errors(Checklist checklist, Terms terms) {
        return prove(checklist, terms).flaws().stream()
                .filter(flaw -> flaw.severity() == Severity.ERROR)
                .toList();
    }

    private static Proof prove(Checklist checklist, Terms terms) {
        return Proof.of(checklist, List.of(), List.of(), terms);
    }

    private static boolean isEnd(Flaw flaw) {
        return flaw.message().startsWith("The proof was ended");
    }
}
