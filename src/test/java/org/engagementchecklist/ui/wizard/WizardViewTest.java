package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.SmallChecklist.AMOUNT;
import static org.engagementchecklist.ui.SmallChecklist.DEADLINE;
import static org.engagementchecklist.ui.SmallChecklist.PLAN;
import static org.engagementchecklist.ui.SmallChecklist.PROPOSAL;
import static org.engagementchecklist.ui.SmallChecklist.SHIPPED;
import static org.engagementchecklist.ui.SmallChecklist.STRANDS;
import static org.engagementchecklist.ui.SmallChecklist.WHERE;
import static org.engagementchecklist.ui.SmallChecklist.choice;
import static org.engagementchecklist.ui.SmallChecklist.choices;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.ui.RecordedOutside;
import org.engagementchecklist.ui.SmallChecklist;
import org.engagementchecklist.ui.common.Access;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.SaveState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class WizardViewTest {
    private final EngagementSession session = SmallChecklist.session();
    private WizardScene wizard;

    @Start
    void start(Stage stage) {
        wizard = new WizardScene(session, 1000, 700).on(stage);
    }

    @Test
    void that_it_can_only_be_read_is_said_however_little_room_there_is(FxRobot robot) {
        EngagementSession reading =
                new EngagementSession(session.checklist(), session.engagement(), SmallChecklist.CLOCK, Access.READ);
        robot.interact(() -> {
            WizardScene small = new WizardScene(reading, 1024, 640);
            small.saved.set(new SaveState.Unchanged());
            small.look.setTextPercent(200);
            small.view.applyCss();
            small.view.layout();
            assertThat(small.view.lookupAll(".label"))
                    .filteredOn(each ->
                            each instanceof Label label && label.getText().equals("Read only"))
                    .isNotEmpty()
                    .allMatch(each -> each.isVisible() && each.getParent().isVisible());
        });
    }

    @Test
    void questions_that_an_answer_reveals_appear_in_place_and_the_focus_stays(FxRobot robot) {
        go(robot, PROPOSAL);
        robot.interact(() -> press(PROPOSAL, "Option yes"));
        assertThat(wizard.questions())
                .extracting(each -> each.question().id())
                .containsExactlyInAnyOrder(PROPOSAL, DEADLINE, AMOUNT);
        assertThat(wizard.scene.getFocusOwner())
                .isSameAs(wizard.question(PROPOSAL).entry());
        assertThat(wizard.announced()).isEqualTo("Added: Office of RAS, because of C1. And 1 more change.");
    }

    @Test
    void the_caret_stays_where_it_is_while_questions_come_and_go(FxRobot robot) {
        go(robot, PLAN);
        robot.write("A plan", 0);
        robot.interact(() -> ((TextArea) wizard.scene.getFocusOwner()).positionCaret(1));
        robot.interact(() -> session.answer(STRANDS, choices("travel_only")));
        TextArea area = (TextArea) wizard.scene.getFocusOwner();
        assertThat(area.getCaretPosition()).isEqualTo(1);
        assertThat(session.engagement().answers().to(PLAN)).contains(new Answer.Text("A plan"));
    }

    @Test
    void an_office_appears_with_its_reason_which_leads_to_the_question(FxRobot robot) {
        go(robot, SHIPPED);
        robot.interact(() -> press(SHIPPED, "Option yes"));
        robot.interact(() -> wizard.model.goTo(new Page.About()));
        robot.interact(() -> wizard.view.nextPanel());
        robot.interact(() -> wizard.button(wizard.offices(), "D1").fire());
        assertThat(wizard.model.place().get().question()).contains(SHIPPED);
        assertThat(wizard.scene.getFocusOwner())
                .isSameAs(wizard.question(SHIPPED).entry());
    }

    @Test
    void an_opened_office_says_what_would_change_it_and_where_it_was_seen(FxRobot robot) {
        robot.interact(() -> {
            session.answer(SHIPPED, choice("yes"));
            wizard.openEveryOffice();
            wizard.view.applyCss();
        });
        assertThat(texts(wizard.offices()))
                .contains("Do what R1 says.", "This office would leave the list if D1 were “Option no”.")
                .anyMatch(text -> text.contains("as seen on"))
                .anyMatch(text -> text.contains("A. Person, chair (named there in 2020)"));
    }

    @Test
    void a_question_that_means_something_else_asks_to_be_looked_at_until_it_is_confirmed(FxRobot robot) {
        go(robot, SHIPPED);
        robot.interact(() -> session.answer(SHIPPED, choice("no")));
        robot.interact(() -> session.toggle(SHIPPED, Mark.MEANING_CHANGED));
        robot.interact(() -> press(SHIPPED, "It is still right"));
        assertThat(session.engagement().isToReview(SHIPPED)).isFalse();
        assertThat(session.engagement().answers().to(SHIPPED)).contains(choice("no"));
        assertThat(wizard.scene.getFocusOwner())
                .isSameAs(wizard.question(SHIPPED).entry());
    }

    @Test
    void what_a_newer_edition_would_change_is_one_click_away(FxRobot robot) {
        robot.interact(() -> wizard.button(wizard.view, "Newer edition").fire());
        assertThat(wizard.newer).hasValue(1);
    }

    @Test
    void an_exclusive_option_unticks_the_others(FxRobot robot) {
        go(robot, STRANDS);
        robot.interact(() -> press(STRANDS, "Option research"));
        robot.interact(() -> press(STRANDS, "Option travel_only"));
        assertThat(session.engagement().answers().to(STRANDS)).contains(choices("travel_only"));
    }

    @Test
    void clearing_an_answer_leaves_the_focus_at_its_question(FxRobot robot) {
        go(robot, SHIPPED);
        robot.interact(() -> press(SHIPPED, "Option no"));
        robot.interact(() -> press(SHIPPED, "Clear answer"));
        assertThat(session.engagement().answers().has(SHIPPED)).isFalse();
        assertThat(wizard.scene.getFocusOwner())
                .isSameAs(wizard.question(SHIPPED).entry());
    }

    @Test
    void a_country_is_typed_and_taken_with_enter(FxRobot robot) {
        go(robot, WHERE);
        robot.write("brit", 0).type(KeyCode.ENTER);
        assertThat(session.engagement().answers().to(WHERE)).contains(new Answer.CountryList(List.of("GB")));
        robot.interact(() -> press(WHERE, "United Kingdom  ×"));
        assertThat(session.engagement().answers().has(WHERE)).isFalse();
    }

    @Test
    void no_country_is_an_answer(FxRobot robot) {
        go(robot, WHERE);
        robot.interact(() -> press(WHERE, "No country"));
        assertThat(session.engagement().answers().to(WHERE)).contains(new Answer.CountryList(List.of()));
        robot.interact(() -> press(WHERE, "No country"));
        assertThat(session.engagement().answers().has(WHERE)).isFalse();
    }

    @Test
    void money_is_taken_over_when_the_field_is_left(FxRobot robot) {
        robot.interact(() -> session.answer(PROPOSAL, choice("yes")));
        go(robot, AMOUNT);
        robot.write("250000", 0).type(KeyCode.TAB);
        assertThat(session.engagement().answers().to(AMOUNT)).contains(new Answer.Money(250000));
        assertThat(((TextField) wizard.question(AMOUNT).entry()).getText()).isEqualTo("250,000");
    }

    @Test
    void an_amount_that_cannot_be_read_stands_in_the_place_of_the_answer_and_says_so(FxRobot robot) {
        robot.interact(() -> {
            session.answer(PROPOSAL, choice("yes"));
            session.answer(AMOUNT, new Answer.Money(5));
        });
        go(robot, AMOUNT);
        robot.interact(() -> ((TextField) wizard.question(AMOUNT).entry()).setText("much"));
        robot.type(KeyCode.TAB);
        assertThat(session.engagement().answers().has(AMOUNT)).isFalse();
        assertThat(session.engagement().typedAt(AMOUNT)).contains("much");
        assertThat(texts(wizard.question(AMOUNT))).anyMatch(text -> text.contains("This is not an amount"));
    }

    @Test
    void a_date_is_typed_and_says_how_far_away_it_is(FxRobot robot) {
        robot.interact(() -> session.answer(PROPOSAL, choice("yes")));
        go(robot, DEADLINE);
        robot.write("11/9/2020", 0).type(KeyCode.ENTER);
        assertThat(session.engagement().answers().to(DEADLINE)).contains(new Answer.Date(LocalDate.of(2020, 11, 9)));
        assertThat(texts(wizard.question(DEADLINE))).anyMatch(text -> text.contains("5 business days"));
    }

    @Test
    void a_date_that_cannot_be_read_is_kept_to_be_mended(FxRobot robot) {
        robot.interact(() -> session.answer(PROPOSAL, choice("yes")));
        go(robot, DEADLINE);
        robot.write("soon", 0).type(KeyCode.TAB);
        assertThat(session.engagement().answers().has(DEADLINE)).isFalse();
        assertThat(texts(wizard.question(DEADLINE))).anyMatch(text -> text.contains("This is not a date"));
    }

    @Test
    void notes_and_marks_are_put_beside_a_question(FxRobot robot) {
        go(robot, SHIPPED);
        robot.interact(() -> press(SHIPPED, "Add a note"));
        robot.write("ask", 0);
        robot.interact(() -> press(SHIPPED, "Ask the PI"));
        assertThat(session.engagement().noteOn(SHIPPED)).contains("ask");
        assertThat(session.engagement().marksOn(SHIPPED)).containsExactly(Mark.ASK_PI);
    }

    @Test
    void where_one_may_only_read_no_note_is_offered_and_one_that_is_there_is_shown(FxRobot robot) {
        robot.interact(() -> session.note(SHIPPED, "ask"));
        EngagementSession reading =
                new EngagementSession(session.checklist(), session.engagement(), SmallChecklist.CLOCK, Access.READ);
        robot.interact(() -> {
            QuestionTools noted = tools(SHIPPED, reading);
            QuestionTools bare = tools(PROPOSAL, reading);
            assertThat(noteLink(bare)).noneMatch(Node::isVisible);
            assertThat(noteLink(noted)).singleElement().matches(Node::isVisible);
            ((Hyperlink) noteLink(noted).getFirst()).fire();
            assertThat(noted.lookupAll(".text-area"))
                    .singleElement()
                    .matches(each -> each.isVisible()
                            && each instanceof TextArea area
                            && area.getText().equals("ask")
                            && !area.isEditable());
        });
    }

    private static QuestionTools tools(QuestionId id, EngagementSession reading) {
        QuestionTools tools = new QuestionTools(
                reading.checklist().question(id).orElseThrow(), reading, new RecordedOutside(), () -> {});
        tools.show(reading.engagement());
        return tools;
    }

    private static List<Node> noteLink(QuestionTools tools) {
        return tools.lookupAll(".hyperlink").stream()
                .filter(each -> each instanceof Hyperlink link
                        && link.getText().toLowerCase(Locale.ROOT).contains("note"))
                .toList();
    }

    @Test
    void a_page_is_opened_in_the_browser_only_on_a_click(FxRobot robot) {
        go(robot, SHIPPED);
        robot.interact(() -> press(SHIPPED, "Where this comes from"));
        assertThat(wizard.outside.links()).isEmpty();
        robot.interact(() -> press(SHIPPED, "https://example.org/page"));
        assertThat(wizard.outside.links()).containsExactly("https://example.org/page");
    }

    @Test
    void what_is_kept_without_being_counted_can_be_looked_up(FxRobot robot) {
        robot.interact(() -> {
            session.answer(PROPOSAL, choice("yes"));
            session.answer(AMOUNT, new Answer.Money(7000));
            session.answer(PROPOSAL, choice("no"));
        });
        robot.interact(
                () -> wizard.button(wizard.view, "1 answer kept, not counted").fire());
        assertThat(texts(wizard.dialogs.shown().getFirst())).anyMatch(text -> text.contains("$7,000"));
    }

    @Test
    void the_last_page_leads_to_the_summary(FxRobot robot) {
        robot.interact(() -> wizard.model.goTo(new Page.OfSection("D")));
        robot.interact(() -> wizard.button(wizard.view, "Summary ›").fire());
        assertThat(wizard.summaries).hasValue(1);
    }

    @Test
    void a_failure_to_save_says_what_to_do(FxRobot robot) {
        robot.interact(() -> wizard.saved.set(new SaveState.Failed("The disk is full.", "Make room.")));
        robot.interact(() -> wizard.button(wizard.view, "Not saved: see why").fire());
        assertThat(wizard.dialogs.said()).containsExactly("The disk is full.");
    }

    @Test
    void what_went_wrong_with_a_save_stands_until_the_next_has_ended(FxRobot robot) {
        robot.interact(() -> {
            wizard.saved.set(new SaveState.Failed("The disk is full.", "Make room."));
            wizard.saved.set(new SaveState.Saving());
        });
        robot.interact(() -> wizard.button(wizard.view, "Not saved: see why").fire());

        assertThat(wizard.dialogs.said()).containsExactly("The disk is full.");
    }

    private void go(FxRobot robot, QuestionId question) {
        robot.interact(() -> wizard.model.goTo(question));
    }

    private void press(QuestionId question, String words) {
        wizard.button(wizard.question(question), words).fire();
    }

    private static List<String> texts(Node below) {
        return below.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
