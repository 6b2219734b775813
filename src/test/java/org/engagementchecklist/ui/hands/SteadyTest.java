package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.engagementchecklist.ui.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Nothing moves away from under the pointer, and the keys for pages turn them. */
@ExtendWith(ApplicationExtension.class)
final class SteadyTest {
    private static final double ROUNDING = 1.5;

    @TempDir
    private Path home;

    private RunningProgram program;

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void what_is_pressed_stays_where_it_is_whatever_it_brings(int percent) {
        try (Hands hands = opened(percent, "C")) {
            hands.moveTo(hands.theOne("Unsure", "C7"));
            for (String words : List.of("Unsure", "No", "Yes", "Unsure")) {
                Node pressed = hands.theOne(words, "C2");
                hands.moveTo(pressed);
                double before = y(hands, pressed);
                hands.click(pressed);
                assertThat(hands.sees("What changed") || hands.sees(", because of C2"))
                        .isTrue();
                assertThat(y(hands, pressed)).as(words).isCloseTo(before, within(ROUNDING));
            }
        }
    }

    @Test
    void the_keys_for_pages_turn_a_page_whatever_in_it_has_the_focus() {
        try (Hands hands = opened(100, "A")) {
            hands.click("Summary and PDF");
            Node heading = hands.ask(() -> Eyes.everything().stream()
                    .filter(each -> each.getStyleClass().contains("summary-page"))
                    .findFirst()
                    .orElseThrow());
            double top = y(hands, heading);
            hands.press(KeyCode.PAGE_DOWN);
            double below = y(hands, heading);
            assertThat(below).isLessThan(top - 200);
            hands.press(KeyCode.TAB);
            hands.press(KeyCode.END);
            assertThat(y(hands, heading)).isLessThan(below);
            hands.press(KeyCode.PAGE_UP);
            hands.press(KeyCode.HOME);
            assertThat(y(hands, heading)).isEqualTo(top);
        }
    }

    @Test
    void arrow_keys_stay_among_the_boxes_of_a_question() {
        try (Hands hands = opened(100, "A")) {
            hands.click("Something else");
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.RIGHT);
            Optional<Node> focus = hands.focus();
            assertThat(hands.ask(
                            () -> focus.flatMap(Shown::questionOf).orElseThrow().value()))
                    .isEqualTo("A2");
        }
    }

    @Test
    void the_whole_of_a_kept_state_is_shown_by_keys_too() {
        try (Hands hands = opened(100, "A")) {
            hands.click("Check again", "A1");
            hands.pass(java.time.Duration.ofSeconds(3));
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            hands.click("What differs");
            hands.press(KeyCode.RIGHT);
            hands.see("Whom to contact");
        }
    }

    private Hands opened(int percent, String section) {
        program = new RunningProgram(home);
        Hands hands = Hands.at(program, new WindowSize(1366, 690, percent), program.put(RunningProgram.worked("S06")));
        Journey.turnTo(hands, section);
        return hands;
    }

    private static double y(Hands hands, Node node) {
        return hands.ask(() -> node.localToScene(0, 0).getY());
    }
}
