package org.engagementchecklist.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.QuestionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An engagement is a value: changing it makes a new one, and nobody changes it from outside. */
class EngagementTest {

    private static final QuestionId A1 = new QuestionId("A1");
    private static final QuestionId B1 = new QuestionId("B1");
    private static final QuestionId C3 = new QuestionId("C3");
    private static final QuestionId C8 = new QuestionId("C8");
    private static final QuestionId C2 = new QuestionId("C2");
    private static final Answer YES = new Answer.Choice(Answer.YES);
    private static final Instant NOW = Instant.parse("2020-11-02T14:30:00Z");
    private static final EditionUsed EDITION =
            EditionUsed.of(Shipped.checklist().edition());
    private static final Engagement EMPTY = Engagement.started(new UUID(1, 2), EDITION, NOW);

    @Test
    void a_new_engagement_has_no_answers_notes_or_marks() {
        assertThat(EMPTY.answers()).isEqualTo(Answers.NONE);
        assertThat(EMPTY.facts()).isEqualTo(Facts.NONE);
        assertThat(EMPTY.noteOn(A1)).isEmpty();
        assertThat(EMPTY.marksOn(A1)).isEmpty();
        assertThat(EMPTY.partial()).isEmpty();
        assertThat(EMPTY.created()).isEqualTo(EMPTY.changed()).isEqualTo(NOW);
    }

    @Test
    void an_answer_is_added_replaced_and_cleared_without_changing_the_former_engagement() {
        Engagement answered = EMPTY.withAnswer(C2, YES);
        Engagement replaced = answered.withAnswer(C2, new Answer.Choice(Answer.NO));

        assertThat(EMPTY.answers().has(C2)).isFalse();
        assertThat(answered.answers().to(C2)).contains(YES);
        assertThat(replaced.answers().to(C2)).contains(new Answer.Choice(Answer.NO));
        assertThat(replaced.withoutAnswer(C2)).isEqualTo(EMPTY);
    }

    @Test
    void what_is_typed_stands_beside_the_answer_or_in_its_place_as_one_says() {
        Engagement answered = EMPTY.withAnswer(C8, new Answer.Money(5)).toggled(C8, Mark.MEANING_CHANGED);
        Engagement beside = answered.withTyped(C8, " 1.2 million or so ");
        Engagement instead = answered.withTypedInstead(C8, "1.2 million or so");

        assertThat(beside.answers()).isEqualTo(answered.answers());
        assertThat(beside.typedAt(C8)).contains("1.2 million or so");
        assertThat(beside.isToReview(C8)).isTrue();
        assertThat(beside.withTyped(C8, " ")).isEqualTo(answered);
        assertThat(instead).isEqualTo(EMPTY.withTyped(C8, "1.2 million or so"));
        assertThat(instead.withTypedInstead(C8, "")).isEqualTo(EMPTY);
    }

    @Test
    void an_answer_stands_in_place_of_what_is_typed_and_only_a_list_of_countries_stands_beside_it() {
        Engagement typed = EMPTY.withTyped(C8, "1.2 million or so").withTyped(B1, "Fra");
        Answer countries = new Answer.CountryList(List.of("DE"));

        assertThat(typed.withAnswer(C8, new Answer.Money(5)).typed()).isEqualTo(Map.of(B1, "Fra"));
        assertThat(typed.withAnswer(B1, countries).typed()).isEqualTo(typed.typed());
    }

    @Test
    void clearing_an_answer_leaves_nothing_typed_and_no_place_either() {
        Engagement named = EMPTY.withAnswer(B1, new Answer.CountryList(List.of("DE"), List.of("Sark")))
                .withTyped(B1, "Fra");

        assertThat(named.withoutAnswer(B1)).isEqualTo(EMPTY);
    }

