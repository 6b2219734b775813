package org.engagementchecklist.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.EARLY;
import static org.engagementchecklist.assessment.Sketch.MONDAY;
import static org.engagementchecklist.assessment.Sketch.all;
import static org.engagementchecklist.assessment.Sketch.anyOf;
import static org.engagementchecklist.assessment.Sketch.id;
import static org.engagementchecklist.assessment.Sketch.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.Answers;
import org.junit.jupiter.api.Test;

class AlternativeTest {

    @Test
    void another_option_ends_a_finding() {
        Checklist checklist =
                new Sketch().yesNo("A1").rule("R", is("A1", "yes")).checklist();
        assertThat(alternative(checklist, Given.one("A1", "yes"))).contains(Map.of(id("A1"), new Answer.Choice("no")));
    }

    @Test
    void of_several_options_only_those_that_lead_there_are_dropped() {
        Checklist checklist = new Sketch()
                .several("A1", Condition.always(), "x", "y", "z", "none!")
                .rule("R", anyOf("A1", "x", "y"))
                .checklist();
        assertThat(alternative(checklist, Given.several("A1", "x", "z")))
                .contains(Map.of(id("A1"), new Answer.Choices(List.of("z"))));
        assertThat(alternative(checklist, Given.several("A1", "x", "y", "z")))
                .contains(Map.of(id("A1"), new Answer.Choices(List.of("z"))));
    }

    @Test
    void the_watched_countries_are_dropped_and_the_others_stay() {
        Checklist checklist = new Sketch()
                .asking("A1", QuestionType.COUNTRIES)
                .rule("R", new Condition.InGroup(List.of(id("A1")), Sketch.WATCHED))
                .checklist();
        assertThat(alternative(checklist, Given.countries("A1", "FR", "RU")))
                .contains(Map.of(id("A1"), new Answer.CountryList(List.of("FR"))));
    }

    @Test
    void blank_and_unsure_are_no_alternatives() {
        Checklist checklist = new Sketch()
                .several("A1", Condition.always(), "x", "unsure")
                .rule("R", anyOf("A1", "x"))
                .checklist();
        assertThat(alternative(checklist, Given.several("A1", "x"))).isEmpty();
    }

