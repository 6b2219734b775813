package org.engagementchecklist.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.id;
import static org.engagementchecklist.assessment.Sketch.is;

import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Sketch;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.Answers;
import org.junit.jupiter.api.Test;

class EditionChangeTest {

    private static final Answers YES = Answers.NONE.with(id("A1"), new Answer.Choice("yes"));

    private static Sketch sketch() {
        return new Sketch().yesNo("A1");
    }

    private static List<String> effects(Sketch before, Sketch after) {
        return effects(before.checklist(), after.checklist());
    }

    private static List<String> effects(Checklist before, Checklist after) {
        return new EditionChange(before, after)
                .effects(YES, Sketch.MONDAY).stream().map(Effect::inWords).toList();
    }

    @Test
    void offices_are_gained_and_lost() {
        Sketch none = sketch();
        Sketch one = sketch().rule("R1", is("A1", "yes"), "BETA", Strength.MUST, Sketch.EARLY);

        assertThat(effects(none, one)).containsExactly("gained: Office 1, MUST · While planning");
        assertThat(effects(one, none)).containsExactly("lost: Office 1, MUST · While planning");
        assertThat(effects(one, one)).isEmpty();
    }

    @Test
    void an_office_may_be_contacted_more_firmly_or_earlier() {
        Sketch before = sketch().rule("R1", is("A1", "yes"), "BETA", Strength.SHOULD, Sketch.EARLY);
        Sketch firmer = sketch().rule("R1", is("A1", "yes"), "BETA", Strength.STOP, Sketch.EARLY);
        Sketch earlier = sketch().rule("R1", is("A1", "yes"), "BETA", Strength.SHOULD, Sketch.NOW);

        assertThat(effects(before, firmer))
                .containsExactly("Office 1, before: SHOULD · While planning; now: STOP · While planning");
        assertThat(effects(before, earlier))
                .containsExactly("Office 1, before: SHOULD · While planning; now: SHOULD · Now");
    }

    @Test
    void another_rule_for_the_same_advice_is_no_effect() {
        Sketch before = sketch().rule("R1", is("A1", "yes"), "BETA", Strength.SHOULD, Sketch.EARLY);
        Sketch after = sketch().rule("R2", is("A1", "yes"), "BETA", Strength.SHOULD, Sketch.EARLY);

        assertThat(effects(before, after)).isEmpty();
    }

    @Test
    void answers_that_the_newer_edition_cannot_take_are_left_aside() {
        Sketch before = sketch().rule("R1", is("A1", "yes"), "BETA", Strength.SHOULD, Sketch.EARLY);
        Sketch otherKind = new Sketch()
                .asking("A1", QuestionType.MONEY)
                .rule("R1", new Condition.Answered(id("A1")), "BETA", Strength.SHOULD, Sketch.EARLY);
        Sketch otherOption = new Sketch()
                .several("A1", Condition.always(), "some")
                .rule("R1", new Condition.Answered(id("A1")), "BETA", Strength.SHOULD, Sketch.EARLY);
        Sketch gone = new Sketch().yesNo("A2");

        assertThat(Stream.of(otherKind, otherOption, gone))
                .allSatisfy(after ->
                        assertThat(effects(before, after)).containsExactly("lost: Office 1, SHOULD · While planning"));
    }
}
