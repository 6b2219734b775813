package org.engagementchecklist.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engagementchecklist.assessment.Sketch;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Removal;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.Asked;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.junit.jupiter.api.Test;

/** What becomes of one answer at a time. */
class MovingTest {

    private static final Answer YES = new Answer.Choice(Answer.YES);
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 2);

    @Test
    void an_answer_stays_and_the_engagement_belongs_to_the_other_edition() {
        Checklist to = Draft.edition("2", Draft.yesNo("Q1"), Draft.yesNo("Q2"));
        Engagement before = started(Draft.edition("1", Draft.yesNo("Q1"))).withAnswer(id("Q1"), YES);
        Moved moved = Moving.of(before, Draft.edition("1", Draft.yesNo("Q1")), to);

        assertThat(moved.engagement().answers()).isEqualTo(before.answers());
        assertThat(moved.engagement().edition()).isEqualTo(EditionUsed.of(to.edition()));
        assertThat(moved.engagement().parked()).isEmpty();
        assertThat(moved.engagement().id()).isEqualTo(before.id());
        assertThat(moved.added()).containsExactly(to.question(id("Q2")).orElseThrow());
        assertThat(told(moved)).containsExactly("Q1 “Question Q1?”: Label yes → It stays as it is.");
    }

    @Test
    void an_answer_follows_its_question_to_another_name_with_note_and_reminder() {
        Engagement before =
                answered(Draft.yesNo("Q1"), YES).withNote(id("Q1"), "ask").toggled(id("Q1"), Mark.ASK_PI);
        Moved moved = moved(before, Draft.yesNo("Q1"), Draft.yesNo("Q1").renamed("Z9"));

        assertThat(moved.engagement().answers().to(id("Z9"))).contains(YES);
        assertThat(moved.engagement().noteOn(id("Z9"))).contains("ask");
        assertThat(moved.engagement().marksOn(id("Z9"))).containsExactly(Mark.ASK_PI);
        assertThat(told(moved))
                .containsExactly(
                        "Q1 “Question Q1?”: Label yes → It is now at Z9 “Question Z9?”.",
                        "Q1 “Question Q1?”: the note “ask” → It is now at Z9 “Question Z9?”.",
                        "Q1 “Question Q1?”: the reminder to ask the PI → It is now at Z9 “Question Z9?”.");
    }

    @Test
    void what_is_typed_follows_its_question_and_stands_wherever_there_is_a_field_for_it() {
        Draft date = new Draft("Q1", QuestionType.DATE);
        Engagement before = started(Draft.edition("1", date)).withTyped(id("Q1"), "mid June");
        Moved moved = moved(before, date, new Draft("Q1", QuestionType.MONEY).renamed("Z9"));

        assertThat(moved.engagement().typed()).isEqualTo(Map.of(id("Z9"), "mid June"));
        assertThat(told(moved))
                .containsExactly(
                        "Q1 “Question Q1?”: what is typed there, “mid June” → It is now at Z9 “Question Z9?”.");
    }

    @Test
    void what_is_typed_is_parked_where_there_is_no_field_for_it_and_comes_back_with_one() {
        Draft date = new Draft("Q1", QuestionType.DATE);
        Checklist old = Draft.edition("1", date);
        Checklist next = Draft.edition("2", new Draft("Q1", QuestionType.TEXT));
        Engagement before = answered(date, new Answer.Date(TODAY)).withTyped(id("Q1"), "mid June");
        Moved moved = Moving.of(before, old, next);

        assertThat(moved.engagement().typed()).isEmpty();
        assertThat(answer(moved)).contains(new Answer.Text("2 November 2020"));
        assertThat(moved.engagement().parked()).anyMatch(each -> each.typed().equals(Optional.of("mid June")));
        assertThat(told(moved))
                .contains("Q1 “Question Q1?”: what is typed there, “mid June” → The question now asks for words.");
        assertThat(moved.fates().stream().map(fate -> fate.subject(true))).doesNotHaveDuplicates();
        assertThat(Moving.of(moved.engagement(), next, old).engagement().entries())
                .isEqualTo(before.entries());
    }

    @Test
    void what_is_typed_where_an_answer_does_not_fit_is_parked_once_with_it() {
        Draft date = new Draft("Q1", QuestionType.DATE);
        Checklist old = Draft.edition("1", date);
        Checklist next = Draft.edition("2", Draft.yesNo("Q1"));
        Engagement before = answered(date, new Answer.Date(TODAY))
                .withTyped(id("Q1"), "mid June")
                .withNote(id("Q1"), "ask");
        Moved moved = Moving.of(before, old, next);

        assertThat(moved.engagement().parked())
                .singleElement()
                .satisfies(each -> assertThat(each.typed()).contains("mid June"));
        assertThat(moved.engagement().noteOn(id("Q1"))).contains("ask");
        assertThat(Moving.of(moved.engagement(), next, old).engagement().entries())
                .isEqualTo(before.entries());
    }

    @Test
    void what_is_typed_at_a_question_that_nobody_asks_any_more_is_parked_and_comes_back() {
        Draft date = new Draft("Q1", QuestionType.DATE);
        Checklist old = Draft.edition("1", date);
        Checklist next = Draft.edition("2", Draft.yesNo("Q2"));
        Engagement before = started(old).withTyped(id("Q1"), "mid June");
        Moved moved = Moving.of(before, old, next);

        assertThat(moved.engagement().parked())
                .singleElement()
                .satisfies(each -> assertThat(each.typed()).contains("mid June"));
        assertThat(Moving.of(moved.engagement(), next, old).engagement()).isEqualTo(before);
    }

    @Test
    void places_move_with_their_countries_and_are_words_where_words_are_asked_for() {
        Draft countries = new Draft("Q1", QuestionType.COUNTRIES);
        Answer places = new Answer.CountryList(List.of("FR"), List.of("Sark"));

        assertThat(answer(moved(answered(countries, places), countries, countries)))
                .contains(places);
        assertThat(answer(moved(answered(countries, places), countries, new Draft("Q1", QuestionType.TEXT))))
                .contains(new Answer.Text("Country FR; Sark"));
    }

    @Test
    void what_is_typed_at_a_personal_question_is_not_told() {
        Asked asked = new Asked(id("Q1"), "Q1?", true, new EditionKey("c", "1"), Optional.empty());

        assertThat(Fate.parked(new Item.Typed("mid June"), asked, "Gone.").subject(false))
                .doesNotContain("June");
    }

    @Test
    void yes_and_no_become_choices_and_a_choice_becomes_several() {
        Draft single = new Draft("Q1", QuestionType.SINGLE_CHOICE, "yes", "no", "maybe");
        Draft several = new Draft("Q1", QuestionType.MULTI_CHOICE, "yes", "other");

        assertThat(answer(moved(answered(Draft.yesNo("Q1"), YES), Draft.yesNo("Q1"), single)))
                .contains(YES);
        assertThat(answer(moved(answered(single, YES), single, several))).contains(new Answer.Choices(List.of("yes")));
        assertThat(parked(moved(answered(Draft.yesNo("Q1"), new Answer.Choice("unsure")), Draft.yesNo("Q1"), single)))
                .containsExactly("Label unsure: “Label unsure” can no longer be chosen.");
    }

    @Test
    void a_renamed_option_is_found_under_its_new_name() {
        Draft before = new Draft("Q1", QuestionType.MULTI_CHOICE, "a", "b");
        Moved moved = moved(
                answered(before, new Answer.Choices(List.of("a", "b"))),
                before,
                before.copy().optionRenamed("b", "c"));

        assertThat(answer(moved)).contains(new Answer.Choices(List.of("a", "c")));
        assertThat(moved.engagement().parked()).isEmpty();
        assertThat(told(moved))
                .containsExactly("Q1 “Question Q1?”: Label a; Label b → It is now “Label a; Label c”. "
                        + "“Label b” is now “Label c”.");
    }

    @Test
    void of_several_choices_those_that_are_gone_are_left_out_and_the_whole_is_kept_beside() {
        Draft before = new Draft("Q1", QuestionType.MULTI_CHOICE, "a", "b");
        Checklist old = Draft.edition("1", before);
        Checklist next = Draft.edition("2", before.copy().optionDropped("b"));
        Answer both = new Answer.Choices(List.of("a", "b"));
        Moved moved = Moving.of(answered(before, both), old, next);

        assertThat(answer(moved)).contains(new Answer.Choices(List.of("a")));
        assertThat(parked(moved)).containsExactly("Label a; Label b: It stands at Q1 as “Label a”.");
        assertThat(told(moved))
                .containsExactly("Q1 “Question Q1?”: Label a; Label b → It is now “Label a”. "
                        + "“Label b” can no longer be chosen and is left out here.");

        Moved back = Moving.of(moved.engagement(), next, old);
        assertThat(answer(back)).contains(both);
        assertThat(back.engagement().parked()).isEmpty();

        Engagement changed = moved.engagement().withoutAnswer(id("Q1"));
        assertThat(answer(Moving.of(changed, next, old))).isEmpty();
    }

    @Test
    void an_option_that_excludes_others_now_parks_the_answer() {
        Draft before = new Draft("Q1", QuestionType.MULTI_CHOICE, "a", "b");
        Moved moved = moved(
                answered(before, new Answer.Choices(List.of("a", "b"))),
                before,
                before.copy().exclusive("b"));

        assertThat(answer(moved)).isEmpty();
        assertThat(parked(moved)).containsExactly("Label a; Label b: “Label b” now excludes the others.");
    }

    @Test
    void any_answer_becomes_words_and_goes_back_to_what_it_was() {
        Draft date = new Draft("Q1", QuestionType.DATE);
        Draft text = new Draft("Q1", QuestionType.TEXT);
        Answer day = new Answer.Date(LocalDate.of(2020, 12, 15));
        Moved moved = moved(answered(date, day), date, text);

        assertThat(answer(moved)).contains(new Answer.Text("15 December 2020"));
        assertThat(told(moved))
                .containsExactly("Q1 “Question Q1?”: 15 December 2020 → It is now “15 December 2020”. "
                        + "The question is answered in words now.");

        Moved back = Moving.of(moved.engagement(), Draft.edition("2", text), Draft.edition("1", date));
        assertThat(answer(back)).contains(day);
        assertThat(told(back)).containsExactly("Q1 “Question Q1?”: 15 December 2020 → It was kept and counts again.");

        Engagement rewritten = moved.engagement().withAnswer(id("Q1"), new Answer.Text("in spring"));
        Moved other = Moving.of(rewritten, Draft.edition("2", text), Draft.edition("1", date));
        assertThat(answer(other)).isEmpty();
        assertThat(other.engagement().parked()).extracting(Parked::words).contains("in spring", "15 December 2020");
    }

    @Test
    void nothing_is_guessed_between_other_kinds() {
        Draft text = new Draft("Q1", QuestionType.TEXT);
        Draft money = new Draft("Q1", QuestionType.MONEY);
        Moved moved = moved(answered(text, new Answer.Text("600")).withNote(id("Q1"), "n"), text, money);

        assertThat(answer(moved)).isEmpty();
        assertThat(parked(moved)).containsExactly("600: The question now asks for an amount of money.");
        assertThat(moved.engagement().noteOn(id("Q1"))).contains("n");
    }

    @Test
    void what_nobody_asks_any_more_is_parked_whole_with_the_reason() {
        Engagement before =
                answered(Draft.yesNo("P1"), YES).withNote(id("P1"), "n").toggled(id("P1"), Mark.CHECK_AGAIN);
        Checklist old = Draft.edition("1", Draft.yesNo("P1"));
        Checklist next = Draft.edition(
                "2", List.of(Draft.yesNo("Q2")), List.of(new Removal(id("P1"), "The rule has ended.")), List.of());
        Moved moved = Moving.of(before, old, next);

        Parked entry = moved.engagement().parked().getFirst();
        assertThat(entry.why()).isEqualTo("This edition does not ask this question. The rule has ended.");
        assertThat(entry.answer()).contains(YES);
        assertThat(entry.note()).contains("n");
        assertThat(entry.marks()).containsExactly(Mark.CHECK_AGAIN);
        assertThat(entry.asked().personal()).isTrue();
        assertThat(entry.from()).isEqualTo(old.edition().key());
        assertThat(moved.fates().getFirst().subject(false)).isEqualTo("P1 “Question P1?”: a personal answer");
        assertThat(moved.fates().getFirst().inWords(false)).isEqualTo("It is kept.");
        assertThat(Moving.of(moved.engagement(), next, old).engagement()).isEqualTo(before);
    }

    @Test
    void of_two_questions_made_one_the_first_keeps_its_answer_and_the_second_is_parked() {
        Checklist old = Draft.edition("1", Draft.yesNo("Q1"), Draft.yesNo("Q2"));
        Checklist next = Draft.edition("2", Draft.yesNo("Q1").takingIn(Draft.yesNo("Q2")));
        Engagement both = started(old).withAnswer(id("Q2"), YES).withAnswer(id("Q1"), new Answer.Choice("no"));
        Engagement second = started(old).withAnswer(id("Q2"), YES);

        assertThat(answer(Moving.of(both, old, next))).contains(new Answer.Choice("no"));
        assertThat(parked(Moving.of(both, old, next)))
                .containsExactly("Label yes: Q1 asks this as well, and something else was said there.");
        assertThat(answer(Moving.of(second, old, next))).contains(YES);
        assertThat(Moving.of(Moving.of(second, old, next).engagement(), next, old)
                        .engagement())
                .isEqualTo(second);
        assertThat(Moving.of(Moving.of(both, old, next).engagement(), next, old).engagement())
                .isEqualTo(both);
    }

    @Test
    void an_answer_to_a_question_of_another_meaning_is_to_be_looked_at_again() {
        Moved moved = moved(
                answered(Draft.yesNo("Q1"), YES),
                Draft.yesNo("Q1"),
                Draft.yesNo("Q1").meaningOtherwise("2"));

        assertThat(answer(moved)).contains(YES);
        assertThat(moved.engagement().isToReview(id("Q1"))).isTrue();
        assertThat(told(moved))
                .containsExactly("Q1 “Question Q1?”: Label yes → It stays as it is. "
                        + "The question means something else now: see whether the answer is still right.");
    }

    @Test
    void an_engagement_of_another_edition_is_refused() {
        Checklist other = Draft.edition("2", Draft.yesNo("Q1"));

        assertThatThrownBy(() -> Moving.of(answered(Draft.yesNo("Q1"), YES), other, other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_account_tells_what_follows_as_well() {
        Draft money = new Draft("Q2", QuestionType.MONEY);
        Checklist old = Draft.edition(
                "1",
                List.of(Draft.yesNo("Q1"), money),
                List.of(),
                rules(new Sketch()
                        .rule("R1", Sketch.is("Q1", "yes"), "ALPHA", Strength.MUST, Sketch.EARLY)
                        .rule("R2", Sketch.is("Q1", "yes"), "BETA", Strength.MUST, Sketch.EARLY)));
        Checklist next = Draft.edition(
                "2",
                List.of(Draft.yesNo("Q1"), Draft.yesNo("Q3")),
                List.of(),
                rules(new Sketch()
                        .rule("R1", Sketch.is("Q1", "yes"), "GAMMA", Strength.STOP, Sketch.NOW)
                        .rule("R2", Sketch.is("Q1", "yes"), "BETA", Strength.SHOULD, Sketch.EARLY)));
        Engagement before = started(old).withAnswer(id("Q1"), YES).withAnswer(id("Q2"), new Answer.Money(5));
        Account account = Account.of(before, old, next, TODAY);

        assertThat(account.summary())
                .isEqualTo(
                        "1 answer kept, 0 renamed, 0 converted, 1 parked, 0 returned; 0 to confirm; 1 new question.");
        assertThat(account.kept()).hasSize(1);
        assertThat(account.parts(true).stream()
                        .collect(Collectors.toMap(Account.Part::heading, Account.Part::sentences)))
                .isEqualTo(Map.of(
                        "Parked: kept, not counted",
                        List.of("Q2 “Question Q2?”: $5. This edition does not ask this question."),
                        "New questions",
                        List.of("Q3 Question Q3?"),
                        "Offices",
                        List.of(
                                "gained: Office 2, STOP · Now",
                                "Office 1, before: MUST · While planning; now: SHOULD · While planning",
                                "lost: Office 0, MUST · While planning")));
    }

    private static List<Rule> rules(Sketch sketch) {
        return sketch.yesNo("A1").checklist().rules();
    }

    private static Moved moved(Engagement engagement, Draft before, Draft after) {
        return Moving.of(engagement, Draft.edition("1", before), Draft.edition("2", after));
    }

    private static Engagement answered(Draft draft, Answer answer) {
        return started(Draft.edition("1", draft)).withAnswer(id(draft.id()), answer);
    }

    private static Engagement started(Checklist checklist) {
        return Engagement.started(new UUID(1, 2), EditionUsed.of(checklist.edition()), Instant.EPOCH);
    }

    private static Optional<Answer> answer(Moved moved) {
        return moved.engagement().answers().to(id("Q1"));
    }

    private static List<String> told(Moved moved) {
        return moved.fates().stream()
                .map(fate -> fate.subject(true) + " → " + fate.inWords(true))
                .toList();
    }

    private static List<String> parked(Moved moved) {
        return moved.engagement().parked().stream()
                .map(entry -> entry.words() + ": " + entry.why())
                .toList();
    }

    private static QuestionId id(String question) {
        return new QuestionId(question);
    }
}