    @Test
    void a_change_that_brings_a_stronger_finding_for_the_office_is_no_alternative() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .rule("R", is("A1", "yes"), "ALPHA", Strength.SHOULD, EARLY)
                .rule("S", is("A1", "no"), "ALPHA", Strength.STOP, EARLY)
                .checklist();
        assertThat(alternative(checklist, Given.one("A1", "yes"))).isEmpty();
    }

    @Test
    void a_change_that_hides_the_changed_question_is_no_alternative() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .yesNo("A2", is("A1", "yes"))
                .rule("R", all(is("A2", "yes"), is("A1", "yes")))
                .checklist();
        assertThat(alternative(checklist, Given.and(Given.one("A1", "yes"), "A2", "yes")))
                .contains(Map.of(id("A1"), new Answer.Choice("no")));
    }

    @Test
    void every_alternative_in_the_worked_engagements_keeps_its_promises() {
        Checklist checklist = Shipped.checklist();
        Shipped.scenarios().forEach(scenario -> {
            Assessment now = Assessor.assess(checklist, scenario.answers(), scenario.today());
            now.referrals().stream()
                    .flatMap(referral -> referral.findings().stream())
                    .forEach(finding -> Alternative.to(finding, checklist, scenario.answers(), now)
                            .ifPresent(alternative -> checkPromises(finding, alternative, scenario.answers(), now)));
        });
    }

    private static void checkPromises(Finding finding, Alternative alternative, Answers answers, Assessment now) {
        Answers changed = answers;
        for (Map.Entry<QuestionId, Answer> change : alternative.instead().entrySet()) {
            assertThat(change.getValue().isUnsure()).isFalse();
            assertThat(now.effective().has(change.getKey())).isTrue();
            changed = changed.with(change.getKey(), change.getValue());
        }
        Assessment then = Assessor.assess(Shipped.checklist(), changed, now.today());
        List<Finding> left = then.referralTo(finding.rule().office().id()).stream()
                .flatMap(referral -> referral.findings().stream())
                .toList();
        assertThat(then.effective().questions())
                .containsAll(alternative.instead().keySet());
        assertThat(left)
                .extracting(each -> each.rule().id())
                .doesNotContain(finding.rule().id());
        List<String> before = now.referralTo(finding.rule().office().id()).orElseThrow().findings().stream()
                .map(each -> each.rule().id())
                .toList();
        assertThat(left)
                .filteredOn(each -> !before.contains(each.rule().id()))
                .noneMatch(each -> each.strength().compareTo(finding.strength()) < 0);
    }

    @Test
    void an_office_leaves_the_list_only_when_every_finding_of_it_is_gone() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .yesNo("A2")
                .rule("R", is("A1", "yes"))
                .rule("S", is("A2", "yes"))
                .checklist();
        Answers answers = Given.and(Given.one("A1", "yes"), "A2", "yes");
        Assessment now = Assessor.assess(checklist, answers, MONDAY);
        Referral referral = now.referrals().getFirst();
        assertThat(Alternative.to(referral.findings().getFirst(), checklist, answers, now)
                        .orElseThrow()
                        .effect())
                .isEqualTo(Alternative.Effect.OFFICE_STAYS);
        assertThat(Alternative.to(referral, checklist, answers, now))
                .contains(new Alternative(
                        Map.of(id("A1"), new Answer.Choice("no"), id("A2"), new Answer.Choice("no")),
                        Alternative.Effect.OFFICE_LEAVES));
    }

    @Test
    void a_change_that_brings_something_stronger_elsewhere_takes_no_office_away() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .rule("R", is("A1", "yes"), "ALPHA", Strength.SHOULD, EARLY)
                .rule("S", is("A1", "no"), "BETA", Strength.STOP, EARLY)
                .checklist();
        Answers answers = Given.one("A1", "yes");
        Assessment now = Assessor.assess(checklist, answers, MONDAY);
        assertThat(Alternative.to(now.referrals().getFirst(), checklist, answers, now))
                .isEmpty();
    }

    @Test
    void in_the_worked_engagements_what_is_said_of_an_office_is_true_of_it() {
        Checklist checklist = Shipped.checklist();
        List<Integer> sizes = new ArrayList<>();
        Shipped.scenarios().forEach(scenario -> {
            Assessment now = Assessor.assess(checklist, scenario.answers(), scenario.today());
            for (Referral referral : now.referrals()) {
                Alternative.to(referral, checklist, scenario.answers(), now).ifPresent(alternative -> {
                    sizes.add(alternative.instead().size());
                    assertThat(after(alternative, scenario.answers(), now)
                                    .referralTo(referral.office().id()))
                            .isEmpty();
                });
                referral.findings()
                        .forEach(finding -> Alternative.to(finding, checklist, scenario.answers(), now)
                                .ifPresent(alternative -> assertThat(after(alternative, scenario.answers(), now)
                                                .referralTo(referral.office().id())
                                                .isEmpty())
                                        .isEqualTo(alternative.effect() == Alternative.Effect.OFFICE_LEAVES)));
            }
        });
        assertThat(sizes).hasSizeGreaterThan(20).contains(1, 2);
    }

    private static Assessment after(Alternative alternative, Answers answers, Assessment now) {
        Answers changed = answers;
        for (Map.Entry<QuestionId, Answer> change : alternative.instead().entrySet()) {
            changed = changed.with(change.getKey(), change.getValue());
        }
        return Assessor.assess(Shipped.checklist(), changed, now.today());
    }

    private static Optional<Map<QuestionId, Answer>> alternative(Checklist checklist, Answers answers) {
        Assessment now = Assessor.assess(checklist, answers, MONDAY);
        Finding finding = now.referrals().getFirst().findings().getFirst();
        return Alternative.to(finding, checklist, answers, now).map(Alternative::instead);
    }
}
