package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.EARLY;
import static org.engagementchecklist.assessment.Sketch.LATE;
import static org.engagementchecklist.assessment.Sketch.MONDAY;
import static org.engagementchecklist.assessment.Sketch.NOW;
import static org.engagementchecklist.assessment.Sketch.id;
import static org.engagementchecklist.assessment.Sketch.is;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.assessment.Sketch;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.checklist.Time;
import org.engagementchecklist.engagement.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DifferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                SHOULD | EARLY | MUST   | EARLY | MUST now: Office 0, because of Q2.
                CHECK  | EARLY | SHOULD | EARLY | SHOULD now: Office 0, because of Q2.
                MUST   | EARLY | STOP   | EARLY | STOP now: Office 0, because of Q2.
                MUST   | LATE  | MUST   | NOW   | Sooner now: Office 0, “Now”, because of Q2.
                SHOULD | LATE  | MUST   | EARLY | MUST now: Office 0, because of Q2. Sooner now: Office 0, “While planning”, because of Q2.
                MUST   | EARLY | MUST   | EARLY | More to settle: Office 0, because of Q2.
                MUST   | EARLY | MUST   | LATE  | More to settle: Office 0, because of Q2.
                """)
    void an_office_that_is_to_be_contacted_more_firmly_sooner_or_about_more_is_announced(
            Strength first, String firstTime, Strength second, String secondTime, String said) {
        Checklist checklist = twoRules(first, time(firstTime), second, time(secondTime));
        assertThat(said(checklist, answers("Q1", "yes"), answers("Q1", "yes", "Q2", "yes")))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                SHOULD | EARLY | MUST | EARLY | Only SHOULD now: Office 0, because of Q2.
                MUST   | EARLY | STOP | EARLY | Only MUST now: Office 0, because of Q2.
                MUST   | LATE  | MUST | NOW   | Later now: Office 0, “Before leaving”, because of Q2.
                """)
    void an_office_that_is_to_be_contacted_less_firmly_or_later_is_announced(
            Strength first, String firstTime, Strength second, String secondTime, String said) {
        Checklist checklist = twoRules(first, time(firstTime), second, time(secondTime));
        assertThat(said(checklist, answers("Q1", "yes", "Q2", "yes"), answers("Q1", "yes")))
                .isEqualTo(said);
    }

    @Test
    void in_one_line_the_weightiest_is_said_and_the_others_are_counted() {
        Checklist checklist = new Sketch()
                .yesNo("Q1")
                .yesNo("Q2")
                .yesNo("Q3", is("Q2", "yes"))
                .rule("R1", is("Q2", "yes"), "ALPHA", Strength.MUST, EARLY)
                .rule("R2", is("Q2", "yes"), "BETA", Strength.STOP, NOW)
                .rule("R3", is("Q2", "yes"), "GAMMA", Strength.CHECK, LATE)
                .checklist();
        Differences differences = differences(checklist, answers(), answers("Q2", "yes"));
        assertThat(differences.line()).isEqualTo("STOP: Office 1, because of Q2. And 3 more changes.");
        assertThat(differences.sentences())
                .isEqualTo(
                        "STOP: Office 1, because of Q2. Added: Office 0; Office 2, because of Q2. 1 question added: Q3.");
    }

    @Test
    void nothing_is_said_of_what_stayed_as_it_was() {
        Checklist checklist = twoRules(Strength.MUST, EARLY, Strength.MUST, EARLY);
        Differences differences = differences(checklist, answers("Q1", "yes"), answers("Q1", "yes", "Q2", "no"));
        assertThat(differences.sentences()).isEmpty();
        assertThat(differences.line()).isEmpty();
    }

    private static Checklist twoRules(Strength first, Time firstTime, Strength second, Time secondTime) {
        return new Sketch()
                .yesNo("Q1")
                .yesNo("Q2")
                .rule("R1", is("Q1", "yes"), "ALPHA", first, firstTime)
                .rule("R2", is("Q2", "yes"), "ALPHA", second, secondTime)
                .checklist();
    }

    private static String said(Checklist checklist, Answers before, Answers after) {
        return differences(checklist, before, after).sentences();
    }

    private static Differences differences(Checklist checklist, Answers before, Answers after) {
        return new Differences(assessed(checklist, before), assessed(checklist, after), Optional.of(id("Q2")));
    }

    private static Assessment assessed(Checklist checklist, Answers answers) {
        return Assessor.assess(checklist, answers, MONDAY);
    }

    private static Answers answers(String... questionsAndOptions) {
        Map<QuestionId, Answer> all = new LinkedHashMap<>();
        for (int i = 0; i < questionsAndOptions.length; i += 2) {
            all.put(id(questionsAndOptions[i]), new Answer.Choice(questionsAndOptions[i + 1]));
        }
        return new Answers(all);
    }

    private static Time time(String id) {
        return switch (id) {
            case "NOW" -> NOW;
            case "EARLY" -> EARLY;
            default -> LATE;
        };
    }
}
