package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** What is shown but is not so is noticed. */
@ExtendWith(ApplicationExtension.class)
final class ShownTest {
    @TempDir
    private Path home;

    @Test
    void a_true_screen_is_true() {
        assertThat(wrongAfter("A The engagement", _ -> {})).isEmpty();
        assertThat(wrongAfter("C Funding and agreements", _ -> {})).isEmpty();
    }

    @Test
    void a_tick_that_nobody_set_is_noticed() {
        assertThat(wrongAfter("A The engagement", shown -> ((CheckBox) of(shown, "Something else")).setSelected(true)))
                .anyMatch(each -> each.startsWith("A2 has chosen"));
        assertThat(wrongAfter("A The engagement", shown -> ((CheckBox) of(shown, "Check again")).setSelected(true)))
                .anyMatch(each -> each.startsWith("the mark Check again"));
    }

    @Test
    void a_choice_that_is_not_shown_is_noticed() {
        assertThat(wrongAfter(
                        "A The engagement",
                        shown -> shown.stream()
                                .filter(each -> each instanceof RadioButton radio && radio.isSelected())
                                .forEach(each -> ((RadioButton) each).setSelected(false))))
                .anyMatch(each -> each.startsWith("A3 has chosen"));
    }

    @Test
    void a_title_that_is_not_the_one_in_hand_is_noticed() {
        assertThat(wrongAfter(
                        "A The engagement",
                        shown -> shown.stream()
                                .filter(each -> each.getStyleClass().contains("engagement-title"))
                                .forEach(each -> ((Labeled) each).setText("Another"))))
                .anyMatch(each -> each.startsWith("the title in the head"));
    }

    @Test
    void an_office_that_is_missing_is_noticed() {
        assertThat(wrongAfter("A The engagement", shown -> {
                    Node card = shown.stream()
                            .filter(each -> each.getStyleClass().contains("card"))
                            .findFirst()
                            .orElseThrow();
                    card.setVisible(false);
                }))
                .anyMatch(each -> each.endsWith("is not among the offices"));
    }

    @Test
    void the_question_of_what_is_pressed_is_known() {
        try (Hands hands = opened()) {
            hands.click("C Funding and agreements");
            Node field = hands.theOne("When is the sponsor's deadline?");
            assertThat(hands.ask(() -> Shown.questionOf(field))).contains(new QuestionId("C3"));
            hands.click("About this engagement");
            Node title = hands.theOne("Title");
            assertThat(hands.ask(() -> Shown.questionOf(title))).isEqualTo(Optional.empty());
            assertThat(hands.ask(() -> Shown.isFact(title))).isTrue();
            assertThat(title).isInstanceOf(TextInputControl.class);
        }
    }

    private List<String> wrongAfter(String page, Consumer<List<Node>> change) {
        try (Hands hands = opened()) {
            hands.click(page);
            return hands.ask(() -> {
                change.accept(Eyes.everything());
                return Shown.wrongly(hands.program().session().orElseThrow());
            });
        }
    }

    private Hands opened() {
        RunningProgram program = new RunningProgram(home);
        return Hands.at(program, WindowSize.USUAL, program.put(RunningProgram.worked("S06")));
    }

    private static Node of(List<Node> shown, String words) {
        return shown.stream()
                .filter(each -> each instanceof Labeled labeled && words.equals(labeled.getText()))
                .findFirst()
                .orElseThrow();
    }
}
