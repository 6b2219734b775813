package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.RunningProgram;
import org.engagementchecklist.ui.common.Announcement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Nothing typed is ever outside the file: what becomes of dates, amounts and countries, key by key. Today is 2 November
 * 2020, and the deadline that is known 5 November.
 */
@ExtendWith(ApplicationExtension.class)
final class FieldsTest {
    private static final String DEADLINE = "When is the sponsor's deadline?";
    private static final String AMOUNT =
            "Roughly how much will one foreign source provide in a calendar year (US dollars)? US dollars.";
    private static final String FUNDING = "C Funding and agreements";
    private static final String PARTNERS = "B Partners and countries";
    private static final Duration LESS_THAN_REST = Duration.ofMillis(600);
    private static final Duration REST = Duration.ofMillis(700);
    private static final Answer KNOWN = new Answer.Date(LocalDate.of(2020, 11, 5));

    @TempDir
    private Path home;

    private RunningProgram program;

    @BeforeEach
    void the_program_is_installed() {
        program = new RunningProgram(home);
    }

    @Test
    void what_is_typed_is_in_the_file_before_it_is_an_answer() {
        try (Hands hands = atDeadline()) {
            retype(hands, "1/15/2021");
            hands.pass(LESS_THAN_REST);
            assertThat(saved().typedAt(id("C3"))).contains("1/15/2021");
            assertThat(saved().answers().to(id("C3"))).contains(KNOWN);
            hands.pass(REST);
            assertThat(saved().typedAt(id("C3"))).isEmpty();
            assertThat(saved().answers().to(id("C3"))).contains(day(2021, 1, 15));
        }
    }

    @Test
    void keys_that_never_rest_are_in_the_file_within_two_seconds() {
        try (Hands hands = atDeadline()) {
            hands.press(KeyCode.CONTROL, KeyCode.A);
            for (String letter : "sometimes".split("", -1)) {
                hands.type(letter);
                hands.pass(Duration.ofMillis(250));
            }
            assertThat(saved().typedAt(id("C3")).orElse("")).startsWith("somet");
        }
    }

    @Test
    void what_was_understood_stands_below_while_it_is_typed_and_the_text_stays_as_typed_until_the_field_is_left() {
        try (Hands hands = atDeadline()) {
            retype(hands, "1 march");
            hands.see("Monday, 1 March 2021, ");
            hands.pass(REST);
            assertThat(text(hands)).isEqualTo("1 march");
            hands.press(KeyCode.TAB);
            assertThat(text(hands, DEADLINE)).isEqualTo("1 Mar 2021");
            hands.see("Monday, 1 March 2021, ");
        }
    }

    @Test
    void offices_are_announced_only_when_the_text_has_become_the_answer() {
        try (Hands hands = atDeadline()) {
            List<Announcement> before = List.copyOf(announcements());
            retype(hands, "3 May 2021");
            assertThat(announcements()).isEqualTo(before);
            hands.pass(REST);
            assertThat(announcements()).hasSize(before.size() + 1);
        }
    }

    @Test
    void a_text_that_is_no_day_stands_in_place_of_the_answer_and_is_said_in_the_outline() {
        try (Hands hands = atDeadline()) {
            retype(hands, "some time in May");
            hands.press(KeyCode.TAB);
            hands.see("This is not a date, so it does not count. Write it like 1 Mar 2021 or 3/1/2021.");
            assertThat(isMarked(hands, "C Funding and agreements")).isTrue();
            hands.pass(REST);
            assertThat(saved().answers().has(id("C3"))).isFalse();
            assertThat(saved().typedAt(id("C3"))).contains("some time in May");
        }
        try (Hands hands = Hands.at(new RunningProgram(home), WindowSize.USUAL, file())) {
            hands.click(FUNDING);
            assertThat(text(hands, DEADLINE)).isEqualTo("some time in May");
            hands.see("This is not a date, so it does not count. Write it like 1 Mar 2021 or 3/1/2021.");
        }
    }

