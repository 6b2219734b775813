package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.SmallChecklist.AMOUNT;
import static org.engagementchecklist.ui.SmallChecklist.DEADLINE;
import static org.engagementchecklist.ui.SmallChecklist.PLAN;
import static org.engagementchecklist.ui.SmallChecklist.PROPOSAL;
import static org.engagementchecklist.ui.SmallChecklist.SHIPPED;
import static org.engagementchecklist.ui.SmallChecklist.STAGE;
import static org.engagementchecklist.ui.SmallChecklist.STRANDS;
import static org.engagementchecklist.ui.SmallChecklist.WHERE;
import static org.engagementchecklist.ui.SmallChecklist.choice;
import static org.engagementchecklist.ui.SmallChecklist.choices;

import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.ui.SmallChecklist;
import org.engagementchecklist.ui.common.Access;
import org.engagementchecklist.ui.common.EngagementSession;
import org.junit.jupiter.api.Test;

final class WizardModelTest {
    private final EngagementSession session = SmallChecklist.session();
    private final WizardModel model = new WizardModel(session);

    @Test
    void a_new_engagement_begins_with_the_page_about_it() {
        assertThat(page()).isEqualTo(new Page.About());
    }

    @Test
    void an_engagement_with_answers_begins_at_the_first_page_with_an_unanswered_question() {
        session.type(PLAN, "A plan");
        session.answer(STRANDS, choices("research"));
        session.answer(STAGE, choice("idea"));
        EngagementSession again =
                new EngagementSession(session.checklist(), session.engagement(), SmallChecklist.CLOCK, Access.WRITE);
        assertThat(new WizardModel(again).place().get().page()).isEqualTo(section("B"));
    }

    @Test
    void next_walks_through_every_page_and_stops_at_the_last() {
        Stream.of("A", "B", "C", "D").forEach(id -> {
            model.next();
            assertThat(page()).isEqualTo(section(id));
        });
        assertThat(model.nextPage()).isEmpty();
        model.next();
        assertThat(page()).isEqualTo(section("D"));
    }

    @Test
    void undo_and_redo_go_to_where_the_change_was_made() {
        session.answer(SHIPPED, choice("no"));
        session.answer(PROPOSAL, choice("yes"));
        session.state(Facts.NONE.withTitle("Title"));
        model.goTo(section("B"));
        model.undo();
        assertThat(page()).isEqualTo(new Page.About());
        model.undo();
        assertThat(model.place().get().question()).contains(PROPOSAL);
        assertThat(session.engagement().answers().has(PROPOSAL)).isFalse();
        model.undo();
        assertThat(model.place().get().question()).contains(SHIPPED);
        model.redo();
        model.redo();
        assertThat(page()).isEqualTo(section("C"));
    }

    @Test
    void undo_goes_to_a_question_that_only_it_brings_back() {
        session.answer(PROPOSAL, choice("yes"));
        session.answer(AMOUNT, new Answer.Money(5));
        session.clear(AMOUNT);
        session.answer(PROPOSAL, choice("no"));
        session.toggle(AMOUNT, Mark.ASK_PI);
        model.goTo(section("A"));
        model.undo();
        assertThat(page()).isEqualTo(section("A"));
        model.undo();
        assertThat(model.place().get().question()).contains(PROPOSAL);
        model.undo();
        assertThat(model.place().get().question()).contains(AMOUNT);
    }

    @Test
    void back_leads_to_the_page_about_the_engagement_and_no_further() {
        model.next();
        model.back();
        assertThat(page()).isEqualTo(new Page.About());
        model.back();
        assertThat(page()).isEqualTo(new Page.About());
    }

    @Test
    void going_back_skips_sections_that_became_hidden() {
        model.goTo(section("D"));
        session.answer(STRANDS, choices("travel_only"));
        model.back();
        assertThat(page()).isEqualTo(section("B"));
    }

    @Test
    void an_answer_that_hides_the_page_in_view_leads_to_the_nearest() {
        model.goTo(section("C"));
        session.answer(STRANDS, choices("travel_only"));
        assertThat(page()).isEqualTo(section("D"));
    }

    @Test
    void an_answer_that_hides_another_page_leaves_the_one_in_view() {
        model.goTo(section("A"));
        int visit = model.place().get().visit();
        session.answer(STRANDS, choices("travel_only"));
        assertThat(model.place().get().visit()).isEqualTo(visit);
    }

    @Test
    void a_question_is_gone_to_on_its_page() {
        model.goTo(WHERE);
        assertThat(page()).isEqualTo(section("B"));
        assertThat(model.place().get().question()).contains(WHERE);
    }

    @Test
    void going_to_the_same_question_again_is_a_move() {
        model.goTo(WHERE);
        int visit = model.place().get().visit();
        model.goTo(WHERE);
        assertThat(model.place().get().visit()).isGreaterThan(visit);
    }

    @Test
    void a_hidden_question_cannot_be_gone_to() {
        model.goTo(AMOUNT);
        assertThat(page()).isEqualTo(new Page.About());
    }

    @Test
    void the_next_unanswered_question_follows_the_one_last_touched() {
        session.answer(PROPOSAL, choice("yes"));
        model.touch(WHERE);
        model.nextUnanswered();
        assertThat(model.place().get().question()).contains(DEADLINE);
    }

    @Test
    void after_the_last_question_the_unanswered_ones_begin_anew() {
        model.touch(SHIPPED);
        model.nextUnanswered();
        assertThat(model.place().get().question()).contains(PLAN);
    }

    @Test
    void without_a_touched_question_the_search_begins_at_the_page_in_view() {
        model.goTo(section("C"));
        model.nextUnanswered();
        assertThat(model.place().get().question()).contains(PROPOSAL);
    }

    @Test
    void where_nothing_is_unanswered_the_status_says_so() {
        session.type(PLAN, "A plan");
        session.answer(STRANDS, choices("travel_only"));
        session.answer(WHERE, new Answer.CountryList(List.of()));
        session.answer(SHIPPED, choice("no"));
        model.nextUnanswered();
        assertThat(page()).isEqualTo(new Page.About());
        assertThat(session.announcements().getLast().sentence()).contains("Every question");
    }

    @Test
    void moving_is_never_blocked_by_what_is_missing() {
        assertThat(model.pages()).hasSize(5).allSatisfy(each -> {
            model.goTo(each);
            assertThat(page()).isEqualTo(each);
        });
    }

    private Page page() {
        return model.place().get().page();
    }

    private static Page section(String id) {
        return new Page.OfSection(id);
    }
}
