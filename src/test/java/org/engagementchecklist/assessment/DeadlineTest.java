package org.engagementchecklist.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.LeadTime;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last days that follow from the lead times of the shipped checklist. */
final class DeadlineTest {
    private static final Checklist CHECKLIST = Shipped.checklist();
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 2);
    private static final QuestionId PROPOSAL = new QuestionId("C3");
    private static final QuestionId VISITORS = new QuestionId("D1");
    private static final QuestionId ARRIVAL = new QuestionId("D2");

    @ParameterizedTest
    @CsvSource({
        "2020-12-15, 2020-12-08, false", // far ahead: the rule does not fire yet
        "2020-11-09, 2020-11-02, false", // today
        "2020-11-06, 2020-10-30, true",
        "2020-10-30, 2020-10-23, true" // the date itself has passed
    })
    void a_proposal_has_its_last_day_five_business_days_before(LocalDate date, LocalDate day, boolean passed) {
        List<Deadline> deadlines = of(visit().without(ARRIVAL).with(PROPOSAL, new Answer.Date(date)));

        assertThat(deadlines).extracting(Deadline::day).containsExactly(day);
        assertThat(deadlines)
                .allMatch(each -> each.passed(TODAY) == passed && each.date().equals(date));
    }

    @Test
    void they_come_by_their_days() {
        assertThat(of(visit())).extracting(Deadline::day).isSorted().hasSize(2);
    }

    @Test
    void there_is_none_where_the_rule_would_not_fire_on_the_date_either() {
        assertThat(of(visit().without(PROPOSAL))).hasSize(1);
        assertThat(of(visit().without(PROPOSAL).with(VISITORS, new Answer.Choices(List.of("short")))))
                .isEmpty();
    }

    @Test
    void there_is_none_without_the_date() {
        assertThat(of(visit().without(PROPOSAL).without(ARRIVAL))).isEmpty();
    }

    /** The paper says "lead time ... before" of a finding: the day here is the same, told the other way round. */
    @Test
    void every_finding_with_a_lead_time_has_its_deadline() {
        for (long seed = 0; seed < 100; seed++) {
            Answers answers = new RandomAnswers(CHECKLIST, TODAY, seed).some(0.9);
            Assessment assessment = Assessor.assess(CHECKLIST, answers, TODAY);
            List<Deadline> deadlines = Deadline.of(assessment, CHECKLIST);

            assertThat(assessment.referrals().stream()
                            .flatMap(referral -> referral.findings().stream())
                            .filter(finding -> finding.rule().leadTime().isPresent())
                            .map(Finding::rule))
                    .isSubsetOf(deadlines.stream()
                            .map(each -> each.finding().rule())
                            .toList());
            assertThat(deadlines).allSatisfy(each -> isAsTheRuleSays(each, assessment));
        }
    }

    /** No lead time, date or office is made up, and one that has passed is one of which the rule speaks today. */
    private static void isAsTheRuleSays(Deadline deadline, Assessment assessment) {
        LeadTime lead = deadline.leadTime();
        assertThat(deadline.finding().rule().leadTime()).contains(lead);
        assertThat(deadline.finding().rule().sources()).isNotEmpty();
        assertThat(assessment.effective().to(lead.before())).isEqualTo(Optional.of(new Answer.Date(deadline.date())));
        assertThat(lead.count().between(deadline.day(), deadline.date())).isEqualTo(lead.days());
        if (deadline.passed(TODAY)) {
            assertThat(assessment.referralTo(deadline.finding().rule().office().id()))
                    .hasValueSatisfying(referral -> assertThat(referral.findings())
                            .extracting(Finding::rule)
                            .contains(deadline.finding().rule()));
        }
    }

    private static Answers visit() {
        return Shipped.scenario("S02").answers();
    }

    private static List<Deadline> of(Answers answers) {
        return Deadline.of(Assessor.assess(CHECKLIST, answers, TODAY), CHECKLIST);
    }
}
