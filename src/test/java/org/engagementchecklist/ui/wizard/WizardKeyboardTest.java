package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.SmallChecklist.PLAN;
import static org.engagementchecklist.ui.SmallChecklist.PROPOSAL;
import static org.engagementchecklist.ui.SmallChecklist.SHIPPED;
import static org.engagementchecklist.ui.SmallChecklist.choice;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.engagementchecklist.ui.SmallChecklist;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Headline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class WizardKeyboardTest {
    private final EngagementSession session = SmallChecklist.session();
    private WizardScene wizard;

    @Start
    void start(Stage stage) {
        wizard = new WizardScene(session, 1000, 700).on(stage);
    }

    @Test
    void pages_are_turned_by_keys_and_the_focus_lands_on_the_heading(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(wizard.model.place().get().page()).isEqualTo(new Page.OfSection("A"));
        assertThat(focus()).isInstanceOf(Headline.class);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(wizard.model.place().get().page()).isEqualTo(new Page.About());
        assertThat(focus()).isInstanceOf(Headline.class);
    }

    @Test
    void a_question_is_found_and_answered_by_keys_alone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("D1", 0).type(KeyCode.ENTER);
        assertThat(focus()).isSameAs(wizard.question(SHIPPED).entry());
        robot.type(KeyCode.SPACE);
        assertThat(session.engagement().answers().to(SHIPPED)).contains(choice("yes"));
        robot.type(KeyCode.RIGHT);
        assertThat(session.engagement().answers().to(SHIPPED)).contains(choice("no"));
    }

    @Test
    void radio_buttons_are_one_stop_of_the_tab_key(FxRobot robot) {
        robot.interact(() -> {
            session.answer(PROPOSAL, choice("no"));
            wizard.model.goTo(PROPOSAL);
        });
        Node chosen = focus();
        robot.type(KeyCode.TAB);
        assertThat(focus().getStyleClass()).doesNotContain("radio-button");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focus()).isSameAs(chosen);
    }

    @Test
    void keys_lead_to_the_next_unanswered_question_and_back_from_a_change(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.J);
        assertThat(focus()).isSameAs(wizard.question(PLAN).entry());
        robot.interact(() -> session.answer(SHIPPED, choice("no")));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session.engagement().answers().has(SHIPPED)).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(session.engagement().answers().has(SHIPPED)).isTrue();
    }

    @Test
    void the_panels_are_gone_through_by_one_key(FxRobot robot) {
        robot.interact(() -> session.answer(SHIPPED, choice("yes")));
        robot.push(KeyCode.F6);
        assertThat(focus().getStyleClass()).contains("card-head");
        robot.push(KeyCode.F6);
        assertThat(focus().getStyleClass()).contains("outline-row");
        robot.push(KeyCode.F6);
        assertThat(focus()).isInstanceOf(Headline.class);
    }

    @Test
    void the_outline_is_walked_by_arrows_and_opened_by_space(FxRobot robot) {
        robot.push(KeyCode.F6);
        robot.push(KeyCode.F6);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);
        assertThat(wizard.model.place().get().page()).isEqualTo(new Page.OfSection("B"));
    }

    @Test
    void the_text_grows_and_the_shortcuts_are_listed_by_keys(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(wizard.look.textPercent().get()).isEqualTo(110);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(wizard.look.textPercent().get()).isEqualTo(100);
        robot.push(KeyCode.F1);
        assertThat(wizard.dialogs.said()).containsExactly("Keyboard shortcuts");
    }

    private Node focus() {
        return wizard.scene.getFocusOwner();
    }
}
