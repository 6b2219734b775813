package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.engagementchecklist.ListCases;
import org.engagementchecklist.ui.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** What a person does with the list of engagements. */
@ExtendWith(ApplicationExtension.class)
final class ListWithHandsTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"1366, 768, 100", "1024, 640, 100", "1024, 640, 200"})
    void copies_are_one_row_are_compared_and_one_goes_on(int width, int height, int percent) {
        Path engagements = ListCases.copy(ListCases.COPIES, home.resolve("engagements"));
        RunningProgram program = new RunningProgram(home);
        try (Hands hands = Hands.at(program, new WindowSize(width, height, percent))) {
            hands.see("2 other copies of this engagement, the last: ");
            hands.see("1 engagement");

            hands.click("Compare");
            hands.see("3 copies of Robots in Kenya");
            hands.see("Department — “Mech Eng” → nothing");
            hands.see(
                    "Two changes met on 29 Nov 2026, and a program that keeps files alike made this copy of one of them"
                            + " from Front office.");
            hands.click("Go on with this one: robots.sync-conflict-20261129-101010-ABCDEFG.engagement");

            hands.see("2 copies moved to the bin. robots.sync-conflict-20261129-101010-ABCDEFG.engagement goes on.");
            assertThat(hands.sees("other copies")).isFalse();
            assertThat(engagements.resolve("bin")).isDirectoryContaining("glob:**/robots.engagement");

            hands.click("Undo");
            hands.see("2 other copies of this engagement, the last: ");
            assertThat(engagements.resolve("robots.engagement")).exists();
        }
    }

    @Test
    void a_copy_is_opened_or_put_into_the_bin_and_escape_leads_back() {
        Path engagements = ListCases.copy(ListCases.COPIES, home.resolve("engagements"));
        RunningProgram program = new RunningProgram(home);
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            hands.click("Compare");
            hands.press(KeyCode.ESCAPE);
            hands.click("Compare");
            hands.click("Open: robots.sync-conflict-20261129-101010-ABCDEFG.engagement");
            assertThat(program.file())
                    .contains(engagements.resolve("robots.sync-conflict-20261129-101010-ABCDEFG.engagement"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1366, 768, 100", "1024, 640, 200"})
    void what_is_wrong_with_the_folder_is_one_line_and_all_of_it_can_be_read(int width, int height, int percent)
            throws IOException {
        RunningProgram program = new RunningProgram(home);
        Path file = program.put(RunningProgram.worked("S06"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(file.resolveSibling("backups"), "");
        try (Hands hands = Hands.at(program, new WindowSize(width, height, percent))) {
            hands.see("Backups cannot be written in this folder.");
            assertThat(hands.sees("Others who can see this folder")).isFalse();
            hands.click("and 1 more");
            hands.see("What is wrong with the folder");
            hands.see("Others who can see this folder cannot read every engagement in it.");
        }
    }

    @Test
    void of_a_folder_that_is_well_nothing_is_said() {
        RunningProgram program = new RunningProgram(home);
        program.put(RunningProgram.worked("S06"));
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            hands.see("1 engagement");
            assertThat(hands.sees("this folder")).isFalse();
        }
    }

    @Test
    void what_is_typed_over_the_list_finds_what_other_keyboards_wrote() {
        ListCases.copy(ListCases.LETTERS, home.resolve("engagements"));
        try (Hands hands = Hands.at(new RunningProgram(home), WindowSize.USUAL)) {
            hands.see("4 engagements");
            hands.press(KeyCode.CONTROL, KeyCode.F);
            hands.type("o'brien lodz");
            hands.see("1 of 4 shown");
            hands.see("Sensors with Łódź");
        }
    }

    @Test
    void what_was_found_is_opened_by_keys() {
        RunningProgram program = new RunningProgram(home);
        Path file = program.put(RunningProgram.worked("S06"));
        program.put(RunningProgram.worked("S03"));
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            hands.press(KeyCode.CONTROL, KeyCode.F);
            hands.type("NIH");
            hands.press(KeyCode.TAB);
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.ENTER);
            assertThat(program.file()).contains(file);
        }
    }

    @Test
    void a_summary_is_opened_like_any_file() {
        RunningProgram program = new RunningProgram(home);
        program.put(RunningProgram.worked("S06"));
        Path pdf = home.resolve("summary.pdf");
        program.choose(pdf);
        program.choose(pdf);
        try (Hands hands = Hands.at(program, WindowSize.USUAL, program.put(RunningProgram.worked("S03")))) {
            hands.press(KeyCode.CONTROL, KeyCode.E);
            assertThat(pdf).isNotEmptyFile();
            hands.press(KeyCode.ESCAPE);
            hands.click("All engagements");
            hands.click("Open a file");
            hands.see("Nothing imported, 1 already there");
        }
    }

    @Test
    void what_was_imported_before_is_not_counted_as_imported() throws IOException {
        Path from = ListCases.copy(ListCases.CAPITALS, home.resolve("from"));
        RunningProgram program = new RunningProgram(home);
        program.put(RunningProgram.worked("S03"));
        program.choose(from);
        program.choose(from);
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            hands.click("Import…");
            hands.see("1 file imported");
            hands.click("Close");
            hands.click("Import…");
            hands.see("Nothing imported, 1 already there");
            hands.click("Close");
            hands.see("2 engagements");
        }
    }

    @Test
    void a_row_whose_file_somebody_moved_away_says_so_and_the_next_opens() throws IOException {
        RunningProgram program = new RunningProgram(home);
        Path gone = program.put(RunningProgram.worked("S03"));
        Path there = program.put(RunningProgram.worked("S06"));
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            Files.move(gone, home.resolve("elsewhere.engagement"));
            hands.doubleClick(hands.row(RunningProgram.worked("S03").facts().title()));
            hands.see("No longer here: “" + RunningProgram.worked("S03").facts().title() + "”. ");
            hands.see("1 engagement");
            hands.doubleClick(hands.row(RunningProgram.worked("S06").facts().title()));
            assertThat(program.file()).contains(there);
        }
    }

    @Test
    void from_the_start_arrow_down_and_enter_open_the_first_engagement() {
        RunningProgram program = new RunningProgram(home);
        Path file = program.put(RunningProgram.worked("S03"));
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            assertThat(hands.ask(() -> Eyes.focus().map(Eyes::names).orElse(List.of())))
                    .as("read by a screen reader")
                    .contains("Your engagements");
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.ENTER);
            assertThat(program.file()).contains(file);
        }
    }

    @Test
    void what_is_typed_at_the_start_finds() {
        RunningProgram program = new RunningProgram(home);
        program.put(RunningProgram.worked("S03"));
        program.put(RunningProgram.worked("S06"));
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            hands.type("talk");
            hands.see("1 of 2 shown");
        }
    }
}
