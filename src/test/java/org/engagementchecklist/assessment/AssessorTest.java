package org.engagementchecklist.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engagementchecklist.assessment.Sketch.EARLY;
import static org.engagementchecklist.assessment.Sketch.LATE;
import static org.engagementchecklist.assessment.Sketch.MONDAY;
import static org.engagementchecklist.assessment.Sketch.NOW;
import static org.engagementchecklist.assessment.Sketch.anyOf;
import static org.engagementchecklist.assessment.Sketch.id;
import static org.engagementchecklist.assessment.Sketch.is;
import static org.engagementchecklist.assessment.Sketch.not;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Progress;
import org.junit.jupiter.api.Test;

class AssessorTest {

    @Test
    void a_question_may_not_depend_on_itself_or_a_later_one() {
        Sketch itself = new Sketch().yesNo("A1", is("A1", "yes"));
        Sketch later = new Sketch().yesNo("A1", is("A2", "yes")).yesNo("A2");
        Sketch everything = new Sketch().yesNo("A1", new Condition.AnyUnsure());
        assertThatThrownBy(itself::checklist).hasMessageContaining("A1 depends on itself or a later question");
        assertThatThrownBy(later::checklist).hasMessageContaining("A1 depends on itself or a later question");
        assertThatThrownBy(everything::checklist).hasMessageContaining("A1 depends on itself or a later question");
    }

    @Test
    void a_hidden_question_counts_as_unanswered_and_its_answer_is_kept() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .yesNo("A2", is("A1", "yes"))
                .rule("R", is("A2", "yes"))
                .checklist();
        Assessment hidden = assess(checklist, Given.and(Given.one("A1", "no"), "A2", "yes"));
        assertThat(hidden.referrals()).isEmpty();
        assertThat(hidden.effective().has(id("A2"))).isFalse();
        assertThat(hidden.kept()).containsExactly(id("A2"));
        assertThat(hidden.progress()).isEqualTo(new Progress(1, 1, 0));

