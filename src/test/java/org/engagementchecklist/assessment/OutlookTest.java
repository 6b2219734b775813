package org.engagementchecklist.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.EARLY;
import static org.engagementchecklist.assessment.Sketch.MONDAY;
import static org.engagementchecklist.assessment.Sketch.all;
import static org.engagementchecklist.assessment.Sketch.id;
import static org.engagementchecklist.assessment.Sketch.is;
import static org.engagementchecklist.assessment.Sketch.not;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.engagement.Engagement;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final Checklist CHAIN = new Sketch()
            .yesNo("A1")
            .yesNo("A2", is("A1", "yes"))
            .yesNoUnsureGoesTo("A3", "GAMMA")
            .rule("R", is("A2", "yes"), "ALPHA", Strength.MUST, EARLY)
            .rule("S", all(is("A1", "no"), is("A2", "yes")), "BETA", Strength.MUST, EARLY)
            .checklist();

    @Test
    void an_office_is_open_while_an_unanswered_question_may_reveal_the_one_that_leads_to_it() {
        assertThat(outlook(CHAIN, Given.nothing(), "ALPHA")).containsExactly(id("A1"));
        assertThat(outlook(CHAIN, Given.one("A1", "yes"), "ALPHA")).containsExactly(id("A2"));
    }

    @Test
    void an_office_is_not_indicated_when_no_answer_can_lead_to_it_any_more() {
        assertThat(outlook(CHAIN, Given.one("A1", "no"), "ALPHA")).isEmpty();
        assertThat(outlook(CHAIN, Given.and(Given.one("A1", "yes"), "A2", "no"), "ALPHA"))
                .isEmpty();
    }

    @Test
    void a_rule_that_contradicts_what_shows_its_question_never_keeps_an_office_open() {
        assertThat(outlook(CHAIN, Given.nothing(), "BETA")).isEmpty();
    }

    @Test
    void an_office_is_open_while_a_text_that_is_not_taken_stands_beside_the_answer_that_decides() {
        Engagement typed = Engagements.with(Given.one("A1", "no")).withTyped(id("A1"), "maybe");
        Assessment assessment = Assessor.assess(CHAIN, typed, MONDAY);

        assertThat(outlook(CHAIN, assessment, "ALPHA")).containsExactly(id("A1"));
    }

    @Test
    void an_unsure_that_may_still_be_given_keeps_its_office_open() {
        assertThat(outlook(CHAIN, Given.nothing(), "GAMMA")).containsExactly(id("A3"));
        assertThat(outlook(CHAIN, Given.one("A3", "no"), "GAMMA")).isEmpty();
    }

    @Test
    void a_rule_about_what_is_not_answered_needs_some_answer() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .yesNo("A2")
                .rule("R", all(not(is("A1", "yes")), not(is("A2", "yes"))))
                .checklist();
        assertThat(outlook(checklist, Given.nothing(), "ALPHA")).containsExactly(id("A1"), id("A2"));
    }

    @Test
    void trying_every_answer_to_the_open_questions_gives_the_same_for_every_office() {
        for (Answers given : everything(CHAIN, Given.nothing())) {
            Set<OfficeId> reachable = new HashSet<>();
            for (Answers completed : everything(CHAIN, given)) {
                Assessor.assess(CHAIN, completed, MONDAY)
                        .referrals()
                        .forEach(referral -> reachable.add(referral.office().id()));
            }
            Assessment now = Assessor.assess(CHAIN, given, MONDAY);
            for (Outlook outlook : Outlook.of(CHAIN, now)) {
                assertThat(outlook.isOpen())
                        .as(outlook.office().id() + " after " + given)
                        .isEqualTo(reachable.contains(outlook.office().id()));
            }
        }
    }

    @Test
    void no_office_said_to_be_not_indicated_ever_comes_whatever_is_answered_next() {
        Checklist shipped = Shipped.checklist();
        for (int seed = 0; seed < 12; seed++) {
            RandomAnswers random = new RandomAnswers(shipped, MONDAY, seed);
            Answers partly = random.some(0.5);
            Assessment now = Assessor.assess(shipped, partly, MONDAY);
            List<OfficeId> excluded = Outlook.of(shipped, now).stream()
                    .filter(outlook -> !outlook.isOpen())
                    .map(outlook -> outlook.office().id())
                    .toList();
            for (int attempt = 0; attempt < 5; attempt++) {
                Assessment then = Assessor.assess(shipped, random.completed(now.effective()), MONDAY);
                assertThat(excluded)
                        .allSatisfy(
                                office -> assertThat(then.referralTo(office)).isEmpty());
            }
        }
    }

    @Test
    void every_office_of_the_shipped_checklist_is_open_before_anything_is_answered() {
        Assessment nothing = Assessor.assess(Shipped.checklist(), Answers.NONE, MONDAY);
        assertThat(Outlook.of(Shipped.checklist(), nothing)).hasSize(33).allMatch(Outlook::isOpen);
    }

    private static List<QuestionId> outlook(Checklist checklist, Answers answers, String office) {
        return outlook(checklist, Assessor.assess(checklist, answers, MONDAY), office);
    }

    private static List<QuestionId> outlook(Checklist checklist, Assessment assessment, String office) {
        Outlook found = Outlook.of(checklist, assessment).stream()
                .filter(outlook -> outlook.office().id().equals(new OfficeId(office)))
                .findFirst()
                .orElseThrow();
        return found.decidedBy().stream().map(Question::id).toList();
    }

    /** Every way to answer the questions that these answers leave open, none among them. */
    private static List<Answers> everything(Checklist checklist, Answers given) {
        List<Answers> all = List.of(Assessor.assess(checklist, given, MONDAY).effective());
        for (Question question : checklist.questions()) {
            List<Answers> more = new ArrayList<>();
            for (Answers before : all) {
                more.add(before);
                if (!before.has(question.id())) {
                    EveryAnswer.to(question, List.of(), MONDAY).stream()
                            .flatMap(Optional<Answer>::stream)
                            .forEach(answer -> more.add(before.with(question.id(), answer)));
                }
            }
            all = more;
        }
        return all;
    }
}