    @Test
    void an_emptied_field_is_a_question_without_an_answer() {
        try (Hands hands = atDeadline()) {
            hands.press(KeyCode.CONTROL, KeyCode.A);
            hands.press(KeyCode.DELETE);
            assertThat(text(hands)).isEmpty();
            hands.press(KeyCode.TAB);
            assertThat(text(hands, DEADLINE)).isEmpty();
            assertThat(answer("C3")).isEmpty();
        }
    }

    @Test
    void clearing_takes_away_what_is_typed_as_well() {
        try (Hands hands = atDeadline()) {
            retype(hands, "soon");
            hands.press(KeyCode.TAB);
            hands.click("Clear answer to C3");
            assertThat(engagement().typed()).isEmpty();
            assertThat(text(hands, DEADLINE)).isEmpty();
        }
    }

    @Test
    void one_visit_to_a_field_is_one_step_however_often_the_keys_rest() {
        try (Hands hands = atDeadline()) {
            retype(hands, "1/15");
            hands.pass(REST);
            hands.type("/2021");
            hands.pass(REST);
            hands.press(KeyCode.TAB);
            assertThat(answer("C3")).contains(day(2021, 1, 15));
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(answer("C3")).contains(KNOWN);
            assertThat(text(hands, DEADLINE)).isEqualTo("5 Nov 2020");
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertThat(answer("C3")).contains(day(2021, 1, 15));
            assertThat(text(hands, DEADLINE)).isEqualTo("15 Jan 2021");
        }
    }

    @Test
    void what_was_typed_and_stands_in_place_of_an_answer_is_undone_and_redone() {
        try (Hands hands = atDeadline()) {
            retype(hands, "soon");
            hands.press(KeyCode.TAB);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(answer("C3")).contains(KNOWN);
            assertThat(engagement().typed()).isEmpty();
            hands.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(engagement().typedAt(id("C3"))).contains("soon");
            assertThat(text(hands, DEADLINE)).isEqualTo("soon");
        }
    }

    @Test
    void a_text_typed_back_to_what_it_was_is_no_step() {
        try (Hands hands = atDeadline()) {
            hands.press(KeyCode.END);
            hands.type("1");
            hands.press(KeyCode.BACK_SPACE);
            hands.press(KeyCode.TAB);
            assertThat(program.session().orElseThrow().toUndo()).isEmpty();
        }
    }

    @Test
    void undo_in_a_field_is_its_own_while_it_is_typed_in_and_then_that_of_the_screen() {
        try (Hands hands = atDeadline()) {
            retype(hands, "soon");
            hands.press(KeyCode.TAB);
            hands.click(AMOUNT);
            hands.type("5");
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(text(hands)).isEmpty();
            assertThat(engagement().typedAt(id("C3"))).contains("soon");
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(answer("C3")).contains(KNOWN);
        }
    }

    @Test
    void a_year_that_is_odd_is_asked_about_and_not_taken_until_it_is_confirmed() {
        try (Hands hands = atDeadline()) {
            retype(hands, "12/15/2206");
            hands.press(KeyCode.TAB);
            hands.see("Is the year right? It does not count until you say so.");
            assertThat(answer("C3")).isEmpty();
            assertThat(engagement().typedAt(id("C3"))).contains("12/15/2206");
            hands.click("Yes, Tuesday, 15 December 2026");
            assertThat(answer("C3")).contains(day(2026, 12, 15));
            assertThat(text(hands, DEADLINE)).isEqualTo("15 Dec 2026");
        }
        assertThat(saved().answers().to(id("C3"))).contains(day(2026, 12, 15));
    }

