package org.engagementchecklist.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.MONDAY;
import static org.engagementchecklist.assessment.Sketch.all;
import static org.engagementchecklist.assessment.Sketch.any;
import static org.engagementchecklist.assessment.Sketch.anyOf;
import static org.engagementchecklist.assessment.Sketch.id;
import static org.engagementchecklist.assessment.Sketch.is;
import static org.engagementchecklist.assessment.Sketch.not;
import static org.engagementchecklist.assessment.Sketch.only;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.engagement.Answers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CircumstancesTest {

    static Stream<Arguments> meanings() {
        return Stream.of(
                arguments(is("Q", "x"), Given.one("Q", "x"), true),
                arguments(is("Q", "x"), Given.one("Q", "y"), false),
                arguments(anyOf("Q", "x", "y"), Given.one("Q", "y"), true),
                arguments(anyOf("Q", "x", "y"), Given.several("Q", "z", "y"), true),
                arguments(anyOf("Q", "x", "y"), Given.several("Q", "z"), false),
                arguments(anyOf("Q", "unsure"), Given.several("Q", "x", "unsure"), true),
                arguments(only("Q", "x"), Given.several("Q", "x"), true),
                arguments(only("Q", "x"), Given.several("Q", "x", "y"), false),
                arguments(new Condition.AtLeast(id("Q"), 250), Given.money("Q", 250), true),
                arguments(new Condition.AtLeast(id("Q"), 250), Given.money("Q", 249), false),
                arguments(new Condition.AtLeast(id("Q"), 0), Given.money("Q", 0), true),
                arguments(new Condition.MoreThan(id("Q"), 0), Given.money("Q", 0), false),
                arguments(new Condition.MoreThan(id("Q"), 0), Given.money("Q", 1), true),
                arguments(days(90, DayCount.CALENDAR), Given.date("Q", MONDAY.plusDays(89)), true),
                arguments(days(90, DayCount.CALENDAR), Given.date("Q", MONDAY.plusDays(90)), false),
                arguments(days(6, DayCount.BUSINESS), Given.date("Q", MONDAY.plusDays(7)), true),
                arguments(days(6, DayCount.BUSINESS), Given.date("Q", MONDAY.plusDays(8)), false),
                arguments(days(6, DayCount.BUSINESS), Given.date("Q", MONDAY.minusDays(30)), true),
                arguments(new Condition.Answered(id("Q")), Given.money("Q", 0), true),
                arguments(new Condition.Answered(id("Q")), Given.countries("Q"), true),
                arguments(watched("Q"), Given.countries("Q", "FR", "SA"), true),
                arguments(watched("Q"), Given.countries("Q", "FR"), false),
                arguments(watched("Q"), Given.countries("Q"), false),
                arguments(watched("P", "Q"), Given.countries("Q", "RU"), true),
                arguments(watched("Q"), Given.places("Q", List.of(), "RU"), false),
                arguments(watched("Q"), Given.places("Q", List.of("RU"), "Elsewhere"), true),
                arguments(unlisted("Q"), Given.places("Q", List.of(), "Elsewhere"), true),
                arguments(unlisted("Q"), Given.places("Q", List.of("FR"), "Elsewhere"), true),
                arguments(unlisted("P", "Q"), Given.places("Q", List.of("FR"), "Elsewhere"), true),
                arguments(unlisted("P"), Given.places("Q", List.of("FR"), "Elsewhere"), false),
                arguments(unlisted("Q"), Given.countries("Q", "FR"), false),
                arguments(unlisted("Q"), Given.countries("Q"), false),
                arguments(unlisted("Q"), Given.nothing(), false),
                arguments(new Condition.Answered(id("Q")), Given.places("Q", List.of(), "Elsewhere"), true),
                arguments(new Condition.AnyUnsure(), Given.one("Q", "unsure"), true),
                arguments(new Condition.AnyUnsure(), Given.several("Q", "x", "unsure"), true),
                arguments(new Condition.AnyUnsure(), Given.one("Q", "no"), false));
    }

    @ParameterizedTest
    @MethodSource("meanings")
    void a_leaf_means_what_it_says_and_not_flips_it(Condition leaf, Answers answers, boolean holds) {
        assertThat(new Circumstances(answers, MONDAY).satisfy(leaf)).isEqualTo(holds);
        assertThat(new Circumstances(answers, MONDAY).satisfy(not(leaf))).isNotEqualTo(holds);
    }

    @ParameterizedTest
    @MethodSource("meanings")
    void an_unanswered_question_makes_every_leaf_false(Condition leaf) {
        assertThat(new Circumstances(Answers.NONE, MONDAY).satisfy(leaf)).isFalse();
    }

    static Stream<Arguments> trees() {
        Condition yes = is("Q", "yes");
        Condition no = is("Q", "no");
        return Stream.of(
                arguments(all(), true),
                arguments(all(yes), true),
                arguments(all(yes, no), false),
                arguments(any(), false),
                arguments(any(no, yes), true),
                arguments(any(no), false),
                arguments(not(all(yes, any(no, not(no)))), false));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void parts_combine(Condition tree, boolean holds) {
        assertThat(new Circumstances(Given.one("Q", "yes"), MONDAY).satisfy(tree))
                .isEqualTo(holds);
    }

    private static Condition days(int days, DayCount count) {
        return new Condition.FewerDaysAwayThan(id("Q"), days, count);
    }

    private static Condition unlisted(String... questions) {
        return new Condition.Unlisted(Stream.of(questions).map(Sketch::id).toList());
    }

    private static Condition watched(String... questions) {
        return new Condition.InGroup(Stream.of(questions).map(Sketch::id).toList(), Sketch.WATCHED);
    }
}
