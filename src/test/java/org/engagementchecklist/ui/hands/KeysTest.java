package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.RunningProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Keys do the same wherever the focus is, and on every keyboard. */
@ExtendWith(ApplicationExtension.class)
final class KeysTest {
    private static final KeyCode CTRL = KeyCode.CONTROL;
    private static final String OTHER_KEYBOARDS = """
            Russian,   а, я, н, ф, с, м, о, Я
            Ukrainian, а, я, н, ф, с, м, о, Я
            Greek,     φ, ζ, υ, α, ψ, ω, ξ, Ζ
            Hebrew,    כ, ז, ט, ש, ב, ה, ח, Z
            Arabic,    ب, ئ, غ, ش, ؤ, ر, ت, ~
            """;

    @TempDir
    private Path home;

    private RunningProgram program;

    @BeforeEach
    void the_program_is_installed() {
        program = new RunningProgram(home);
    }

    static List<List<KeyCode>> redo() {
        return List.of(List.of(CTRL, KeyCode.Y), List.of(CTRL, KeyCode.SHIFT, KeyCode.Z));
    }

    @ParameterizedTest
    @MethodSource("redo")
    void both_keys_for_redo_bring_back_what_was_typed_in_a_field(List<KeyCode> redo) {
        try (Hands hands = opened()) {
            for (String field : List.of("Title", "Note to A1")) {
                show(hands, field);
                String before = text(hands);
                hands.type("x");
                String typed = text(hands);
                hands.press(CTRL, KeyCode.Z);
                assertThat(text(hands)).as(field).isEqualTo(before).isNotEqualTo(typed);
                press(hands, redo);
                assertThat(text(hands)).as(field).isEqualTo(typed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("redo")
    void both_keys_for_redo_go_on_from_a_field_that_has_nothing_to_bring_back(List<KeyCode> redo) {
        try (Hands hands = opened()) {
            hands.click("A The engagement");
            hands.click("Proposal sent");
            hands.click("About this engagement");
            hands.click("Title");
            hands.press(CTRL, KeyCode.Z);
            assertThat(answer("A3"))
                    .isEqualTo(RunningProgram.worked("S06").answers().to(new QuestionId("A3")));
            hands.click("About this engagement");
            hands.click("Title");
            press(hands, redo);
            assertThat(answer("A3")).contains(new Answer.Choice("submitted"));
        }
    }

    @ParameterizedTest
    @MethodSource("redo")
    void both_keys_for_redo_put_an_engagement_away_again(List<KeyCode> redo) {
        program.put(RunningProgram.worked("S06"));
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            hands.press(CTRL, KeyCode.F);
            hands.press(KeyCode.DOWN);
            hands.click("Move to the archive");
            hands.see("Nothing here.");
            hands.press(CTRL, KeyCode.Z);
            hands.see("1 engagement");
            assertThat(hands.sees("Nothing here.")).isFalse();
            press(hands, redo);
            hands.see("1 engagement moved to the archive.");
            hands.see("Nothing here.");
            hands.click("Undo");
            assertThat(hands.sees("Nothing here.")).isFalse();
            hands.click("Redo");
            hands.see("Nothing here.");
        }
    }

    @ParameterizedTest
    @MethodSource("redo")
    void undo_and_redo_go_on_from_words_that_can_only_be_copied(List<KeyCode> redo) {
        try (Hands hands = opened()) {
            hands.click("A The engagement");
            hands.click("Proposal sent");
            hands.click("Summary and PDF");
            hands.click(selectable(hands));
            hands.press(CTRL, KeyCode.Z);
            assertThat(answer("A3"))
                    .isEqualTo(RunningProgram.worked("S06").answers().to(new QuestionId("A3")));
            hands.click("Summary and PDF");
            hands.click(selectable(hands));
            press(hands, redo);
            assertThat(answer("A3")).contains(new Answer.Choice("submitted"));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = OTHER_KEYBOARDS)
    void the_keys_of_a_field_work_on_every_keyboard(
            String script, String f, String z, String y, String a, String c, String v, String j, String shiftZ) {
        try (Hands hands = opened()) {
            hands.click("About this engagement");
            hands.click("Prepared by");
            hands.pressOther(a, CTRL);
            hands.type("Sensor");
            hands.pressOther(a, CTRL);
            hands.pressOther(c, CTRL);
            assertThat(hands.ask(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("Sensor");
            hands.press(KeyCode.END);
            hands.pressOther(v, CTRL);
            assertThat(text(hands)).isEqualTo("SensorSensor");
            hands.pressOther(z, CTRL);
            assertThat(text(hands)).isEqualTo("Sensor");
            hands.pressOther(y, CTRL);
            assertThat(text(hands)).isEqualTo("SensorSensor");
            hands.pressOther(z, CTRL);
            hands.pressOther(shiftZ, CTRL, KeyCode.SHIFT);
            assertThat(text(hands)).isEqualTo("SensorSensor");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = OTHER_KEYBOARDS)
    void the_keys_of_a_screen_work_on_every_keyboard(
            String script, String f, String z, String y, String a, String c, String v, String j, String shiftZ) {
        try (Hands hands = opened()) {
            hands.click("A The engagement");
            hands.click("Proposal sent");
            hands.pressOther(z, CTRL);
            assertThat(answer("A3"))
                    .isEqualTo(RunningProgram.worked("S06").answers().to(new QuestionId("A3")));
            hands.pressOther(shiftZ, CTRL, KeyCode.SHIFT);
            assertThat(answer("A3")).contains(new Answer.Choice("submitted"));
            hands.pressOther(f, CTRL);
            assertThat(hands.focus().map(Eyes::names).orElseThrow()).contains("Search questions Ctrl+F");
            hands.pressOther(j, CTRL);
            assertThat(hands.focus().map(Eyes::names).orElseThrow()).doesNotContain("Search questions Ctrl+F");
        }
    }

    @Test
    void letters_written_with_altgr_are_no_shortcut() {
        try (Hands hands = opened()) {
            hands.click("A The engagement");
            hands.click("Proposal sent");
            hands.pressOther("я", CTRL, KeyCode.ALT);
            hands.pressOther("я", KeyCode.ALT);
            hands.pressOther("я");
            assertThat(answer("A3")).contains(new Answer.Choice("submitted"));
        }
    }

    private static void show(Hands hands, String field) {
        if (field.equals("Title")) {
            hands.click("About this engagement");
            hands.click("Title");
        } else {
            hands.click("A The engagement");
            hands.click("Add a note", "A1");
        }
    }

    private static void press(Hands hands, List<KeyCode> keys) {
        hands.press(keys.toArray(KeyCode[]::new));
    }

    private static Node selectable(Hands hands) {
        return hands.ask(() -> Eyes.everything().stream()
                .filter(each -> each.getStyleClass().contains("selectable"))
                .findFirst()
                .orElseThrow());
    }

    private static String text(Hands hands) {
        return hands.ask(() -> Eyes.focus().stream()
                .flatMap(each -> each instanceof TextInputControl field ? Stream.of(field.getText()) : Stream.empty())
                .findFirst()
                .orElseThrow());
    }

    private Hands opened() {
        return Hands.at(program, WindowSize.USUAL, program.put(RunningProgram.worked("S06")));
    }

    private Optional<Answer> answer(String question) {
        return program.session().orElseThrow().engagement().answers().to(new QuestionId(question));
    }
}
