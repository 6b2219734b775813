package org.engagementchecklist.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Strength;
import org.junit.jupiter.api.Test;

/** A worked engagement that comes out otherwise than its author expects is said in words. */
class ScenarioCheckTest {

    private static final Scenario TALK = Shipped.scenario("S03");
    private static final OfficeId IAC = new OfficeId("IAC");

    @Test
    void a_worked_engagement_that_comes_out_as_expected_differs_in_nothing() {
        assertThat(differences(TALK)).isEmpty();
    }

    @Test
    void an_office_that_was_not_expected_is_named() {
        assertThat(differences(expecting(offices -> offices.remove(IAC))))
                .containsExactly("office IAC: expected nothing, came out CHECK EARLY by [R02]");
    }

    @Test
    void an_office_that_does_not_come_out_is_named() {
        assertThat(differences(expecting(
                        offices -> offices.put(new OfficeId("EHS"), expected(Strength.MUST, "SEND", "R80", "R79")))))
                .containsExactly("office EHS: expected MUST SEND by [R79, R80], came out nothing");
    }

    @Test
    void another_strength_time_or_rule_is_named() {
        assertThat(differences(expecting(offices -> offices.put(IAC, expected(Strength.MUST, "EARLY", "R02")))))
                .containsExactly("office IAC: expected MUST EARLY by [R02], came out CHECK EARLY by [R02]");
        assertThat(differences(expecting(offices -> offices.put(IAC, expected(Strength.CHECK, "NOW", "R02")))))
                .containsExactly("office IAC: expected CHECK NOW by [R02], came out CHECK EARLY by [R02]");
        assertThat(differences(expecting(offices -> offices.put(IAC, expected(Strength.CHECK, "EARLY", "R01")))))
                .containsExactly("office IAC: expected CHECK EARLY by [R01], came out CHECK EARLY by [R02]");
    }

    @Test
    void offices_are_named_in_the_order_of_the_alphabet() {
        assertThat(differences(expecting(Map::clear)))
                .hasSize(TALK.expected().size())
                .isSorted();
    }

    @Test
    void only_the_questions_that_differ_are_named() {
        List<QuestionId> expected = new ArrayList<>(TALK.questionsShown());
        expected.removeAll(List.of(new QuestionId("B2"), new QuestionId("H1")));
        expected.add(new QuestionId("J2"));

        assertThat(differences(showing(expected)))
                .containsExactly("questions shown but not expected: B2, H1", "questions expected but not shown: J2");
    }

    @Test
    void another_order_of_the_questions_is_named() {
        assertThat(differences(showing(TALK.questionsShown().reversed())))
                .containsExactly("questions expected in another order than they are asked");
    }

    private static Scenario showing(List<QuestionId> questions) {
        return new Scenario("X", "T", "S", TALK.today(), TALK.answers(), questions, TALK.expected());
    }

    private static List<String> differences(Scenario scenario) {
        return ScenarioCheck.differences(scenario, Shipped.checklist());
    }

    private static Scenario expecting(Consumer<Map<OfficeId, Scenario.Expected>> change) {
        Map<OfficeId, Scenario.Expected> expected = new HashMap<>(TALK.expected());
        change.accept(expected);
        return new Scenario("X", "T", "S", TALK.today(), TALK.answers(), TALK.questionsShown(), expected);
    }

    private static Scenario.Expected expected(Strength strength, String time, String... rules) {
        return new Scenario.Expected(strength, time, Set.of(rules));
    }
}