    @Test
    void a_second_enter_confirms() {
        try (Hands hands = atDeadline()) {
            retype(hands, "15/12/2020");
            hands.press(KeyCode.ENTER);
            hands.see("Numbers are read as month/day. Which day is meant? It does not count until you say so.");
            assertThat(answer("C3")).isEmpty();
            hands.press(KeyCode.ENTER);
            assertThat(answer("C3")).contains(day(2020, 12, 15));
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(answer("C3")).contains(KNOWN);
        }
    }

    @Test
    void of_several_meanings_each_can_be_chosen() {
        try (Hands hands = atDeadline()) {
            retype(hands, "3.1.2021");
            hands.press(KeyCode.ENTER);
            hands.see("Monday, 1 March 2021");
            hands.click("Sunday, 3 January 2021");
            assertThat(answer("C3")).contains(day(2021, 1, 3));
        }
    }

    @Test
    void a_day_is_picked_from_the_calendar_beside_the_field() {
        try (Hands hands = atDeadline()) {
            hands.press(KeyCode.ALT, KeyCode.DOWN);
            hands.press(KeyCode.RIGHT);
            hands.press(KeyCode.ENTER);
            assertThat(answer("C3")).contains(day(2020, 11, 6));
            assertThat(text(hands, DEADLINE)).isEqualTo("6 Nov 2020");
        }
    }

    @Test
    void where_nothing_is_typed_the_coming_year_is_the_example() {
        try (Hands hands = opened(base().withoutAnswer(id("C3")))) {
            hands.click(FUNDING);
            hands.click(DEADLINE);
            assertThat(hands.ask(() -> ((TextField) Eyes.focus().orElseThrow()).getPromptText()))
                    .isEqualTo("For example 1 Mar 2021");
        }
    }

    @Test
    void an_amount_is_understood_in_words_and_cents_that_are_rounded_are_said() {
        try (Hands hands = at(FUNDING, AMOUNT)) {
            hands.type("1.2 million");
            hands.see("$1,200,000");
            hands.press(KeyCode.TAB);
            assertThat(answer("C8")).contains(new Answer.Money(1_200_000));
            assertThat(text(hands, AMOUNT)).isEqualTo("1,200,000");
            hands.click(AMOUNT);
            retype(hands, "250,000.50");
            hands.press(KeyCode.TAB);
            hands.see("$250,000, rounded to whole dollars.");
            assertThat(text(hands, AMOUNT)).isEqualTo("250,000");
        }
    }

    @Test
    void what_is_typed_when_the_window_is_closed_counts() {
        Hands hands = at(FUNDING, AMOUNT);
        hands.type("700000");
        closeWindow(hands);
        assertThat(saved().answers().to(id("C8"))).contains(new Answer.Money(700_000));
        hands.close();
    }

    @Test
    void what_cannot_be_read_when_the_window_is_closed_is_kept() {
        Hands hands = at(FUNDING, AMOUNT);
        hands.type("a lot");
        closeWindow(hands);
        assertThat(saved().typedAt(id("C8"))).contains("a lot");
        hands.close();
    }

    @Test
    void what_is_typed_counts_when_another_page_or_screen_is_gone_to_by_keys() {
        try (Hands hands = at(FUNDING, AMOUNT)) {
            hands.type("70");
            hands.press(KeyCode.ALT, KeyCode.RIGHT);
            assertThat(answer("C8")).contains(new Answer.Money(70));
            hands.press(KeyCode.ALT, KeyCode.LEFT);
            hands.click(AMOUNT);
            retype(hands, "80");
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            assertThat(answer("C8")).contains(new Answer.Money(80));
        }
    }

    @Test
    void a_click_from_a_field_to_something_else_reaches_it_although_the_page_changes_thereby() {
        try (Hands hands = atDeadline()) {
            retype(hands, "soon");
            hands.click("No", "C5");
            hands.click("Yes", "C5");
            assertThat(answer("C5")).contains(new Answer.Choice("yes"));
            assertThat(engagement().typedAt(id("C3"))).contains("soon");
        }
    }

