package org.engagementchecklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The program as its user walks through it, from screen to screen. */
@ExtendWith(ApplicationExtension.class)
final class ScreensTest {
    @TempDir
    private Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> titles = new ArrayList<>();
    private final StackPane holder = new StackPane();
    private Screens screens;

    @Start
    void start(Stage stage) {
        Look look = new Look();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(holder, 1000, 700));
        look.dress(stage.getScene());
        stage.show();
    }

    @BeforeEach
    void begin(FxRobot robot) {
        robot.interact(() -> {
            screens = new Screens(around(), (screen, title) -> {
                titles.add(title);
                holder.getChildren().setAll(screen);
            });
            screens.showStart();
        });
    }

    @Test
    void a_new_engagement_begins_at_its_heading_and_is_saved_as_it_is_typed(FxRobot robot) {
        robot.interact(() -> press("Start a new checklist"));
        assertThat(holder.getScene().getFocusOwner()).isInstanceOf(Headline.class);
        robot.type(KeyCode.TAB).write("Sensor", 0);
        robot.interact(screens::putDown);
        assertThat(home).isDirectoryContaining(file -> text(file).contains("\"title\" : \"Sensor\""));
    }

    private Surroundings around() {
        EngagementFolder folder = new EngagementFolder(
                home,
                Shipped.LIBRARY,
                (engagement, checklist) -> Assessor.assess(checklist, engagement.answers(), LocalDate.of(2020, 11, 2))
                        .summaryOf(engagement, checklist.countries()),
                SmallChecklist.CLOCK);
        return new Surroundings(
                Shipped.LIBRARY,
                folder,
                dialogs,
                new StillThreads(),
                new Look(),
                SmallChecklist.CLOCK,
                _ -> {},
                _ -> {},
                _ -> {});
    }

    private void press(String words) {
        ButtonBase button = holder.lookupAll(".button").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow();
        button.requestFocus();
        button.fire();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
