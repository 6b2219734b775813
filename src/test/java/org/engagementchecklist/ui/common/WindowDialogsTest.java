package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.engagementchecklist.ui.AccessibilityAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every dialog says in the title of its window what it is about, by which it is found among others. */
@ExtendWith(ApplicationExtension.class)
final class WindowDialogsTest {
    private static final Dialogs.Message MESSAGE = new Dialogs.Message("It was moved", "Nothing is lost.");
    private static final FileKind KIND = new FileKind("Engagements", "engagement");

    private static final String WORDY =
            "Save the work as a new engagement beside the file that somebody else has changed";
    private static final Dialogs.Message MUCH = new Dialogs.Message(
            "The file “Besuch der Donaudampfschifffahrtsgesellschaft am 3. März” was changed by somebody else meanwhile",
            "Nothing is lost. ".repeat(40) + "/home/somebody/Documents/International-Engagements/".repeat(4));

    private final Look look = new Look();
    private Optional<WindowDialogs> dialogs = Optional.empty();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 640, 480));
        stage.show();
        dialogs = Optional.of(new WindowDialogs(stage, look));
    }

    static Stream<Consumer<Dialogs>> ways() {
        return Stream.of(
                dialogs -> dialogs.tell(MESSAGE),
                dialogs -> dialogs.ask(MESSAGE, "Go on"),
                dialogs -> dialogs.offer(MESSAGE, "Copy it"),
                dialogs -> dialogs.choose(MESSAGE, List.of("Left", "Right")),
                dialogs -> dialogs.show(MESSAGE.title(), new Label("Nothing is lost.")));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_dialog_has_a_title(Consumer<Dialogs> way, FxRobot robot) {
        Platform.runLater(() -> way.accept(dialogs.orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
        Stage dialog = shown();
        assertThat(dialog.getTitle()).isEqualTo("It was moved");
        robot.interact(dialog::close);
    }

    static Stream<Arguments> wordyWays() {
        List<Consumer<Dialogs>> ways = List.of(
                dialogs -> dialogs.tell(MUCH),
                dialogs -> dialogs.ask(MUCH, "Save what was typed in another place…"),
                dialogs -> dialogs.choose(MUCH, List.of(WORDY, "Cancel " + WORDY, "Right")));
        return Stream.of(100, 150, 200).flatMap(percent -> ways.stream().map(way -> Arguments.of(percent, way)));
    }

    @ParameterizedTest
    @MethodSource("wordyWays")
    void the_words_by_which_one_chooses_are_never_cut(int percent, Consumer<Dialogs> way, FxRobot robot) {
        robot.interact(() -> look.setTextPercent(percent));
        Platform.runLater(() -> way.accept(dialogs.orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
        Stage dialog = shown();
        List<String> cut = new ArrayList<>();
        robot.interact(
                () -> cut.addAll(AccessibilityAudit.cutTexts(dialog.getScene().getRoot())));
        Rectangle2D screen = Screen.getPrimary().getBounds();
        assertThat(cut).isEmpty();
        assertThat(dialog.getWidth()).isLessThanOrEqualTo(screen.getWidth());
        assertThat(dialog.getHeight()).isLessThanOrEqualTo(screen.getHeight());
        robot.interact(dialog::close);
    }

    private static Stage shown() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage stage && stage.getOwner() != null)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_is_said_without_a_title() {
        assertThatThrownBy(() -> new Dialogs.Message(" ", "Nothing is lost."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_systems_own_dialogs_have_a_title() {
        assertThat(WindowDialogs.chooserToOpen(KIND).getTitle()).isEqualTo("Open");
        assertThat(WindowDialogs.chooserToSave(KIND, "a.pdf").getTitle()).isEqualTo("Save as");
        assertThat(WindowDialogs.folderChooser().getTitle()).isEqualTo("Choose a folder");
    }
}
