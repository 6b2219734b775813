package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.storage.Holder;
import org.engagementchecklist.ui.RunningProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Two people look at one list of engagements, each in a window of a process of its own. */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TwoListsTest {
    private static final String TALK = title("S03");
    private static final String SAMPLES = title("S06");

    private Path home = Path.of("");
    private Optional<OtherWindow> other = Optional.empty();
    private RunningProgram program = new RunningProgram(home);

    @BeforeAll
    void open(@TempDir Path given) {
        home = given;
        other = Optional.of(OtherWindow.of("assistant", home));
    }

    @BeforeEach
    void put() throws IOException {
        List<Path> former = new ArrayList<>();
        for (Path shelf : List.of(Path.of(""), Path.of("archive"), Path.of("bin"))) {
            Path folder = Files.createDirectories(home.resolve("engagements").resolve(shelf));
            try (Stream<Path> files = Files.list(folder)) {
                former.addAll(files.filter(Files::isRegularFile).toList());
            }
        }
        for (Path file : former) {
            Files.delete(file);
        }
        Holder me =
                new Holder("coordinator", "front desk", ProcessHandle.current().pid(), RunningProgram.MORNING);
        program = new RunningProgram(home, List.of(Shipped.FOLDER), me);
        program.put(RunningProgram.worked("S03"));
        program.put(RunningProgram.worked("S06"));
        theirs().turnAwayAndBack();
    }

    @AfterAll
    void close() {
        theirs().close();
    }

    @Test
    void who_comes_back_to_the_list_sees_what_the_other_made_of_it_meanwhile() {
        OtherWindow theirs = theirs();
        try (Hands mine = Hands.at(program, WindowSize.USUAL)) {
            mine.click(mine.row(SAMPLES));
            theirs.click("Start a new checklist");
            theirs.click("Title");
            theirs.type("Lasers");
            theirs.pass(Duration.ofSeconds(2));
            mine.turnAwayAndBack();
            mine.see("Lasers");
            mine.see("3 engagements");

            theirs.click("Title");
            theirs.press(KeyCode.CONTROL, KeyCode.A);
            theirs.type("Masers");
            theirs.pass(Duration.ofSeconds(2));
            mine.turnAwayAndBack();
            mine.see("Masers");
            assertThat(mine.sees("Lasers")).isFalse();

            theirs.click("All engagements");
            theirs.choose("Masers");
            theirs.click("Move to the archive");
            mine.turnAwayAndBack();
            mine.see("2 engagements");
            assertThat(mine.sees("Masers")).isFalse();

            theirs.click("Undo");
            mine.turnAwayAndBack();
            mine.see("Masers");

            theirs.choose(TALK);
            theirs.click("Move to the bin");
            mine.turnAwayAndBack();
            assertThat(mine.sees(TALK)).isFalse();

            mine.press(KeyCode.ENTER);
            assertThat(program.session().orElseThrow().engagement().facts().title())
                    .as("what is selected is still so")
                    .isEqualTo(SAMPLES);
        }
    }

    @Test
    void a_row_that_the_other_put_away_is_said_to_be_gone_and_nothing_is_done_to_another() {
        OtherWindow theirs = theirs();
        try (Hands mine = Hands.at(program, WindowSize.USUAL)) {
            theirs.choose(TALK);
            theirs.click("Move to the archive");
            mine.click(mine.row(TALK));
            mine.click("Move to the bin");
            mine.see("Not moved: “" + TALK + "”. It is no longer there.");
            mine.see("1 engagement");
            mine.see(SAMPLES);

            theirs.click("Undo");
            mine.turnAwayAndBack();
            mine.click(mine.row(TALK));
            theirs.choose(TALK);
            theirs.click("Move to the archive");
            mine.press(KeyCode.ENTER);
            mine.see("No longer here: “" + TALK
                    + "”. It was moved, renamed or removed elsewhere. The list was read again.");
            assertThat(program.session()).isEmpty();

            theirs.click("Undo");
            mine.turnAwayAndBack();
            mine.click(mine.row(TALK));
            theirs.choose(TALK);
            theirs.click("Move to the archive");
            mine.click("Duplicate");
            mine.see("No longer here: “" + TALK
                    + "”. It was moved, renamed or removed elsewhere. The list was read again.");
            mine.see("1 engagement");
        }
    }

    @Test
    void what_was_put_away_here_and_brought_back_there_is_not_brought_back_twice() {
        OtherWindow theirs = theirs();
        try (Hands mine = Hands.at(program, WindowSize.USUAL)) {
            mine.click(mine.row(TALK));
            mine.click("Move to the archive");
            theirs.click("Archive");
            theirs.choose(TALK);
            theirs.click("Bring back");
            theirs.click("At work");
            mine.click("Undo");
            mine.see("Not moved: “" + TALK + "”. It is no longer there.");
            mine.see(TALK);
            mine.see("2 engagements");
        }
    }

    @Test
    void what_the_other_has_open_is_not_put_away() {
        OtherWindow theirs = theirs();
        try (Hands mine = Hands.at(program, WindowSize.USUAL)) {
            theirs.choose(TALK);
            theirs.press(KeyCode.ENTER);
            mine.click(mine.row(TALK));
            mine.click("Move to the bin");
            mine.see("Not moved: “" + TALK + "”. It is open in another window or on another computer.");
            mine.see(TALK);
            theirs.click("All engagements");
            mine.turnAwayAndBack();
            assertThat(mine.sees("Not moved: ")).isFalse();
        }
    }

    private OtherWindow theirs() {
        return other.orElseThrow();
    }

    private static String title(String scenario) {
        return RunningProgram.worked(scenario).facts().title();
    }
}
