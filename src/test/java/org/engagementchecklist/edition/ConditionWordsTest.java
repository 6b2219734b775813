package org.engagementchecklist.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.all;
import static org.engagementchecklist.assessment.Sketch.any;
import static org.engagementchecklist.assessment.Sketch.anyOf;
import static org.engagementchecklist.assessment.Sketch.id;
import static org.engagementchecklist.assessment.Sketch.is;
import static org.engagementchecklist.assessment.Sketch.not;
import static org.engagementchecklist.assessment.Sketch.only;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Circumstances;
import org.engagementchecklist.assessment.RandomAnswers;
import org.engagementchecklist.assessment.Sketch;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Condition.Answered;
import org.engagementchecklist.checklist.Condition.AnyUnsure;
import org.engagementchecklist.checklist.Condition.AtLeast;
import org.engagementchecklist.checklist.Condition.FewerDaysAwayThan;
import org.engagementchecklist.checklist.Condition.InGroup;
import org.engagementchecklist.checklist.Condition.MoreThan;
import org.engagementchecklist.checklist.Condition.Unlisted;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Resource;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.edition.Wording.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionWordsTest {

    private static final Checklist CHECKLIST = new Sketch()
            .yesNo("A1")
            .yesNo("A2")
            .asking("B1", QuestionType.COUNTRIES)
            .asking("B2", QuestionType.COUNTRIES)
            .several("C1", Condition.always(), "a", "b", "c", "none!")
            .several("C2", Condition.always(), "a", "b", "c", "d", "e", "none!")
            .asking("D1", QuestionType.DATE)
            .asking("M1", QuestionType.MONEY)
            .checklist();

    private static final ConditionWords WORDS = new ConditionWords(CHECKLIST);
    private static final CountryGroup WATCHED = Sketch.WATCHED;

    static Stream<Arguments> conditions() {
        Condition soon = new FewerDaysAwayThan(id("D1"), 6, DayCount.BUSINESS);
        Condition tomorrow = new FewerDaysAwayThan(id("D1"), 1, DayCount.CALENDAR);
        Condition watched = new InGroup(List.of(id("B1"), id("B2")), WATCHED);
        Condition watchedHere = new InGroup(List.of(id("B1")), WATCHED);
        String unlisted = "a place that is not in the list of countries";
        return Stream.of(
                of(new Unlisted(List.of(id("B1"))), "“Question B1?” (B1) names " + unlisted),
                of(
                        new Unlisted(List.of(id("B1"), id("B2"))),
                        "“Question B1?” (B1) or “Question B2?” (B2) names " + unlisted),
                of(not(new Unlisted(List.of(id("B1")))), "“Question B1?” (B1) does not name " + unlisted),
                of(
                        not(new Unlisted(List.of(id("B1"), id("B2")))),
                        "neither “Question B1?” (B1) nor “Question B2?” (B2) names " + unlisted),
                of(is("A1", "yes"), "“Question A1?” (A1) is answered “Option yes”"),
                of(not(is("A1", "yes")), "“Question A1?” (A1) is not answered “Option yes”"),
                of(anyOf("A1", "yes", "no"), "“Question A1?” (A1) is answered “Option yes” or “Option no”"),
                of(not(anyOf("A1", "yes")), "“Question A1?” (A1) is not answered “Option yes”"),
                of(
                        not(anyOf("A1", "yes", "no")),
                        "“Question A1?” (A1) has none of the answers “Option yes” and “Option no”"),
                of(anyOf("C1", "a"), "“Question C1?” (C1) includes “Option a”"),
                of(anyOf("C1", "a", "b", "c"), "“Question C1?” (C1) includes “Option a”, “Option b” or “Option c”"),
                of(not(anyOf("C1", "a")), "“Question C1?” (C1) does not include “Option a”"),
                of(not(anyOf("C1", "a", "b")), "“Question C1?” (C1) includes none of “Option a” and “Option b”"),
                of(
                        anyOf("C2", "a", "b", "c", "d", "e"),
                        "“Question C2?” (C2) includes any option except “Option none”"),
                of(only("C1", "a"), "“Question C1?” (C1) is answered with “Option a” alone"),
                of(not(only("C1", "a")), "“Question C1?” (C1) is not answered with “Option a” alone"),
                of(new AtLeast(id("M1"), 250_000), "“Question M1?” (M1) is at least 250,000 US dollars"),
                of(not(new AtLeast(id("M1"), 1)), "“Question M1?” (M1) is not at least 1 US dollar"),
                of(new MoreThan(id("M1"), 0), "“Question M1?” (M1) is more than 0 US dollars"),
                of(not(new MoreThan(id("M1"), 5_000)), "“Question M1?” (M1) is not more than 5,000 US dollars"),
                of(soon, "“Question D1?” (D1) is past or fewer than 6 business days away"),
                of(tomorrow, "“Question D1?” (D1) is past or fewer than 1 day away"),
                of(not(soon), "“Question D1?” (D1) is neither past nor fewer than 6 business days away"),
                of(new Answered(id("D1")), "“Question D1?” (D1) has an answer"),
                of(not(new Answered(id("D1"))), "“Question D1?” (D1) has no answer"),
                of(watched, "“Question B1?” (B1) or “Question B2?” (B2) names a country of the group “Watched”"),
                of(
                        not(watched),
                        "neither “Question B1?” (B1) nor “Question B2?” (B2) names a country of the group “Watched”"),
                of(not(watchedHere), "“Question B1?” (B1) does not name a country of the group “Watched”"),
                of(new AnyUnsure(), "at least one answer is “Unsure”"),
                of(not(new AnyUnsure()), "no answer is “Unsure”"),
                of(
                        all(is("A1", "yes"), not(is("A2", "no"))),
                        "“Question A1?” (A1) is answered “Option yes”,"
                                + " and “Question A2?” (A2) is not answered “Option no”"),
                of(
                        any(is("A1", "yes"), is("A1", "no")),
                        "“Question A1?” (A1) is answered “Option yes”, or A1 is answered “Option no”"),
                of(not(not(is("A1", "yes"))), "“Question A1?” (A1) is answered “Option yes”"),
                of(all(any(all(is("A1", "yes")))), "“Question A1?” (A1) is answered “Option yes”"),
                of(Condition.always(), "nothing stands against it"),
                of(not(Condition.always()), "the impossible happens"));
    }

    private static Arguments of(Condition condition, String words) {
        return Arguments.of(condition, words);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void every_kind_of_condition_has_its_words(Condition condition, String words) {
        assertThat(WORDS.of(condition).lines()).containsExactly(new Line(0, words));
        assertThat(WORDS.of(condition).text()).isEqualTo(words);
    }

    @Test
    void conditions_in_conditions_become_a_list_of_lines() {
        Condition nested = all(
                is("A1", "yes"),
                any(is("A2", "no"), all(anyOf("C1", "a"), anyOf("C1", "b"))),
                any(is("A1", "no"), is("A2", "no")));

        assertThat(WORDS.of(nested).lines())
                .containsExactly(
                        new Line(0, "all of these hold:"),
                        new Line(1, "“Question A1?” (A1) is answered “Option yes”"),
                        new Line(1, "at least one of these holds:"),
                        new Line(2, "“Question A2?” (A2) is answered “Option no”"),
                        new Line(2, "“Question C1?” (C1) includes “Option a”, and C1 includes “Option b”"),
                        new Line(1, "A1 is answered “Option no”, or A2 is answered “Option no”"));
        assertThat(WORDS.of(nested).text())
                .isEqualTo("all of these hold: [“Question A1?” (A1) is answered “Option yes”; "
                        + "at least one of these holds: [“Question A2?” (A2) is answered “Option no”; "
                        + "“Question C1?” (C1) includes “Option a”, and C1 includes “Option b”]; "
                        + "A1 is answered “Option no”, or A2 is answered “Option no”]");
    }

    @Test
    void three_parts_are_too_many_for_a_sentence() {
        assertThat(WORDS.of(any(is("A1", "yes"), is("A2", "yes"), anyOf("C1", "a")))
                        .lines())
                .containsExactly(
                        new Line(0, "at least one of these holds:"),
                        new Line(1, "“Question A1?” (A1) is answered “Option yes”"),
                        new Line(1, "“Question A2?” (A2) is answered “Option yes”"),
                        new Line(1, "“Question C1?” (C1) includes “Option a”"));
    }

    @Test
    void a_denied_list_becomes_a_list_of_denials() {
        assertThat(WORDS.of(not(all(is("A1", "yes"), is("A2", "yes")))).text())
                .isEqualTo("“Question A1?” (A1) is not answered “Option yes”,"
                        + " or “Question A2?” (A2) is not answered “Option yes”");
        assertThat(WORDS.of(not(any(is("A1", "yes"), is("A2", "yes")))).text())
                .isEqualTo("“Question A1?” (A1) is not answered “Option yes”,"
                        + " and “Question A2?” (A2) is not answered “Option yes”");
    }

    @Test
    void options_and_groups_that_read_alike_are_told_apart() {
        CountryGroup twin = new CountryGroup("TWIN", "Watched", Set.of("SA"), List.of(), "");

        assertThat(WORDS.of(new InGroup(List.of(id("B1")), twin)).text()).endsWith("“Watched” (TWIN)");
    }

    @Test
    void questions_rules_and_pages_say_when_they_come() {
        Checklist shipped = Shipped.checklist();
        ConditionWords words = new ConditionWords(shipped);
        Question always = shipped.question(id("A2")).orElseThrow();
        Question stage = shipped.question(id("A3")).orElseThrow();
        Question deadline = shipped.question(id("C3")).orElseThrow();
        Rule rule = rule(shipped, "R06");
        Resource signatory = shipped.resources().getLast();

        assertThat(words.shown(always).text()).isEqualTo("Always shown.");
        assertThat(words.shown(stage).text())
                .startsWith("Shown unless “Which of these does the engagement include?” (A2) is answered with “Only");
        assertThat(words.shown(deadline).text())
                .isEqualTo(
                        "Shown when “Will a proposal or application go to anyone outside MIT?” (C2) is answered “Yes”.");
        assertThat(words.leads(rule, Set.of(id("C3"))).text())
                .isEqualTo("If C3 is past or fewer than 6 business days away.");
        assertThat(words.printed(signatory).text()).startsWith("Printed when “What is to be signed");
        assertThat(words.printed(shipped.resources().getFirst()).text()).isEqualTo("Always printed.");
    }

    @Test
    void different_conditions_of_the_shipped_checklist_have_different_words() {
        ConditionWords words = new ConditionWords(Shipped.checklist());
        Map<String, Condition> told = new HashMap<>();

        assertThat(shipped())
                .allSatisfy(condition -> assertThat(
                                told.computeIfAbsent(words.of(condition).text(), _ -> condition))
                        .isEqualTo(condition));
        assertThat(told).hasSizeGreaterThan(100);
    }

    @Test
    void conditions_with_the_same_words_mean_the_same() {
        Random random = new Random(7);
        List<Circumstances> cases = IntStream.range(0, 60)
                .mapToObj(seed -> new RandomAnswers(CHECKLIST, Sketch.MONDAY, seed).some(0.8))
                .map(answers -> new Circumstances(answers, Sketch.MONDAY))
                .toList();
        Map<String, List<Boolean>> told = new HashMap<>();
        for (int i = 0; i < 4_000; i++) {
            Condition condition = drawn(random, 3);
            List<Boolean> truth =
                    cases.stream().map(each -> each.satisfy(condition)).toList();
            assertThat(told.computeIfAbsent(WORDS.of(condition).text(), _ -> truth))
                    .isEqualTo(truth);
        }
        assertThat(told).hasSizeBetween(300, 3_900);
    }

    private static List<Condition> shipped() {
        Checklist checklist = Shipped.checklist();
        return Stream.of(
                        checklist.questions().stream().map(Question::visibleWhen),
                        checklist.allRules().stream().map(Rule::when),
                        checklist.resources().stream().map(Resource::when))
                .flatMap(conditions -> conditions)
                .toList();
    }

    private static Rule rule(Checklist checklist, String id) {
        return checklist.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Condition drawn(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 9 : 13);
        return switch (kind) {
            case 0 -> is("A1", random.nextBoolean() ? "yes" : "unsure");
            case 1 -> is("A2", "no");
            case 2 -> anyOf("A1", "yes", "unsure");
            case 3 -> anyOf("C1", random.nextBoolean() ? "a" : "b");
            case 4 -> only("C1", "a");
            case 5 -> new AtLeast(id("M1"), random.nextBoolean() ? 5_000 : 5_001);
            case 6 -> new MoreThan(id("M1"), 5_000);
            case 7 -> random.nextBoolean() ? new InGroup(List.of(id("B1")), WATCHED) : new Unlisted(List.of(id("B1")));
            case 8 -> new FewerDaysAwayThan(id("D1"), 30, random.nextBoolean() ? DayCount.BUSINESS : DayCount.CALENDAR);
            case 9, 10 -> not(drawn(random, depth - 1));
            case 11 -> all(parts(random, depth - 1));
            default -> any(parts(random, depth - 1));
        };
    }

    private static Condition[] parts(Random random, int depth) {
        List<Condition> parts = new ArrayList<>();
        IntStream.range(0, random.nextInt(4)).forEach(_ -> parts.add(drawn(random, depth)));
        return parts.toArray(Condition[]::new);
    }
}
