package org.engagementchecklist.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.MONDAY;

import java.util.List;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.assessment.RandomChecklist;
import org.engagementchecklist.checklist.Checklist;
import org.junit.jupiter.api.Test;

class LargeChecklistTest {

    private static final int REACH = 40;

    @Test
    void a_thousand_questions_are_proved_in_a_number_of_steps_that_grows_with_them_alone() {
        long small = steps(RandomChecklist.of(100, REACH, 7));
        long large = steps(RandomChecklist.of(1_000, REACH, 7));
        assertThat(large).isLessThan(15 * small);
    }

    @Test
    void what_can_happen_among_a_thousand_questions_is_decided_for_every_question_and_rule() {
        Proof proof = Proof.of(RandomChecklist.of(1_000, REACH, 7), List.of(), List.of(), Terms.on(MONDAY));
        assertThat(proof.flaws())
                .filteredOn(flaw -> flaw.kind() == FlawKind.UNDECIDED)
                .extracting(flaw -> flaw.subject().kind())
                .doesNotContain(Subject.Kind.QUESTION, Subject.Kind.OPTION, Subject.Kind.RULE);
        assertThat(proof.reach().count(Subject.Kind.QUESTION)).isEqualTo(1_000);
    }

    private static long steps(Checklist checklist) {
        Inquiry inquiry = Inquiry.into(checklist, Terms.on(MONDAY));
        return Reach.of(checklist, inquiry).bySubject().values().stream()
                .mapToLong(Possibility::steps)
                .sum();
    }
}
