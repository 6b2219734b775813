package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.engagementchecklist.ui.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** What was pressed keeps the focus, or hands it on to where one goes on, but never to what merely stands beside it. */
@ExtendWith(ApplicationExtension.class)
final class FocusStaysTest {
    @TempDir
    private Path home;

    @Test
    void what_is_pressed_over_the_preview_keeps_the_focus() {
        RunningProgram program = new RunningProgram(home);
        try (Hands hands = Hands.at(program, WindowSize.USUAL, program.put(RunningProgram.worked("S03")))) {
            hands.click("Summary and PDF");
            hands.click("Preview");
            program.choose(home.resolve("saved.pdf"));
            for (String button : List.of("Save PDF…", "Print…", "Open in the PDF viewer")) {
                hands.click(button);
                assertThat(focus(hands)).contains(button);
            }
            assertThat(home.resolve("saved.pdf")).exists();
        }
    }

    @Test
    void while_a_pdf_is_saved_the_pressed_button_keeps_the_focus_and_saves_no_second() {
        RunningProgram program = new RunningProgram(home);
        try (Hands hands = Hands.at(program, WindowSize.USUAL, program.put(RunningProgram.worked("S03")))) {
            hands.click("Summary and PDF");
            program.choose(home.resolve("saved.pdf"));
            hands.hurryFromNowOn();
            hands.click("Save PDF…");
            assertThat(focus(hands)).contains("Save PDF…");
            program.choose(home.resolve("second.pdf"));
            hands.press(KeyCode.SPACE);
            hands.settleFromNowOn();
            assertThat(home.resolve("saved.pdf")).exists();
            assertThat(home.resolve("second.pdf")).doesNotExist();
        }
    }

    @Test
    void after_rows_were_put_away_or_brought_back_by_a_button_the_keys_go_on_in_the_list() {
        RunningProgram program = new RunningProgram(home);
        program.put(RunningProgram.worked("S03"));
        program.put(RunningProgram.worked("S06"));
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            hands.click(hands.row(RunningProgram.worked("S03").facts().title()));
            hands.click("Move to the archive");
            hands.see("1 engagement moved to the archive.");
            assertThat(hands.focus().orElseThrow()).isInstanceOf(TableView.class);
            hands.click("Undo");
            hands.see("Undone for 1 engagement.");
            assertThat(hands.focus().orElseThrow()).isInstanceOf(TableView.class);
        }
    }

    @Test
    void after_going_back_was_undone_the_focus_is_where_one_went_back() {
        RunningProgram program = new RunningProgram(home);
        try (Hands hands = Hands.at(program, WindowSize.USUAL, program.put(RunningProgram.worked("S03")))) {
            hands.click("Menu");
            hands.click("History of this engagement");
            hands.click("Keep");
            hands.press(KeyCode.ESCAPE);
            hands.click("About this engagement");
            hands.click("Department, lab or center");
            hands.type("Physics");
            hands.pass(Duration.ofSeconds(2));
            hands.click("Menu");
            hands.click("History of this engagement");
            hands.click("Go back to this state");
            hands.click("Undo going back");
            assertThat(focus(hands)).contains("Go back to this state");
        }
    }

    private static List<String> focus(Hands hands) {
        return hands.ask(() -> Eyes.focus().map(Eyes::names).orElse(List.of()));
    }
}