        Assessment shown = assess(checklist, Given.and(Given.one("A1", "yes"), "A2", "yes"));
        assertThat(shown.kept()).isEmpty();
        assertThat(shown.referrals()).hasSize(1);
    }

    @Test
    void what_depends_on_a_hidden_question_takes_it_as_unanswered() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .yesNo("A2", is("A1", "yes"))
                .yesNo("A3", is("A2", "yes"))
                .yesNo("A4", not(is("A2", "yes")))
                .checklist();
        Answers answers = Given.and(Given.and(Given.one("A1", "no"), "A2", "yes"), "A3", "yes");
        assertThat(assess(checklist, answers).questions())
                .extracting(Question::id)
                .containsExactly(id("A1"), id("A4"));
    }

    @Test
    void a_rule_needs_at_least_one_given_answer() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .yesNo("A2")
                .rule("R", not(is("A1", "no")))
                .checklist();
        assertThat(assess(checklist, Given.nothing()).referrals()).isEmpty();
        assertThat(assess(checklist, Given.one("A2", "yes")).referrals()).isEmpty();
        assertThat(assess(checklist, Given.one("A1", "yes")).referrals()).hasSize(1);
    }

    @Test
    void no_country_and_zero_are_answers() {
        Checklist checklist = new Sketch()
                .asking("A1", QuestionType.COUNTRIES)
                .asking("A2", QuestionType.MONEY)
                .checklist();
        Assessment assessment = assess(checklist, Given.both(Given.countries("A1"), Given.money("A2", 0)));
        assertThat(assessment.progress()).isEqualTo(new Progress(2, 2, 0));
    }

    @Test
    void unsure_is_given_but_neither_yes_nor_no() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .rule("Y", is("A1", "yes"))
                .rule("N", is("A1", "no"))
                .checklist();
        Assessment assessment = assess(checklist, Given.one("A1", "unsure"));
        assertThat(assessment.referrals()).isEmpty();
        assertThat(assessment.progress()).isEqualTo(new Progress(1, 1, 1));
        assertThat(assessment.unsure()).extracting(Question::id).containsExactly(id("A1"));
    }

    @Test
    void unsure_sends_to_every_office_the_question_names() {
        Checklist checklist =
                new Sketch().yesNoUnsureGoesTo("A1", "BETA", "GAMMA").checklist();
        Assessment assessment = assess(checklist, Given.one("A1", "unsure"));
        assertThat(assessment.referrals()).hasSize(2).allSatisfy(referral -> {
            Finding finding = referral.findings().getFirst();
            assertThat(finding.rule().id()).isEqualTo("U-A1");
            assertThat(finding.strength()).isEqualTo(Strength.CHECK);
            assertThat(finding.time()).isEqualTo(EARLY);
            assertThat(finding.because())
                    .containsExactly(
                            new Because(id("A1"), Given.one("A1", "unsure").to(id("A1"))));
        });
    }

    @Test
    void unsure_beside_other_options_lets_these_fire_as_well() {
        Checklist checklist = new Sketch()
                .severalUnsureGoesTo("A1", "BETA", "x", "y", "unsure")
                .rule("R", anyOf("A1", "x"))
                .checklist();
        assertThat(assess(checklist, Given.several("A1", "x", "unsure")).referrals())
                .extracting(referral -> referral.office().id().value())
                .containsExactly("ALPHA", "BETA");
    }

    @Test
    void any_unsure_names_every_unsure_answer() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .yesNo("A2")
                .yesNo("A3")
                .rule("R", new Condition.AnyUnsure())
                .checklist();
        Answers answers = Given.and(Given.and(Given.one("A1", "unsure"), "A2", "yes"), "A3", "unsure");
        assertThat(assess(checklist, answers)
                        .referrals()
                        .getFirst()
                        .findings()
                        .getFirst()
                        .because())
                .extracting(Because::question)
                .containsExactly(id("A1"), id("A3"));
    }

    @Test
    void one_referral_has_the_strongest_strength_and_the_earliest_time_of_its_findings() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .rule("LATE", is("A1", "yes"), "ALPHA", Strength.STOP, LATE)
                .rule("FIRST", is("A1", "yes"), "ALPHA", Strength.CHECK, NOW)
                .rule("SECOND", is("A1", "yes"), "ALPHA", Strength.CHECK, NOW)
                .rule("EARLY", is("A1", "yes"), "ALPHA", Strength.CHECK, EARLY)
                .checklist();
        Referral referral =
                assess(checklist, Given.one("A1", "yes")).referrals().getFirst();
        assertThat(referral.strength()).isEqualTo(Strength.STOP);
        assertThat(referral.time()).isEqualTo(NOW);
        assertThat(referral.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("LATE", "FIRST", "SECOND", "EARLY");
    }

    @Test
    void referrals_come_stop_first_then_by_time_then_strength_then_as_the_directory_lists_them() {
        Checklist stopLast = new Sketch()
                .yesNo("A1")
                .rule("1", is("A1", "yes"), "ALPHA", Strength.MUST, NOW)
                .rule("2", is("A1", "yes"), "BETA", Strength.CHECK, NOW)
                .rule("3", is("A1", "yes"), "GAMMA", Strength.STOP, LATE)
                .checklist();
        assertThat(offices(stopLast)).containsExactly("GAMMA", "ALPHA", "BETA");

        Checklist equal = new Sketch()
                .yesNo("A1")
                .rule("1", is("A1", "yes"), "GAMMA", Strength.SHOULD, EARLY)
                .rule("2", is("A1", "yes"), "BETA", Strength.SHOULD, EARLY)
                .rule("3", is("A1", "yes"), "ALPHA", Strength.MUST, LATE)
                .checklist();
        assertThat(offices(equal)).containsExactly("BETA", "GAMMA", "ALPHA");
    }

    @Test
    void a_summary_names_countries_and_offices_in_words() {
        Checklist checklist = new Sketch()
                .asking("A1", QuestionType.COUNTRIES)
                .yesNo("A2")
                .rule("R", is("A2", "yes"), "BETA", Strength.STOP, NOW)
                .checklist();
        Answers answers = Given.both(Given.countries("A1", "SA"), Given.one("A2", "yes"));
        var engagement = Engagements.with(answers);
        var summary = assess(checklist, answers).summaryOf(engagement, checklist.countries());
        assertThat(summary.countries()).containsExactly("Country SA");
        assertThat(summary.offices()).containsExactly("Office 1");
        assertThat(summary.stop()).isTrue();
        assertThat(summary.progress()).isEqualTo(new Progress(2, 2, 0));
    }

    @Test
    void an_office_without_a_finding_has_no_referral() {
        Checklist checklist =
                new Sketch().yesNo("A1").rule("R", is("A1", "yes")).checklist();
        assertThat(assess(checklist, Given.one("A1", "no")).referralTo(new OfficeId("ALPHA")))
                .isEqualTo(Optional.empty());
    }

    private static List<String> offices(Checklist checklist) {
        return assess(checklist, Given.one("A1", "yes")).referrals().stream()
                .map(referral -> referral.office().id().value())
                .toList();
    }

    private static Assessment assess(Checklist checklist, Answers answers) {
        return Assessor.assess(checklist, answers, MONDAY);
    }

    @Test
    void an_answer_to_confirm_counts_for_the_offices_but_is_not_done() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .yesNo("A2")
                .rule("R1", Sketch.is("A1", "yes"))
                .checklist();
        Engagement engagement = Engagement.started(new UUID(1, 2), EditionUsed.of(checklist.edition()), Instant.EPOCH)
                .withAnswer(Sketch.id("A1"), new Answer.Choice("yes"))
                .withAnswer(Sketch.id("A2"), new Answer.Choice("unsure"))
                .toggled(Sketch.id("A1"), Mark.MEANING_CHANGED);
        Assessment marked = Assessor.assess(checklist, engagement, Sketch.MONDAY);

        assertThat(marked.referrals()).hasSize(1);
        assertThat(marked.progress()).isEqualTo(new Progress(1, 2, 1));
        assertThat(marked.progress(marked.questions().subList(0, 1))).isEqualTo(new Progress(0, 1, 0));
        assertThat(Route.nextUnanswered(marked, Optional.empty())).contains(Sketch.id("A1"));
        assertThat(marked.summaryOf(engagement, checklist.countries())
                        .progress()
                        .isComplete())
                .isFalse();

        Engagement confirmed = engagement.confirmed(Sketch.id("A1"));
        assertThat(Assessor.assess(checklist, confirmed, Sketch.MONDAY).progress())
                .isEqualTo(new Progress(2, 2, 1));
    }
}
