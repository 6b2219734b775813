package org.engagementchecklist.ui.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.OnScreen.button;
import static org.engagementchecklist.ui.OnScreen.layOut;
import static org.engagementchecklist.ui.OnScreen.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.AccessibilityAudit;
import org.engagementchecklist.ui.Picture;
import org.engagementchecklist.ui.ScriptedDialogs;
import org.engagementchecklist.ui.SmallChecklist;
import org.engagementchecklist.ui.WorkedSession;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class MovingViewTest {
    @TempDir
    private Path home;

    private final AtomicInteger moved = new AtomicInteger();
    private final AtomicInteger cancelled = new AtomicInteger();
    private final Look look = new Look();

    @Test
    void it_is_moved_or_cancelled_by_button_or_key(FxRobot robot) {
        MovingView view = show(robot, 1024, 640);
        robot.interact(() -> {
            button(view, "Move into a copy").fire();
            button(view, "Cancel").fire();
            view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        });
        assertThat(moved).hasValue(1);
        assertThat(cancelled).hasValue(2);
    }

    @Test
    void what_stays_is_shown_when_asked_for(FxRobot robot) {
        MovingView view = show(robot, 1024, 640);
        assertThat(words(view)).noneMatch(words -> words.contains("Sensors for a partner in Lyon"));
        robot.interact(() -> button(view, "Show all 4").fire());
        assertThat(words(view)).anyMatch(words -> words.contains("Sensors for a partner in Lyon"));
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 100, LIGHT", "1024, 640, 100, DARK", "1024, 640, 200, LIGHT", "640, 480, 200, HIGH_CONTRAST"
    })
    void it_can_be_read_and_walked_without_eyes_and_mouse(
            int width, int height, int percent, Theme theme, FxRobot robot) {
        look.setTextPercent(percent);
        look.chosen().set(Optional.of(theme));
        MovingView view = show(robot, width, height);
        List<String> findings = new ArrayList<>();
        AtomicReference<WritableImage> image = new AtomicReference<>();
        robot.interact(() -> {
            button(view, "Show all 4").fire();
            layOut(view);
            findings.addAll(AccessibilityAudit.of(view));
            findings.addAll(AccessibilityAudit.cutTexts(view));
            image.set(view.getScene().snapshot(null));
        });
        Picture.write(image.get(), "moving-%d-%d-%d-%s".formatted(width, height, percent, theme));
        assertThat(findings).isEmpty();
    }

    @Test
    void what_the_shipped_editions_change_can_be_read(FxRobot robot) {
        EngagementSession session =
                WorkedSession.worked("S12", Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J"));
        Opening.Opened original = new Opening.Opened(
                home.resolve("S12.engagement"), session.engagement(), session.checklist(), false, List.of());
        Checklist newer = Shipped.LIBRARY.newerThan(session.checklist()).orElseThrow();
        MovingView view = show(robot, original, newer, 1280, 1600);
        List<String> findings = new ArrayList<>();
        robot.interact(() -> {
            layOut(view);
            findings.addAll(AccessibilityAudit.cutTexts(view));
            Picture.write(view.getScene().snapshot(null), "moving-shipped");
        });
        assertThat(findings).isEmpty();
    }

    private MovingView show(FxRobot robot, int width, int height) {
        return show(robot, TwoEditions.original(TwoEditions.folder(home)), TwoEditions.NEWER, width, height);
    }

    private MovingView show(FxRobot robot, Opening.Opened original, Checklist newer, int width, int height) {
        MovingModel model =
                new MovingModel(original, newer, TwoEditions.folder(home), new AtOnce(), SmallChecklist.CLOCK);
        AtomicReference<MovingView> view = new AtomicReference<>();
        robot.interact(() -> {
            view.set(new MovingView(
                    model, moved::incrementAndGet, cancelled::incrementAndGet, look, new ScriptedDialogs()));
            look.dress(new Scene(view.get(), width, height));
            view.get().enter();
        });
        return view.get();
    }
}
