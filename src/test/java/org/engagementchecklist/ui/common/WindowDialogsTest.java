package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Dialogs in front of a window. */
@ExtendWith(ApplicationExtension.class)
final class WindowDialogsTest {
    private static final Dialogs.Message MESSAGE = new Dialogs.Message("What happened", "Nothing is lost.");

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
        stage.setScene(new Scene(new StackPane(), 400, 300));
        stage.show();
    }

    static List<Consumer<Dialogs>> ways() {
        return List.of(
                dialogs -> dialogs.tell(MESSAGE),
                dialogs -> dialogs.ask(MESSAGE, "Go on"),
                dialogs -> dialogs.choose(MESSAGE, List.of("This way", "That way")),
                dialogs -> dialogs.show("What happened", new Label("Nothing is lost.")));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void the_frame_of_every_dialog_says_what_it_is_about(Consumer<Dialogs> way, FxRobot robot) {
        Dialogs dialogs = new WindowDialogs(stage, new Look());
        Platform.runLater(() -> way.accept(dialogs));
        WaitForAsyncUtils.waitForFxEvents();
        List<Stage> shown = Window.getWindows().stream()
                .filter(each -> each instanceof Stage dialog && stage.equals(dialog.getOwner()))
                .map(Stage.class::cast)
                .toList();
        robot.interact(() -> shown.forEach(Stage::close));
        assertThat(shown).extracting(Stage::getTitle).containsExactly("What happened");
    }

    @Test
    void nothing_is_said_without_a_title() {
        assertThatThrownBy(() -> new Dialogs.Message(" ", "Nothing is lost."))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