    @Test
    void a_country_named_in_full_counts_when_the_field_is_left() {
        try (Hands hands = atCountries()) {
            hands.type("syria");
            hands.pass(REST);
            assertThat(answer("B1")).contains(countries("GB"));
            hands.press(KeyCode.TAB);
            assertThat(answer("B1")).contains(countries("GB", "SY"));
            assertThat(engagement().typed()).isEmpty();
        }
    }

    @Test
    void a_country_named_in_full_counts_when_something_else_is_clicked_or_the_window_is_closed() {
        Hands hands = atCountries();
        hands.type("Kosovo");
        hands.click("University or research institute");
        assertThat(answer("B1")).contains(countries("GB", "XK"));
        hands.click("Type a country", "B2");
        hands.type("Deutschland");
        closeWindow(hands);
        assertThat(saved().answers().to(id("B2"))).contains(countries("GB", "DE"));
        hands.close();
    }

    @Test
    void a_name_that_goes_on_is_not_taken_while_it_is_typed() {
        try (Hands hands = atCountries()) {
            hands.type("Niger");
            hands.pass(Duration.ofSeconds(3));
            hands.type("ia");
            hands.press(KeyCode.ENTER);
            assertThat(answer("B1")).contains(countries("GB", "NG"));
        }
    }

    @Test
    void a_click_on_a_country_that_is_offered_takes_that_one() {
        try (Hands hands = atCountries()) {
            hands.type("Niger");
            hands.click("Nigeria");
            assertThat(answer("B1")).contains(countries("GB", "NG"));
        }
    }

    @Test
    void a_click_from_the_field_of_countries_reaches_what_is_clicked_although_the_offers_go() {
        try (Hands hands = atCountries()) {
            hands.type("Syr");
            hands.click("Private company");
            assertThat(answer("B3")).contains(new Answer.Choices(List.of("university", "company")));
        }
    }

    @Test
    void what_is_said_below_a_field_is_brought_into_view() {
        try (Hands hands = atDeadline()) {
            retype(hands, "3.1.2021");
            hands.press(KeyCode.ENTER);
            Node last = hands.theOne("Sunday, 3 January 2021");
            assertThat(hands.ask(() ->
                            Eyes.inView(last).map(seen -> seen.getHeight()).orElse(0.0)))
                    .isEqualTo(hands.ask(() -> last.getLayoutBounds().getHeight()));
        }
    }

    @Test
    void what_is_left_in_the_field_of_countries_is_kept_said_and_found_again() {
        try (Hands hands = atCountries()) {
            hands.type("Syr");
            hands.click("University or research institute");
            hands.see("Typed, and does not count: “Syr”. ");
            assertThat(answer("B1")).contains(countries("GB"));
            assertThat(isMarked(hands, "B Partners and countries")).isTrue();
            hands.pass(REST);
        }
        assertThat(saved().typedAt(id("B1"))).contains("Syr");
        try (Hands hands = Hands.at(new RunningProgram(home), WindowSize.USUAL, file())) {
            hands.click(PARTNERS);
            hands.see("Typed, and does not count: “Syr”. ");
        }
    }

    @Test
    void undo_works_right_after_a_country_was_chosen() {
        try (Hands hands = atCountries()) {
            hands.type("Germ");
            hands.press(KeyCode.ENTER);
            assertThat(answer("B1")).contains(countries("GB", "DE"));
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(answer("B1")).contains(countries("GB"));
            assertThat(engagement().typed()).isEmpty();
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertThat(answer("B1")).contains(countries("GB", "DE"));
        }
    }

