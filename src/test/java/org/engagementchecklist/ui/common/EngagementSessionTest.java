package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.SmallChecklist.AMOUNT;
import static org.engagementchecklist.ui.SmallChecklist.CHECKLIST;
import static org.engagementchecklist.ui.SmallChecklist.CLOCK;
import static org.engagementchecklist.ui.SmallChecklist.DEADLINE;
import static org.engagementchecklist.ui.SmallChecklist.PLAN;
import static org.engagementchecklist.ui.SmallChecklist.PROPOSAL;
import static org.engagementchecklist.ui.SmallChecklist.SHIPPED;
import static org.engagementchecklist.ui.SmallChecklist.STRANDS;
import static org.engagementchecklist.ui.SmallChecklist.choice;
import static org.engagementchecklist.ui.SmallChecklist.choices;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.ui.SmallChecklist;
import org.junit.jupiter.api.Test;

final class EngagementSessionTest {
    private final EngagementSession session = SmallChecklist.session();

    @Test
    void an_answer_makes_one_new_snapshot_with_what_follows_from_it() {
        List<Snapshot> seen = new ArrayList<>();
        session.snapshot().addListener((_, _, now) -> seen.add(now));
        session.answer(SHIPPED, choice("yes"));
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().engagement().answers().has(SHIPPED)).isTrue();
        assertThat(seen.getFirst().assessment().stops()).hasSize(1);
    }

    @Test
    void an_answer_given_again_changes_nothing() {
        session.answer(SHIPPED, choice("no"));
        Snapshot before = session.snapshot().get();
        session.answer(SHIPPED, choice("no"));
        assertThat(session.snapshot().get()).isSameAs(before);
    }

    @Test
    void a_change_carries_the_moment_it_was_made() {
        Clock later = Clock.offset(CLOCK, Duration.ofHours(1));
        EngagementSession other = new EngagementSession(CHECKLIST, session.engagement(), later, Access.WRITE);
        other.toggle(PLAN, Mark.ASK_PI);
        assertThat(other.engagement().changed()).isEqualTo(later.instant());
        assertThat(other.engagement().created()).isEqualTo(CLOCK.instant());
    }

    @Test
    void clearing_takes_the_answer_back() {
        session.answer(SHIPPED, choice("yes"));
        session.clear(SHIPPED);
        assertThat(session.engagement().answers().questions()).isEmpty();
    }

    @Test
    void an_added_office_is_announced_with_the_question_that_caused_it() {
        session.answer(SHIPPED, choice("yes"));
        assertThat(said()).containsExactly("STOP: Office of EXPORT, because of D1.");
    }

    @Test
    void an_office_that_now_says_stop_is_announced() {
        session.answer(SmallChecklist.WHERE, new Answer.CountryList(List.of("RU")));
        session.answer(SHIPPED, choice("yes"));
        assertThat(said()).last().asString().startsWith("STOP now: Office of EXPORT, because of D1.");
    }

    @Test
    void an_office_no_longer_listed_is_announced() {
        session.answer(SHIPPED, choice("yes"));
        session.answer(SHIPPED, choice("no"));
        assertThat(said()).last().isEqualTo("No longer listed: Office of EXPORT, because of D1.");
    }

    @Test
    void questions_that_appear_and_vanish_are_announced_by_number() {
        session.answer(PROPOSAL, choice("yes"));
        assertThat(said()).last().asString().endsWith("2 questions added: C2, C3.");
        session.answer(STRANDS, choices("travel_only"));
        assertThat(said()).last().asString().endsWith("4 questions removed: A3, C1, C2, C3.");
    }

    @Test
    void a_change_that_adds_and_removes_nothing_is_not_announced() {
        session.type(PLAN, "Something");
        assertThat(said()).isEmpty();
    }

    @Test
    void undo_and_redo_walk_through_the_changes() {
        Engagement start = session.engagement();
        session.answer(SHIPPED, choice("yes"));
        session.toggle(SHIPPED, Mark.CHECK_AGAIN);
        session.undo();
        session.undo();
        assertThat(session.engagement().answers()).isEqualTo(start.answers());
        assertThat(session.toUndo()).isEmpty();
        session.redo();
        session.redo();
        assertThat(session.engagement().marksOn(SHIPPED)).containsExactly(Mark.CHECK_AGAIN);
        assertThat(session.toRedo()).isEmpty();
    }

    @Test
    void undo_says_so_and_what_it_took_away() {
        session.answer(SHIPPED, choice("yes"));
        session.undo();
        assertThat(said()).last().isEqualTo("D1 is without an answer again. No longer listed: Office of EXPORT.");
    }

    @Test
    void what_was_said_of_a_change_is_taken_from_view_by_the_next_and_stays_in_the_list() {
        session.answer(SHIPPED, choice("yes"));
        session.undo();
        assertThat(session.latest().get()).isPresent();
        session.type(PLAN, "Something");
        assertThat(session.latest().get()).isEmpty();
        assertThat(said()).hasSize(2);
    }

    @Test
    void what_would_be_undone_and_redone_has_a_name_and_a_place() {
        EditedWords words = new EditedWords(CHECKLIST);
        session.answer(SHIPPED, choice("yes"));
        session.note(PLAN, "A note");
        session.toggle(STRANDS, Mark.ASK_PI);
        session.state(Facts.NONE.withTitle("Title"));
        List<String> names = new ArrayList<>();
        List<Optional<QuestionId>> places = new ArrayList<>();
        while (session.toUndo().isPresent()) {
            Edited next = session.toUndo().orElseThrow();
            names.add(words.name(next));
            places.add(next.question());
            session.undo();
            assertThat(session.toRedo()).contains(next);
        }
        assertThat(names).containsExactly("About the engagement", "A2, reminder", "A1, note", "D1, Question D1?");
        assertThat(places)
                .containsExactly(Optional.empty(), Optional.of(STRANDS), Optional.of(PLAN), Optional.of(SHIPPED));
    }

    @Test
    void undo_says_which_answer_is_there_again() {
        session.answer(SHIPPED, choice("unsure"));
        session.answer(SHIPPED, choice("no"));
        session.undo();
        assertThat(said()).last().asString().startsWith("D1 is “Option unsure” again.");
        session.redo();
        assertThat(said()).last().asString().startsWith("D1 is “Option no” again.");
    }

    @Test
    void what_was_typed_back_is_not_named_as_what_would_be_taken_back() {
        session.answer(SHIPPED, choice("no"));
        session.type(PLAN, "A");
        session.type(PLAN, "");

        assertThat(session.toUndo()).contains(new Edited.AnswerTo(SHIPPED));
        session.undo();
        assertThat(session.engagement().answers().questions()).isEmpty();
    }

    @Test
    void a_text_typed_in_one_go_is_one_step() {
        session.answer(SHIPPED, choice("no"));
        session.type(PLAN, "A");
        session.type(PLAN, "A plan");
        session.undo();
        assertThat(session.engagement().answers().questions()).containsExactly(SHIPPED);
    }

    @Test
    void a_text_left_and_taken_up_again_is_two_steps() {
        session.note(PLAN, "first");
        session.settle();
        session.note(PLAN, "first and second");
        session.undo();
        assertThat(session.engagement().noteOn(PLAN)).contains("first");
    }

    @Test
    void a_change_after_an_undo_ends_what_could_be_redone() {
        session.answer(SHIPPED, choice("yes"));
        session.undo();
        session.answer(SHIPPED, choice("no"));
        assertThat(session.toRedo()).isEmpty();
    }

    @Test
    void a_blank_text_is_no_answer() {
        session.type(PLAN, "A");
        session.type(PLAN, "  ");
        assertThat(session.engagement().answers().has(PLAN)).isFalse();
    }

    @Test
    void the_answer_of_a_hidden_question_is_kept_and_returns() {
        session.answer(PROPOSAL, choice("yes"));
        session.answer(AMOUNT, new Answer.Money(5));
        session.answer(PROPOSAL, choice("no"));
        assertThat(session.assessment().kept()).containsExactly(AMOUNT);
        session.answer(PROPOSAL, choice("yes"));
        assertThat(session.assessment().effective().has(AMOUNT)).isTrue();
    }

    @Test
    void a_session_to_be_read_only_ignores_every_verb() {
        EngagementSession reading = new EngagementSession(CHECKLIST, session.engagement(), CLOCK, Access.READ);
        Snapshot before = reading.snapshot().get();
        reading.answer(SHIPPED, choice("yes"));
        reading.type(PLAN, "x");
        reading.clear(SHIPPED);
        reading.note(PLAN, "x");
        reading.toggle(PLAN, Mark.ASK_PI);
        reading.state(Facts.NONE.withTitle("x"));
        reading.undo();
        assertThat(reading.snapshot().get()).isSameAs(before);
    }

    @Test
    void a_new_day_is_judged_anew_when_the_session_is_refreshed() {
        TurningClock clock = new TurningClock(CLOCK.instant());
        EngagementSession overnight = new EngagementSession(CHECKLIST, session.engagement(), clock, Access.WRITE);
        overnight.answer(PROPOSAL, choice("yes"));
        overnight.answer(DEADLINE, new Answer.Date(LocalDate.of(2020, 11, 10)));
        assertThat(overnight.assessment().referrals().getFirst().time().id()).isEqualTo("EARLY");
        clock.turnTo(CLOCK.instant().plus(Duration.ofDays(1)));
        overnight.refresh();
        assertThat(overnight.assessment().referrals().getFirst().time().id()).isEqualTo("NOW");
    }

    @Test
    void facts_are_stated_and_undone_like_answers() {
        session.state(new Facts("Title", "", "", "", Optional.empty()));
        assertThat(session.engagement().facts().title()).isEqualTo("Title");
        session.undo();
        assertThat(session.engagement().facts()).isEqualTo(Facts.NONE);
    }

    private List<String> said() {
        return session.announcements().stream().map(Announcement::sentence).toList();
    }
}
