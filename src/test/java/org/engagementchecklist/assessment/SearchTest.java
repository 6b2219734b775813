package org.engagementchecklist.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.MONDAY;
import static org.engagementchecklist.assessment.Sketch.all;
import static org.engagementchecklist.assessment.Sketch.any;
import static org.engagementchecklist.assessment.Sketch.id;
import static org.engagementchecklist.assessment.Sketch.is;
import static org.engagementchecklist.assessment.Sketch.not;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.engagement.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final long STEPS = 10_000_000;

    private static final Checklist CHAIN = new Sketch()
            .yesNo("A1")
            .yesNo("A2", is("A1", "yes"))
            .yesNo("A3", is("A2", "no"))
            .checklist();

    @Test
    void what_happens_without_any_answer_needs_none() {
        assertThat(smallest(CHAIN, not(is("A1", "yes")))).isEqualTo(Answers.NONE);
    }

    @Test
    void an_answer_needs_those_that_show_its_question() {
        assertThat(smallest(CHAIN, is("A3", "yes")))
                .isEqualTo(Given.and(Given.and(Given.one("A1", "yes"), "A2", "no"), "A3", "yes"));
    }

    @Test
    void fewer_answers_are_preferred_to_earlier_ones() {
        Condition eitherWay = any(all(is("A1", "yes"), is("A2", "yes")), is("A1", "no"));
        assertThat(smallest(CHAIN, eitherWay)).isEqualTo(Given.one("A1", "no"));
    }

    @Test
    void what_hides_its_own_question_is_impossible() {
        assertThat(search(CHAIN).smallest(all(is("A2", "yes"), is("A1", "no"))))
                .isInstanceOf(Possibility.Impossible.class);
    }

    @Test
    void an_answer_that_stands_fast_counts_wherever_its_question_is_visible() {
        Search search = search(CHAIN).given(Given.and(Given.one("A1", "yes"), "A2", "yes"));
        assertThat(search.any(is("A2", "yes"))).isInstanceOf(Possibility.Possible.class);
        assertThat(search.any(is("A2", "no"))).isInstanceOf(Possibility.Impossible.class);
        assertThat(search.any(not(new Condition.Answered(id("A2"))))).isInstanceOf(Possibility.Impossible.class);
    }

    @Test
    void an_answer_that_stands_fast_may_be_hidden_by_one_that_is_still_to_come() {
        Checklist hiding =
                new Sketch().yesNo("A1").yesNo("A2", not(is("A1", "yes"))).checklist();
        Search search = search(hiding).given(Given.one("A2", "yes"));
        assertThat(search.smallest(not(is("A2", "yes"))))
                .isEqualTo(new Possibility.Possible(Given.one("A1", "yes"), true, 2));
    }

    @Test
    void a_search_that_is_given_up_says_so() {
        assertThat(search(CHAIN).atMost(1).smallest(is("A3", "yes"))).isInstanceOf(Possibility.Undecided.class);
    }

    @Test
    void a_long_chain_is_followed_backwards_in_one_line() {
        Sketch sketch = new Sketch().yesNo("A0");
        for (int i = 1; i < 200; i++) {
            sketch.yesNo("A" + i, is("A" + (i - 1), "yes"));
        }
        Possibility end = search(sketch.checklist()).smallest(is("A199", "yes"));
        assertThat(end)
                .isInstanceOfSatisfying(
                        Possibility.Possible.class,
                        possible -> assertThat(possible.answers().questions()).hasSize(200));
        assertThat(end.steps()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void trying_everything_gives_the_same_and_no_smaller_set_of_answers(long seed) {
        Checklist checklist = RandomChecklist.of(6, 6, seed);
        List<Circumstances> everything = EveryWay.toAnswer(checklist, MONDAY);
        for (Condition goal : goals(checklist).toList()) {
            OptionalInt fewest = everything.stream()
                    .filter(circumstances -> circumstances.satisfy(goal))
                    .mapToInt(
                            circumstances -> circumstances.answers().questions().size())
                    .min();
            switch (search(checklist).smallest(goal)) {
                case Possibility.Possible(var answers, var smallest, var _) -> {
                    assertThat(smallest).isTrue();
                    assertThat(fewest).hasValue(answers.questions().size());
                    assertThat(Assessor.assess(checklist, answers, MONDAY).effective())
                            .isEqualTo(answers);
                    assertThat(new Circumstances(answers, MONDAY).satisfy(goal)).isTrue();
                }
                case Possibility.Impossible _ -> assertThat(fewest).isEmpty();
                case Possibility.Undecided _ -> assertThat(goal).isNull();
            }
            assertThat(search(checklist).any(goal) instanceof Possibility.Possible)
                    .isEqualTo(fewest.isPresent());
        }
    }

    private static Stream<Condition> goals(Checklist checklist) {
        Stream<Condition> shown = checklist.questions().stream().map(Question::visibleWhen);
        Stream<Condition> fired = checklist.rules().stream().map(Rule::firing);
        Stream<Condition> notFired = checklist.rules().stream().map(rule -> not(rule.when()));
        return Stream.of(shown, fired, notFired, Stream.of(new Condition.AnyUnsure()))
                .flatMap(all -> all);
    }

    private static Answers smallest(Checklist checklist, Condition goal) {
        return search(checklist).smallest(goal) instanceof Possibility.Possible(var answers, var _, var _)
                ? answers
                : Answers.NONE;
    }

    private static Search search(Checklist checklist) {
        return Search.in(checklist, MONDAY, Budget.of(STEPS));
    }
}