    @Test
    void a_place_that_the_list_lacks_is_named_in_words_and_removed_again() {
        try (Hands hands = atCountries()) {
            hands.type("Transnistria");
            hands.click(hands.theOne(offer("Transnistria")));
            assertThat(answer("B1")).contains(new Answer.CountryList(List.of("GB"), List.of("Transnistria")));
            hands.click("Remove Transnistria");
            assertThat(answer("B1")).contains(countries("GB"));
            hands.type("Nowhere");
            hands.press(KeyCode.ENTER);
            assertThat(answer("B1")).as("a slip is no place").contains(countries("GB"));
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.ENTER);
            assertThat(answer("B1")).contains(new Answer.CountryList(List.of("GB"), List.of("Nowhere")));
        }
    }

    @Test
    void what_is_typed_for_the_meeting_is_kept_and_becomes_its_day() {
        try (Hands hands = at("About this engagement", "Date of the meeting")) {
            hands.type("after Easter");
            hands.press(KeyCode.TAB);
            hands.see("This is not a date, so it does not count. Write it like 1 Mar 2021 or 3/1/2021.");
            assertThat(isMarked(hands, "About this engagement")).isTrue();
            hands.click("Title");
            hands.type(" II");
            hands.pass(REST);
            assertThat(saved().facts().typedMeeting()).isEqualTo("after Easter");
            hands.click("Date of the meeting");
            retype(hands, "Dec 1");
            hands.press(KeyCode.TAB);
            hands.see("Tuesday, 1 December 2020");
            assertThat(engagement().facts().meeting()).contains(LocalDate.of(2020, 12, 1));
            assertThat(engagement().facts().typedMeeting()).isEmpty();
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(engagement().facts().typedMeeting()).isEqualTo("after Easter");
        }
    }

    private static void retype(Hands hands, String text) {
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type(text);
    }

    /** {@return whether the outline says that something typed on a page does not count} */
    private static boolean isMarked(Hands hands, String page) {
        return hands.ask(() -> Eyes.everything().stream()
                .flatMap(each -> Eyes.names(each).stream())
                .anyMatch(name -> name.startsWith(page) && name.contains(", something typed does not count")));
    }

    private static void closeWindow(Hands hands) {
        hands.ask(() -> {
            Stage window = (Stage) Window.getWindows().getFirst();
            window.getOnCloseRequest().handle(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }

    private static String offer(String place) {
        return "Name “" + place + "” as a place that is not in the list. This leads to: "
                + "MIT Export Control (export control officer).";
    }

    private Hands atDeadline() {
        return at(FUNDING, DEADLINE);
    }

    private Hands atCountries() {
        Hands hands = opened();
        hands.click(PARTNERS);
        hands.click("Type a country", "B1");
        return hands;
    }

    private Hands at(String page, String field) {
        Hands hands = opened();
        hands.click(page);
        hands.click(field);
        return hands;
    }

    private Hands opened() {
        return opened(base());
    }

    private Hands opened(Engagement engagement) {
        return Hands.at(program, WindowSize.USUAL, program.put(engagement));
    }

    /** A proposal abroad whose amount is asked for. */
    private static Engagement base() {
        return RunningProgram.worked("S06").withAnswer(id("C1"), new Answer.Choices(List.of("foreign_sponsor")));
    }

    private Engagement engagement() {
        return program.session().orElseThrow().engagement();
    }

    private List<Announcement> announcements() {
        return program.session().orElseThrow().announcements();
    }

    private Optional<Answer> answer(String question) {
        return engagement().answers().to(id(question));
    }

    private Engagement saved() {
        return ((Opening.Opened) program.folder().open(file())).engagement();
    }

    private Path file() {
        return program.folder().fileFor(base());
    }

    private static String text(Hands hands) {
        return hands.ask(() -> ((TextField) Eyes.focus().orElseThrow()).getText());
    }

    private static String text(Hands hands, String name) {
        Node field = hands.theOne(name);
        return hands.ask(() -> ((TextField) field).getText());
    }

    private static Answer day(int year, int month, int day) {
        return new Answer.Date(LocalDate.of(year, month, day));
    }

    private static Answer countries(String... codes) {
        return new Answer.CountryList(Stream.of(codes).toList());
    }

    private static QuestionId id(String question) {
        return new QuestionId(question);
    }
}
