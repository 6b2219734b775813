package org.engagementchecklist.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.MONDAY;

import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.engagement.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetTest {

    private static final long PLENTY = 10_000_000;

    @Test
    void what_a_part_spends_is_spent_from_the_whole() {
        Budget whole = Budget.of(100);
        Budget part = whole.part(60);
        assertThat(part.spend(50)).isTrue();
        assertThat(whole.spent()).isEqualTo(50);
        assertThat(part.spend(20)).isFalse();
        assertThat(whole.isUsedUp()).isFalse();
        assertThat(whole.part(1_000).spend(40)).isFalse();
        assertThat(whole.isUsedUp()).isTrue();
        assertThat(whole.left()).isZero();
    }

    @Test
    void one_piece_of_work_leaves_most_of_a_budget_to_the_others() {
        Budget whole = Budget.of(PLENTY);
        assertThat(whole.share().spend(PLENTY / 10)).isFalse();
        assertThat(whole.isUsedUp()).isFalse();
    }

    @Test
    void a_budget_ends_when_it_is_told_so_and_not_before_some_steps() {
        Budget budget = Budget.of(PLENTY, () -> true);
        assertThat(budget.spend(100)).isTrue();
        assertThat(budget.spend(100_000)).isFalse();
    }

    @Test
    void nothing_is_begun_with_a_budget_that_is_used_up() {
        Checklist checklist = RandomChecklist.of(6, 6, 1);
        Budget budget = Budget.of(10);
        budget.spend(11);
        assertThat(Search.in(checklist, MONDAY, budget).smallest(Condition.always()))
                .isEqualTo(new Possibility.Undecided(0));
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 30, 100, 300, 1_000, 3_000})
    void a_search_of_few_steps_is_undecided_or_right(long steps) {
        for (int seed = 0; seed < 40; seed++) {
            Checklist checklist = RandomChecklist.of(8, 8, seed);
            Search sure = Search.in(checklist, MONDAY, Budget.of(PLENTY));
            for (Condition goal : goals(checklist).toList()) {
                switch (Search.in(checklist, MONDAY, Budget.of(steps)).smallest(goal)) {
                    case Possibility.Undecided _ -> {}
                    case Possibility.Impossible _ ->
                        assertThat(sure.smallest(goal)).isInstanceOf(Possibility.Impossible.class);
                    case Possibility.Possible(var answers, var smallest, var _) -> {
                        assertThat(new Circumstances(answers, MONDAY).satisfy(goal))
                                .isTrue();
                        assertThat(!smallest || size(sure.smallest(goal)) == size(answers))
                                .isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 100, 1_000, 10_000})
    void an_office_is_called_not_indicated_only_if_that_was_found_out(long steps) {
        for (int seed = 0; seed < 20; seed++) {
            Checklist checklist = RandomChecklist.of(10, 10, seed);
            Answers answers = new RandomAnswers(checklist, MONDAY, seed).some(0.5);
            Assessment now = Assessor.assess(checklist, answers, MONDAY);
            List<Office> open = open(Outlook.of(checklist, now));
            assertThat(open(Outlook.of(checklist, now, Budget.of(steps)))).containsAll(open);
        }
    }

    private static List<Office> open(List<Outlook> outlooks) {
        return outlooks.stream().filter(Outlook::isOpen).map(Outlook::office).toList();
    }

    private static int size(Possibility possibility) {
        return possibility instanceof Possibility.Possible(var answers, var _, var _) ? size(answers) : -1;
    }

    private static int size(Answers answers) {
        return answers.questions().size();
    }

    private static Stream<Condition> goals(Checklist checklist) {
        return Stream.concat(
                checklist.questions().stream().map(Question::visibleWhen),
                checklist.rules().stream().map(Rule::firing));
    }
}
