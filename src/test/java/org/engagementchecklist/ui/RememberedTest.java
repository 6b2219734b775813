package org.engagementchecklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.storage.Settings;
import org.engagementchecklist.storage.WindowPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A start of the program begins as the last one ended. */
@ExtendWith(ApplicationExtension.class)
final class RememberedTest {
    @TempDir
    private Path home;

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void the_first_window_stands_whole_on_the_screen(FxRobot robot) {
        start(robot);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        assertThat(room.contains(bounds(robot))).isTrue();
    }

    @Test
    void a_window_that_its_system_puts_above_the_screen_comes_down_to_it(FxRobot robot) {
        start(robot);
        robot.interact(() -> place(new Rectangle2D(90, 90, 800, 700)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            window().setX(-1);
            window().setY(-20);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bounds(robot)).isEqualTo(new Rectangle2D(90, 90, 800, 700));
    }

    @Test
    void a_window_that_its_user_moves_over_another_side_of_the_screen_stays_there(FxRobot robot) {
        start(robot);
        robot.interact(() -> place(new Rectangle2D(-300, 20, 800, 700)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bounds(robot)).isEqualTo(new Rectangle2D(-300, 20, 800, 700));
    }

    @Test
    void the_window_comes_back_to_where_it_was_closed(FxRobot robot) {
        start(robot);
        robot.interact(() -> place(new Rectangle2D(120, 60, 800, 700)));
        close(robot);
        start(robot);
        assertThat(bounds(robot)).isEqualTo(new Rectangle2D(120, 60, 800, 700));
    }

    @Test
    void of_several_windows_the_last_closed_counts(FxRobot robot) {
        start(robot);
        robot.interact(() -> place(new Rectangle2D(10, 10, 700, 600)));
        Stage first = window();
        start(robot);
        robot.interact(() -> place(new Rectangle2D(90, 90, 700, 600)));
        close(robot);
        robot.interact(() -> request(first));
        WaitForAsyncUtils.waitForFxEvents();
        start(robot);
        assertThat(bounds(robot)).isEqualTo(new Rectangle2D(10, 10, 700, 600));
    }

    @Test
    void a_window_that_filled_its_screen_does_so_again_and_knows_where_it_was(FxRobot robot) {
        start(robot);
        robot.interact(() -> place(new Rectangle2D(120, 60, 800, 700)));
        robot.interact(() -> window().setMaximized(true));
        WaitForAsyncUtils.waitForFxEvents();
        close(robot);
        start(robot);
        assertThat(window().isMaximized()).isTrue();
        robot.interact(() -> window().setMaximized(false));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bounds(robot)).isEqualTo(new Rectangle2D(120, 60, 800, 700));
    }

    @Test
    void a_window_whose_screen_is_gone_comes_to_one_that_is_there(FxRobot robot) {
        new RunningProgram(home).set(Settings.STANDARD.withWindow(new WindowPlace(5000, -3000, 800, 700, false)));
        start(robot);
        assertThat(Screen.getPrimary().getVisualBounds().contains(bounds(robot)))
                .isTrue();
        assertThat(bounds(robot).getWidth()).isEqualTo(800);
    }

    @Test
    void settings_of_a_former_program_open(FxRobot robot) throws IOException {
        Files.writeString(home.resolve("settings.json"), "{\"textPercent\": 130, \"appearance\": \"dark\"}");
        RunningProgram program = start(robot);
        assertThat(program.look().textPercent().get()).isEqualTo(130);
    }

    @Test
    void the_edition_that_was_chosen_last_is_offered_first(FxRobot robot) {
        RunningProgram program = start(robot);
        robot.clickOn(editions(robot)).type(KeyCode.DOWN, KeyCode.ENTER);
        settle(robot, program);
        Checklist chosen = editions(robot).getValue();
        assertThat(chosen).isNotEqualTo(Shipped.checklist());
        close(robot);
        RunningProgram again = start(robot);
        assertThat(editions(robot).getValue().edition().key())
                .isEqualTo(chosen.edition().key());
        robot.clickOn("Start a new checklist");
        settle(robot, again);
        assertThat(again.session().orElseThrow().checklist().edition().key())
                .isEqualTo(chosen.edition().key());
    }

    @Test
    void an_edition_of_an_added_folder_is_chosen_again_once_it_is_read_and_proved(FxRobot robot) throws IOException {
        CopiedChecklists copy = CopiedChecklists.withScenario(home.resolve("own"));
        copy.change(CopiedChecklists.CHECKLIST, "\"edition\": \"2020-10\"", "\"edition\": \"2021-03\"");
        copy.change(CopiedChecklists.CHECKLIST, "\"asOf\": \"2020-10\"", "\"asOf\": \"2021-03\"");
        EditionKey own = new EditionKey(Shipped.checklist().edition().key().checklist(), "2021-03");
        new RunningProgram(home)
                .set(Settings.STANDARD
                        .withChecklists(List.of(home.resolve("own")))
                        .withEdition(Optional.of(own)));
        start(robot);
        assertThat(editions(robot).getValue().edition().key()).isEqualTo(own);
    }

    private RunningProgram start(FxRobot robot) {
        RunningProgram program = new RunningProgram(home);
        robot.interact(() -> program.start(Optional.empty()));
        WaitForAsyncUtils.waitForFxEvents();
        settle(robot, program);
        return program;
    }

    private static void settle(FxRobot robot, RunningProgram program) {
        robot.interact(() -> program.time().run(Duration.ZERO));
        while (program.time().isBusy()) {
            robot.interact(() -> program.time().run(Duration.ZERO));
        }
    }

    private static void close(FxRobot robot) {
        robot.interact(() -> request(window()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void request(Stage stage) {
        Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        stage.hide();
    }

    private static void place(Rectangle2D there) {
        Stage stage = window();
        stage.setX(there.getMinX());
        stage.setY(there.getMinY());
        stage.setWidth(there.getWidth());
        stage.setHeight(there.getHeight());
    }

    private static Rectangle2D bounds(FxRobot robot) {
        robot.interact(() -> {});
        Stage stage = window();
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private static Stage window() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Checklist> editions(FxRobot robot) {
        return (ComboBox<Checklist>)
                robot.from(window().getScene().getRoot()).lookup(".combo-box").query();
    }
}
