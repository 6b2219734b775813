package org.engagementchecklist.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.MONDAY;
import static org.engagementchecklist.assessment.Sketch.id;

import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Progress;
import org.junit.jupiter.api.Test;

/** What is typed and not taken: open, counted, said, and followed by nothing. */
class TypedTest {

    private static final Checklist CHECKLIST = new Sketch()
            .yesNo("A1")
            .asking("A2", QuestionType.MONEY, Condition.always())
            .asking("A3", QuestionType.DATE, Sketch.is("A1", "yes"))
            .rule("R1", new Condition.AtLeast(id("A2"), 1_000))
            .rule("R2", new Condition.Answered(id("A3")))
            .checklist();
    private static final Engagement ANSWERED =
            Engagements.with(Given.both(Given.one("A1", "yes"), Given.money("A2", 5_000)));

    @Test
    void it_makes_no_rule_fire() {
        assertThat(assess(ANSWERED.withTypedInstead(id("A2"), "1.2 million or so")
                                .withTyped(id("A3"), "mid June"))
                        .referrals())
                .isEmpty();
    }

    @Test
    void a_former_answer_goes_on_to_make_its_rule_fire_and_the_question_is_open_all_the_same() {
        Assessment typed = assess(ANSWERED.withTyped(id("A2"), "1.2 million or so"));

        assertThat(typed.referrals()).isEqualTo(assess(ANSWERED).referrals()).hasSize(1);
        assertThat(typed.isDone(id("A2"))).isFalse();
        assertThat(typed.progress()).isEqualTo(new Progress(1, 3, 0));
        assertThat(typed.unanswered()).extracting(Question::id).containsExactly(id("A2"), id("A3"));
        assertThat(Route.nextUnanswered(typed, Optional.empty())).contains(id("A2"));
    }

    @Test
    void it_is_listed_in_the_order_of_the_checklist() {
        Engagement engagement = ANSWERED.withTyped(id("A3"), "mid June").withTyped(id("A2"), "1.2 million or so");

        assertThat(assess(engagement).typed())
                .extracting(each -> each.question().id() + " " + each.text())
                .containsExactly("A2 1.2 million or so", "A3 mid June");
    }

    @Test
    void at_a_hidden_question_it_is_kept_and_not_counted_and_comes_back_with_the_question() {
        Engagement hidden = ANSWERED.withTyped(id("A3"), "mid June").withAnswer(id("A1"), new Answer.Choice("no"));
        Assessment without = assess(hidden);

        assertThat(hidden.typedAt(id("A3"))).contains("mid June");
        assertThat(without.typed()).isEmpty();
        assertThat(without.kept()).containsExactly(id("A3"));
        assertThat(without.progress()).isEqualTo(new Progress(2, 2, 0));
        assertThat(assess(hidden.withAnswer(id("A1"), new Answer.Choice("yes"))).typed())
                .hasSize(1);
    }

    @Test
    void an_unsure_answer_beside_which_something_is_typed_is_still_unsure() {
        Engagement engagement = ANSWERED.withAnswer(id("A1"), new Answer.Choice("unsure"));

        assertThat(assess(engagement.withTyped(id("A1"), "ask")).unsure()).hasSize(1);
        assertThat(assess(engagement.withTyped(id("A1"), "ask")).progress()).isEqualTo(new Progress(1, 2, 0));
    }

    @Test
    void a_place_is_an_answer_that_a_rule_can_read_and_its_reason_names() {
        Checklist checklist = new Sketch()
                .asking("A1", QuestionType.COUNTRIES, Condition.always())
                .rule("R1", new Condition.Unlisted(List.of(id("A1"))))
                .checklist();
        Engagement engagement = Engagements.with(Given.places("A1", List.of("FR"), "Elsewhere"));
        Assessment assessment = Assessor.assess(checklist, engagement, MONDAY);

        assertThat(assessment.progress().isComplete()).isTrue();
        assertThat(assessment.referrals().getFirst().findings().getFirst().because())
                .containsExactly(new Because(
                        id("A1"), Optional.of(new Answer.CountryList(List.of("FR"), List.of("Elsewhere")))));
        assertThat(assessment.summaryOf(engagement, checklist.countries()).countries())
                .containsExactly("Country FR", "Elsewhere");
    }

    private static Assessment assess(Engagement engagement) {
        return Assessor.assess(CHECKLIST, engagement, MONDAY);
    }
}