    @Test
    void no_more_is_typed_or_named_than_a_field_takes() {
        String longest = "🧪".repeat(Entries.LONGEST_TYPED);

        assertThat(EMPTY.withTyped(C8, longest).typedAt(C8)).contains(longest);
        assertThat(Entries.canBeTyped(" " + longest + " ")).isTrue();
        assertThat(Entries.canBeTyped(" ")).isFalse();
        assertThatThrownBy(() -> EMPTY.withTyped(C8, longest + "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Facts.NONE.withTypedMeeting(longest + "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answer.CountryList(List.of(), List.of(longest + "x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answer.CountryList(List.of(), List.of(" ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answer.CountryList(List.of(), List.of("Sark", " Sark")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_typed_goes_wherever_an_engagement_goes() {
        Engagement typed = EMPTY.withTyped(C8, "1.2 million or so")
                .with(Facts.NONE.withTypedMeeting("Friday"))
                .withAnswer(B1, new Answer.CountryList(List.of(), List.of("Sark")));

        assertThat(typed.changedAt(NOW.plusSeconds(1)).typed()).isEqualTo(typed.typed());
        assertThat(typed.copiedAs(new UUID(3, 4), NOW).entries()).isEqualTo(typed.entries());
        assertThat(EMPTY.goneBackTo(typed)).isEqualTo(typed);
        assertThat(typed.withoutAll(Set.of(C8)).typed()).isEmpty();
        assertThat(typed.withoutAll(Set.of(C8)).answers()).isEqualTo(typed.answers());
        assertThat(typed.withoutAll(Set.of(B1)).answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void a_copy_that_comes_back_adds_what_is_typed_in_it_and_takes_nothing_away() {
        Engagement own = EMPTY.withTyped(C8, "1.2 million or so");
        Engagement copy = EMPTY.withTyped(C3, "mid June").with(Facts.NONE.withTypedMeeting("Friday"));
        Completion completion = Completion.of(own, copy);

        assertThat(completion.whole())
                .isEqualTo(own.withTyped(C3, "mid June").with(Facts.NONE.withTypedMeeting("Friday")));
        assertThat(completion.added()).isEqualTo(2);
        assertThat(completion.contradicted()).isZero();
        assertThat(Completion.of(own, EMPTY.withTyped(C8, "less")).contradicted())
                .isEqualTo(1);
        assertThat(Completion.of(own, EMPTY).whole()).isEqualTo(own);
    }

    @Test
    void a_note_is_kept_as_written_and_a_blank_one_removes_it() {
        Engagement noted = EMPTY.withNote(A1, " as written\n");

        assertThat(noted.noteOn(A1)).contains(" as written\n");
        assertThat(noted.withNote(A1, " \n")).isEqualTo(EMPTY);
    }

    @Test
    void a_mark_is_set_and_taken_away_beside_others() {
        Engagement marked = EMPTY.toggled(A1, Mark.CHECK_AGAIN).toggled(A1, Mark.ASK_PI);

        assertThat(marked.marksOn(A1)).containsExactlyInAnyOrder(Mark.ASK_PI, Mark.CHECK_AGAIN);
        assertThat(marked.toggled(A1, Mark.ASK_PI).marksOn(A1)).containsExactly(Mark.CHECK_AGAIN);
        assertThat(marked.toggled(A1, Mark.ASK_PI).toggled(A1, Mark.CHECK_AGAIN))
                .isEqualTo(EMPTY);
    }

    @Test
    void an_answer_to_a_question_of_another_meaning_is_confirmed_or_given_anew() {
        Engagement moved = EMPTY.withAnswer(C2, YES).toggled(C2, Mark.ASK_PI).toggled(C2, Mark.MEANING_CHANGED);

        assertThat(moved.isToReview(C2)).isTrue();
        assertThat(moved.isToReview(A1)).isFalse();
        assertThat(moved.confirmed(C2).marksOn(C2)).containsExactly(Mark.ASK_PI);
        assertThat(moved.confirmed(C2).answers()).isEqualTo(moved.answers());
        assertThat(moved.confirmed(A1)).isEqualTo(moved);
        assertThat(moved.withAnswer(C2, new Answer.Choice(Answer.NO)).isToReview(C2))
                .isFalse();
        assertThat(moved.withAnswer(A1, new Answer.Text("x")).isToReview(C2)).isTrue();
        assertThat(moved.withoutAnswer(C2).isToReview(C2)).isFalse();
    }

    @Test
    void a_copy_for_others_leaves_out_what_is_parked_of_personal_questions() {
        Parked personal = parked("X1", true);
        Parked named = parked("C2", false);
        Parked other = parked("X2", false);
        Engagement copy = withParked(List.of(personal, named, other)).withoutAll(Set.of(C2));

        assertThat(copy.parked()).containsExactly(personal.leftOut(), named.leftOut(), other);
        assertThat(copy.parked().getFirst().isLeftOut()).isTrue();
        assertThat(other.isLeftOut()).isFalse();
        assertThat(copy.partial()).containsExactly(C2);
    }

    @Test
    void nothing_incomplete_can_be_parked() {
        Asked asked = new Asked(A1, "A?", false, EDITION.key(), Optional.empty());

        assertThatThrownBy(() -> new Asked(A1, " ", false, EDITION.key(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parked(asked, Optional.of(YES), "", Optional.empty(), "Gone."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parked(asked, Optional.empty(), "Yes", Optional.empty(), "Gone."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parked(asked, Optional.empty(), "", Optional.of(" "), "Gone."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parked(asked, Optional.empty(), "", Optional.of("n"), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Parked parked(String question, boolean personal) {
        Asked asked = new Asked(new QuestionId(question), question + "?", personal, EDITION.key(), Optional.empty());
        return parked(asked, Optional.of(YES), "Yes", Optional.of("n"), "Gone.");
    }

    private static Parked parked(
            Asked asked, Optional<Answer> answer, String words, Optional<String> note, String why) {
        return new Parked(asked, answer, words, Optional.empty(), note, Set.of(Mark.ASK_PI), Optional.empty(), why);
    }

    private static Engagement withParked(List<Parked> parked) {
        return new Engagement(
                EMPTY.id(), EDITION, Facts.NONE, Entries.NONE, parked, Set.of(), EMPTY.lifetime(), Map.of());
    }

    @Test
    void a_copy_has_another_identity_and_starts_anew() {
        Engagement copy = EMPTY.withAnswer(C2, YES).copiedAs(new UUID(3, 4), NOW.plusSeconds(9));

        assertThat(copy.id()).isEqualTo(new UUID(3, 4));
        assertThat(copy.created()).isEqualTo(copy.changed()).isEqualTo(NOW.plusSeconds(9));
        assertThat(copy.answers().has(C2)).isTrue();
    }

    @Test
    void a_change_has_its_moment() {
        Engagement later = EMPTY.changedAt(NOW.plusSeconds(1));

        assertThat(later.changed()).isEqualTo(NOW.plusSeconds(1));
        assertThat(later.created()).isEqualTo(NOW);
    }

    @Test
    void what_an_engagement_was_made_of_cannot_change_it_afterwards() {
        Map<QuestionId, String> notes = new HashMap<>(Map.of(A1, "note"));
        Map<QuestionId, String> typed = new HashMap<>(Map.of(A1, " 1.2 million or so "));
        Set<Mark> onA1 = EnumSet.of(Mark.ASK_PI);
        Map<QuestionId, Set<Mark>> marks = new HashMap<>(Map.of(A1, onA1));
        Engagement engagement = new Engagement(
                new UUID(1, 2),
                EDITION,
                Facts.NONE,
                new Entries(Answers.NONE, typed, notes, marks),
                List.of(),
                Set.of(),
                Lifetime.from(NOW),
                Map.of());
        notes.clear();
        typed.clear();
        onA1.add(Mark.CHECK_AGAIN);
        marks.clear();

        assertThat(engagement.noteOn(A1)).contains("note");
        assertThat(engagement.typedAt(A1)).contains("1.2 million or so");
        assertThat(engagement.marksOn(A1)).containsExactly(Mark.ASK_PI);
        assertThatThrownBy(() -> engagement.typed().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> engagement.notes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> engagement.marks().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> engagement.answers().byQuestion().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void answers_are_left_out_by_question() {
        Answers answers = Answers.NONE.with(C2, YES).with(A1, new Answer.Text("x"));

        assertThat(answers.questions()).containsExactly(C2, A1);
        assertThat(answers.only(A1::equals)).isEqualTo(Answers.NONE.with(A1, new Answer.Text("x")));
        assertThat(answers.without(A1).without(C2)).isEqualTo(Answers.NONE);
        assertThat(answers.to(new QuestionId("Z9"))).isEmpty();
    }

    @Test
    void facts_are_kept_without_the_spaces_around_them() {
        Facts facts = new Facts(" T ", "\tPI", "D\n", " ", Optional.empty());

        assertThat(facts).isEqualTo(new Facts("T", "PI", "D", "", Optional.empty()));
        assertThat(facts.withTitle(" U ")).isEqualTo(new Facts("U", "PI", "D", "", Optional.empty()));
    }

    @Test
    void another_text_of_an_edition_is_noticed_where_it_is_certain() {
        EditionKey key = EDITION.key();

        assertThat(EDITION.differsFrom(Shipped.checklist().edition())).isFalse();
        assertThat(new EditionUsed(key, Optional.empty())
                        .differsFrom(Shipped.checklist().edition()))
                .isFalse();
        assertThat(new EditionUsed(key, Optional.of("0"))
                        .differsFrom(Shipped.checklist().edition()))
                .isTrue();
        assertThat(new EditionUsed(new EditionKey(key.checklist(), "1999-01"), EDITION.sha256())
                        .differsFrom(Shipped.checklist().edition()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, true", "2, 3, 1, false", "3, 3, 3, true"})
    void progress_is_complete_when_every_visible_question_has_an_answer(
            int answered, int visible, int unsure, boolean complete) {
        assertThat(new Progress(answered, visible, unsure).isComplete()).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({"4, 3, 0", "2, 3, 3", "0, 0, -1", "-1, 3, 0"})
    void impossible_progress_is_refused(int answered, int visible, int unsure) {
        assertThatThrownBy(() -> new Progress(answered, visible, unsure)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_summary_keeps_its_own_lists() {
        List<String> countries = new ArrayList<>(List.of("France"));
        Summary summary = new Summary("", "", "", countries, new Progress(0, 0, 0), List.of(), false, NOW);
        countries.clear();

        assertThat(summary.countries()).containsExactly("France");
    }
}
