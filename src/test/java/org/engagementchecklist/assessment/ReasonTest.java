package org.engagementchecklist.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.MONDAY;
import static org.engagementchecklist.assessment.Sketch.all;
import static org.engagementchecklist.assessment.Sketch.any;
import static org.engagementchecklist.assessment.Sketch.id;
import static org.engagementchecklist.assessment.Sketch.is;
import static org.engagementchecklist.assessment.Sketch.not;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.proof.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonTest {

    private static final long STEPS = 100_000;
    private static final Checklist CHECKLIST = Shipped.checklist();

    @Test
    void one_of_several_sufficient_answers_is_enough_and_the_earliest_is_named() {
        assertThat(reason(any(is("A1", "yes"), is("A2", "yes")), Given.and(Given.one("A1", "yes"), "A2", "yes")))
                .containsExactly(new Because(id("A1"), answer("yes")));
    }

    @Test
    void a_smaller_set_wins_over_an_earlier_one() {
        Condition condition = any(all(is("A1", "yes"), is("A2", "yes")), is("A3", "yes"));
        Answers answers = Given.and(Given.and(Given.one("A1", "yes"), "A2", "yes"), "A3", "yes");
        assertThat(reason(condition, answers)).containsExactly(new Because(id("A3"), answer("yes")));
    }

    @Test
    void an_answer_that_is_not_given_may_be_part_of_the_reason() {
        Condition condition = all(is("A1", "yes"), not(is("A2", "yes")));
        assertThat(reason(condition, Given.one("A1", "yes")))
                .containsExactly(new Because(id("A1"), answer("yes")), new Because(id("A2"), Optional.empty()));
    }

    @Test
    void a_condition_that_always_holds_is_explained_by_the_earliest_answer_given() {
        Condition condition = any(is("A2", "yes"), not(is("A2", "yes")), is("A1", "yes"), is("A3", "yes"));
        assertThat(reason(condition, Given.and(Given.one("A2", "no"), "A3", "no")))
                .containsExactly(new Because(id("A2"), answer("no")));
    }

    @Test
    void any_unsure_beside_another_part_names_that_part_and_every_unsure_answer() {
        Condition condition = all(new Condition.AnyUnsure(), is("A2", "yes"));
        Answers answers = Given.and(Given.and(Given.one("A1", "unsure"), "A2", "yes"), "A3", "unsure");
        assertThat(reason(condition, answers))
                .extracting(Because::question)
                .containsExactly(id("A1"), id("A2"), id("A3"));
    }

    static Stream<Scenario> scenarios() {
        return Shipped.scenarios().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_reason_of_every_finding_is_the_smallest_and_earliest_that_trying_everything_finds(Scenario scenario) {
        checkEveryReason(scenario.answers());
    }

    @Test
    void the_reasons_are_the_smallest_and_earliest_for_random_answers_too() {
        for (int seed = 0; seed < 30; seed++) {
            checkEveryReason(new RandomAnswers(CHECKLIST, MONDAY, seed).some(0.8));
        }
    }

    @Test
    void a_reason_that_had_no_time_to_be_the_smallest_is_sufficient_all_the_same() {
        for (int seed = 0; seed < 30; seed++) {
            Answers answers = new RandomAnswers(CHECKLIST, MONDAY, seed).some(0.8);
            Assessment assessment = Assessor.assessBriefly(CHECKLIST, answers, MONDAY);
            assessment.referrals().stream()
                    .flatMap(referral -> referral.findings().stream())
                    .filter(finding -> finding.rule().when().leaves().noneMatch(Condition.AnyUnsure.class::isInstance))
                    .forEach(finding -> assertThat(suffices(finding, assessment.effective()))
                            .as(finding.rule().id())
                            .isTrue());
        }
    }

    @Test
    void without_time_any_unsure_still_names_every_unsure_answer() {
        Condition condition = any(all(new Condition.AnyUnsure(), is("A2", "yes")), is("A2", "no"));
        Answers answers = Given.and(Given.and(Given.one("A1", "unsure"), "A2", "yes"), "A3", "unsure");
        assertThat(reason(condition, answers, 0))
                .extracting(Because::question)
                .containsExactly(id("A1"), id("A2"), id("A3"));
    }

    @Test
    void without_time_a_rule_that_fires_by_an_answer_not_given_says_so() {
        Condition condition = all(any(is("A1", "yes"), is("A3", "yes")), not(is("A2", "yes")));
        assertThat(reason(condition, Given.one("A1", "yes"), 0))
                .containsExactly(new Because(id("A1"), answer("yes")), new Because(id("A2"), Optional.empty()));
    }

    private static boolean suffices(Finding finding, Answers effective) {
        Set<QuestionId> named = new HashSet<>();
        finding.because().forEach(because -> named.add(because.question()));
        List<Question> read = CHECKLIST.questions().stream()
                .filter(question -> finding.rule().when().reads().contains(question.id()))
                .toList();
        Set<Question> fixed = new HashSet<>();
        read.stream().filter(question -> named.contains(question.id())).forEach(fixed::add);
        return holdsWhatever(finding.rule().when(), read, fixed, effective);
    }

    private static void checkEveryReason(Answers answers) {
        Assessment assessment = Assessor.assess(CHECKLIST, answers, MONDAY);
        assessment.referrals().stream()
                .flatMap(referral -> referral.findings().stream())
                .filter(finding -> finding.rule().when().leaves().noneMatch(Condition.AnyUnsure.class::isInstance))
                .forEach(finding -> assertThat(finding.because())
                        .as(finding.rule().id())
                        .isEqualTo(byTryingEverything(finding.rule(), assessment.effective())));
    }

    private static List<Because> byTryingEverything(Rule rule, Answers effective) {
        Set<QuestionId> read = rule.when().reads();
        List<Question> questions = CHECKLIST.questions().stream()
                .filter(question -> read.contains(question.id()))
                .toList();
        for (int size = 1; size <= questions.size(); size++) {
            for (List<Question> reason : subsets(questions, size)) {
                if (holdsWhatever(rule.when(), questions, new HashSet<>(reason), effective)) {
                    return reason.stream()
                            .map(question -> new Because(question.id(), effective.to(question.id())))
                            .toList();
                }
            }
        }
        throw new AssertionError("no reason for " + rule.id());
    }

    private static boolean holdsWhatever(
            Condition condition, List<Question> questions, Set<Question> fixed, Answers effective) {
        List<Answers> cases = List.of(Answers.NONE);
        for (Question question : questions) {
            List<Optional<Answer>> answers = fixed.contains(question)
                    ? List.of(effective.to(question.id()))
                    : EveryAnswer.told(question, List.of(condition), MONDAY);
            cases = cases.stream()
                    .flatMap(before -> answers.stream()
                            .map(answer -> answer.map(given -> before.with(question.id(), given))
                                    .orElse(before)))
                    .toList();
        }
        return cases.stream().allMatch(answers -> new Circumstances(answers, MONDAY).satisfy(condition));
    }

    /** Written apart from the program's own, as a check of its order too. */
    private static List<List<Question>> subsets(List<Question> questions, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        if (questions.size() < size) {
            return List.of();
        }
        Question first = questions.getFirst();
        List<Question> rest = questions.subList(1, questions.size());
        Stream<List<Question>> with = subsets(rest, size - 1).stream()
                .map(chosen -> Stream.concat(Stream.of(first), chosen.stream()).toList());
        return Stream.concat(with, subsets(rest, size).stream()).toList();
    }

    private static List<Because> reason(Condition condition, Answers answers) {
        return reason(condition, answers, STEPS);
    }

    private static List<Because> reason(Condition condition, Answers answers, long steps) {
        Checklist checklist = new Sketch().yesNo("A1").yesNo("A2").yesNo("A3").checklist();
        return Reason.of(
                condition, new Questions(checklist.questions()), new Circumstances(answers, MONDAY), Budget.of(steps));
    }

    private static Optional<Answer> answer(String option) {
        return Optional.of(new Answer.Choice(option));
    }
}
