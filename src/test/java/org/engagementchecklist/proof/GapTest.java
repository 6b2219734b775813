package org.engagementchecklist.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Sketch;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Lineage;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Removal;
import org.engagementchecklist.checklist.Section;
import org.junit.jupiter.api.Test;

class GapTest {

    private static final Checklist OLD = new Sketch().yesNo("A1").yesNo("A2").checklist();
    private static final Checklist WITHOUT = new Sketch().yesNo("A1").checklist();

    @Test
    void a_question_that_is_simply_gone_needs_a_decision() {
        assertThat(Gap.between(OLD, WITHOUT)).singleElement().satisfies(gap -> {
            assertThat(gap.question()).isEqualTo(id("A2"));
            assertThat(gap.message())
                    .isEqualTo("Question A2 “Question A2?” is gone, and nothing says what has become of it.");
            assertThat(gap.advice()).contains("\"formerIds\"", "\"removed\"");
        });
    }

    @Test
    void a_question_that_is_taken_in_or_removed_with_a_reason_is_decided() {
        assertThat(Gap.between(OLD, made(WITHOUT, List.of(id("A2")), List.of())))
                .isEmpty();
        assertThat(Gap.between(OLD, made(WITHOUT, List.of(), List.of(new Removal(id("A2"), "Nobody asks.")))))
                .isEmpty();
    }

    @Test
    void an_id_is_not_used_again_for_another_kind_of_question() {
        Checklist dated =
                new Sketch().yesNo("A1").asking("A2", QuestionType.DATE).checklist();

        assertThat(Gap.between(OLD, dated))
                .singleElement()
                .satisfies(gap -> assertThat(gap.message())
                        .isEqualTo("Question A2 “Question A2?” now asks for another kind of answer: “Question A2?”."));
    }

    @Test
    void answers_that_can_be_carried_over_leave_nothing_open() {
        Checklist inWords =
                new Sketch().yesNo("A1").asking("A2", QuestionType.TEXT).checklist();
        Checklist choice = new Sketch()
                .yesNo("A1")
                .asking("A2", QuestionType.MULTI_CHOICE, Condition.always(), "yes", "no")
                .checklist();

        assertThat(Gap.between(OLD, inWords)).isEmpty();
        assertThat(Gap.between(OLD, choice)).isEmpty();
    }

    @Test
    void the_shipped_editions_leave_nothing_open() {
        List<Checklist> shipped = Shipped.LIBRARY.checklists();

        assertThat(Gap.between(shipped.getFirst(), shipped.getLast())).isEmpty();
        assertThat(Gap.between(OLD, OLD)).isEmpty();
    }

    private static Checklist made(Checklist from, List<QuestionId> formerIds, List<Removal> removed) {
        Section section = from.sections().getFirst();
        Question first = section.questions().getFirst();
        Question changed = new Question(
                first.id(),
                first.text(),
                first.why(),
                first.type(),
                first.options(),
                first.visibleWhen(),
                first.unsureOffices(),
                first.personal(),
                first.basis(),
                new Lineage(formerIds, Map.of(), Optional.empty()));
        return new Checklist(
                from.edition(),
                from.legend(),
                List.of(new Section(section.id(), section.title(), List.of(changed))),
                from.rules(),
                from.directory(),
                from.countries(),
                from.groups(),
                from.resources(),
                from.sources(),
                removed);
    }
}
