package org.engagementchecklist.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.MONDAY;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PossibleAnswersTest {

    private static final long STEPS = 1_000_000;
    private static final Checklist CHECKLIST = Shipped.checklist();

    static List<Question> questions() {
        return CHECKLIST.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void no_valid_answer_makes_other_leaves_true_than_one_of_the_possible_answers(Question question) {
        List<Condition> conditions = conditionsReading(question);
        Set<BitSet> tried = new HashSet<>();
        PossibleAnswers.to(question, conditions, MONDAY, Budget.of(STEPS))
                .forEach(answer -> tried.add(EveryAnswer.truth(question, Optional.of(answer), conditions, MONDAY)));
        Set<BitSet> all = new HashSet<>();
        EveryAnswer.to(question, conditions, MONDAY).stream()
                .filter(Optional::isPresent)
                .forEach(answer -> all.add(EveryAnswer.truth(question, answer, conditions, MONDAY)));
        assertThat(tried).isEqualTo(all);
    }

    @Test
    void a_place_that_is_not_listed_is_tried_alone_and_beside_countries_where_a_condition_looks_for_one() {
        Checklist checklist = new Sketch().asking("A1", QuestionType.COUNTRIES).checklist();
        Question question = checklist.questions().getFirst();
        List<Condition> conditions = List.of(
                new Condition.InGroup(List.of(question.id()), Sketch.WATCHED),
                new Condition.Unlisted(List.of(question.id())));

        assertThat(PossibleAnswers.to(question, conditions, MONDAY, Budget.of(STEPS)))
                .hasSize(4);
        assertThat(PossibleAnswers.to(question, conditions.subList(0, 1), MONDAY, Budget.of(STEPS)))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_possible_answer_is_valid(Question question) {
        assertThat(PossibleAnswers.to(question, conditionsReading(question), MONDAY, Budget.of(STEPS)))
                .isNotEmpty()
                .allSatisfy(answer -> {
                    if (answer instanceof Answer.Choices(var options) && options.size() > 1) {
                        assertThat(options.stream().flatMap(each -> question.option(each).stream()))
                                .hasSize(options.size())
                                .noneMatch(Option::exclusive);
                    }
                });
    }

    private static List<Condition> conditionsReading(Question question) {
        return Stream.concat(
                        CHECKLIST.allRules().stream().map(rule -> rule.when()),
                        CHECKLIST.questions().stream().map(Question::visibleWhen))
                .filter(condition -> condition.reads().contains(question.id()))
                .toList();
    }
}
