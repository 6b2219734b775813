package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.engagementchecklist.engagement.Engagement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class TextGuardTest {
    private LineField line;
    private LineField narrow;
    private ProseArea lines;

    @Start
    void start(Stage stage) {
        line = new LineField();
        narrow = new LineField(5);
        lines = new ProseArea(3);
        stage.setScene(new Scene(new VBox(line, narrow, lines, new Label("beside"))));
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\t", "\n\n", "\r\n\t"})
    void a_break_of_lines_in_what_is_pasted_becomes_one_space_in_a_field_of_one_line(String between, FxRobot robot) {
        paste(robot, line, "Joint laboratory" + between + "with the university" + between);
        assertThat(line.getText()).isEqualTo("Joint laboratory with the university");
        assertThat(line.getCaretPosition()).isEqualTo(line.getLength());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void a_break_of_lines_stays_one_in_a_field_of_several_lines(String between, FxRobot robot) {
        paste(robot, lines, "Joint laboratory" + between + "with the university");
        assertThat(lines.getText()).isEqualTo("Joint laboratory\nwith the university");
    }

    @Test
    void what_is_pasted_between_words_does_not_grow_together_with_them(FxRobot robot) {
        paste(robot, line, "before after");
        robot.interact(() -> line.positionCaret(7));
        paste(robot, line, "between\n");
        assertThat(line.getText()).isEqualTo("before between after");
        assertThat(line.getCaretPosition()).isEqualTo(15);
    }

    @Test
    void breaks_in_a_text_that_is_shown_become_spaces_as_well(FxRobot robot) {
        robot.interact(() -> line.setText("one\ntwo"));
        assertThat(line.getText()).isEqualTo("one two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD83Db", "a\uDE00b", "\uDE00\uD83Dab", "ab\uD83D"})
    void half_of_a_character_is_not_taken_and_that_is_said(String pasted, FxRobot robot) {
        paste(robot, line, pasted);
        assertThat(line.getText()).isEqualTo("ab");
        assertThat(told(robot)).containsExactly(Messages.text("common.typing.half"));
    }

    @Test
    void halves_typed_one_after_the_other_are_one_character(FxRobot robot) {
        type(robot, line, "a", "\uD83D", "\uDE00", "b");
        assertThat(line.getText()).isEqualTo("a\uD83D\uDE00b");
        assertThat(told(robot)).isEmpty();
    }

    @Test
    void a_half_that_is_left_alone_is_said(FxRobot robot) {
        type(robot, line, "a", "\uD83D");
        assertThat(told(robot)).isEmpty();
        robot.interact(lines::requestFocus);
        assertThat(line.getText()).isEqualTo("a");
        assertThat(told(robot)).containsExactly(Messages.text("common.typing.half"));
    }

    @Test
    void no_text_can_be_typed_that_could_not_be_read_again(FxRobot robot) {
        String longest = "x".repeat(Engagement.LONGEST_TEXT);
        for (TextInputControl field : List.of(line, lines)) {
            paste(robot, field, longest);
            type(robot, field, "y");
            assertThat(field.getText()).isEqualTo(longest);
            assertThat(told(robot)).contains(Messages.text("common.typing.full", Engagement.LONGEST_TEXT));
        }
    }

    @Test
    void a_field_may_take_less(FxRobot robot) {
        type(robot, narrow, "1", "2", "3", "4", "5", "6");
        assertThat(narrow.getText()).isEqualTo("12345");
    }

    private static void paste(FxRobot robot, TextInputControl field, String text) {
        robot.interact(() -> {
            field.requestFocus();
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            field.paste();
        });
    }

    private static void type(FxRobot robot, TextInputControl field, String... typed) {
        robot.interact(() -> {
            field.requestFocus();
            for (String each : typed) {
                Event.fireEvent(
                        field,
                        new KeyEvent(KeyEvent.KEY_TYPED, each, "", KeyCode.UNDEFINED, false, false, false, false));
            }
        });
    }

    private static List<String> told(FxRobot robot) {
        List<String> told = new ArrayList<>();
        robot.interact(() -> Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .forEach(window -> told.add(((Tooltip) window).getText())));
        return told;
    }
}
