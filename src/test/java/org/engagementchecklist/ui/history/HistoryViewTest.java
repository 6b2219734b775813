package org.engagementchecklist.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.OnScreen.button;
import static org.engagementchecklist.ui.OnScreen.layOut;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.engagementchecklist.app.PdfFiles;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.report.pdf.PdfOpening;
import org.engagementchecklist.ui.AccessibilityAudit;
import org.engagementchecklist.ui.Picture;
import org.engagementchecklist.ui.ScriptedDialogs;
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
final class HistoryViewTest {
    @TempDir
    private Path home;

    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger retraced = new AtomicInteger();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Look look = new Look();
    private KeptHistory kept;

    @Test
    void a_state_is_kept_under_the_name_typed_and_the_field_is_free_again(FxRobot robot) {
        HistoryView view = show(robot, 1280, 800);
        robot.interact(() -> {
            name(view).setText("after the meeting");
            button(view, "Keep").fire();
        });
        assertThat(name(view).getText()).isEmpty();
        assertThat(kept.folder.backups(kept.file).list())
                .anyMatch(each -> each.name().equals("after the meeting"));
    }

    @Test
    void words_that_came_and_went_are_marked(FxRobot robot) {
        HistoryView view = show(robot, 1280, 800);
        assertThat(texts(view, "paper-inserted")).contains("Kyoto; the sponsor ");
        assertThat(texts(view, "paper-deleted")).contains("Osaka; ask who ");
    }

    @Test
    void what_is_shown_is_saved_as_a_pdf_that_says_what_it_is(FxRobot robot) {
        Path comparison = home.resolve("comparison.pdf");
        Path whole = home.resolve("whole.pdf");
        HistoryView view = show(robot, 1280, 800);
        robot.interact(() -> {
            dialogs.choose(comparison);
            button(view, "Save as PDF…").fire();
            button(view, "The whole state").fire();
            dialogs.choose(whole);
            button(view, "Save as PDF…").fire();
        });
        assertThat(dialogs.suggested())
                .containsExactly(
                        "Japanese company sponsors research and sends an engineer, what changed.pdf",
                        "Japanese company sponsors research and sends an engineer, kept state.pdf");
        assertThat(PdfFiles.open(comparison, ".engagement")).isInstanceOf(PdfOpening.CarriesNothing.class);
        assertThat(PdfFiles.open(whole, ".engagement")).isInstanceOf(PdfOpening.Carries.class);
    }

    @Test
    void it_goes_back_by_button_and_is_left_by_button_or_key(FxRobot robot) {
        HistoryView view = show(robot, 1280, 800);
        robot.interact(() -> {
            button(view, "Go back to this state").fire();
            button(view, "Back to the questions").fire();
            view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        });
        assertThat(kept.session.engagement().answers()).isEqualTo(kept.before.answers());
        assertThat(left).hasValue(2);
    }

    @Test
    void going_back_is_undone_by_button_or_key_and_what_was_changed_elsewhere_is_undone_there(FxRobot robot) {
        HistoryView view = show(robot, 1280, 800);
        Map<QuestionId, String> notes = kept.session.engagement().notes();
        robot.interact(() -> button(view, "Go back to this state").fire());
        assertThat(kept.session.engagement().notes()).isNotEqualTo(notes);
        robot.interact(() -> button(view, "Undo going back").fire());
        assertThat(kept.session.engagement().notes()).isEqualTo(notes);
        robot.interact(() -> button(view, "Go back to this state").fire());
        robot.interact(() -> control(view, KeyCode.Z));
        assertThat(kept.session.engagement().notes()).isEqualTo(notes);
        assertThat(retraced).hasValue(0);
        robot.interact(() -> control(view, KeyCode.Y));
        assertThat(retraced).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 800, 100, LIGHT, DIFFERENCE",
        "1024, 640, 100, DARK, WHOLE",
        "1024, 640, 200, LIGHT, DIFFERENCE",
        "1600, 1000, 150, HIGH_CONTRAST, WHOLE"
    })
    void it_can_be_read_and_walked_without_eyes_and_mouse(
            int width, int height, int percent, Theme theme, Shown shown) {
        FxRobot robot = new FxRobot();
        look.setTextPercent(percent);
        look.chosen().set(Optional.of(theme));
        HistoryView view = show(robot, width, height, shown);
        List<String> findings = new ArrayList<>();
        AtomicReference<WritableImage> image = new AtomicReference<>();
        robot.interact(() -> {
            layOut(view);
            findings.addAll(AccessibilityAudit.of(view));
            findings.addAll(AccessibilityAudit.cutTexts(view));
            image.set(view.getScene().snapshot(null));
        });
        Picture.write(image.get(), "history-%d-%d-%d-%s".formatted(width, height, percent, theme));
        assertThat(findings).isEmpty();
    }

    private HistoryView show(FxRobot robot, int width, int height) {
        return show(robot, width, height, Shown.DIFFERENCE);
    }

    private HistoryView show(FxRobot robot, int width, int height, Shown shown) {
        kept = new KeptHistory(home);
        HistoryModel model = kept.model();
        AtomicReference<HistoryView> view = new AtomicReference<>();
        robot.interact(() -> {
            view.set(new HistoryView(
                    model,
                    look,
                    dialogs,
                    new HistoryExits(left::incrementAndGet, retraced::incrementAndGet, retraced::incrementAndGet)));
            look.dress(new Scene(view.get(), width, height));
            view.get().enter();
            model.shown().set(shown);
            layOut(view.get());
        });
        return view.get();
    }

    private static void control(Node view, KeyCode key) {
        view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
    }

    private static TextField name(Node view) {
        return (TextField) view.lookup(".history-keep .text-field");
    }

    private static List<String> texts(Node view, String style) {
        return view.lookupAll("." + style).stream()
                .map(Text.class::cast)
                .map(Text::getText)
                .toList();
    }
}
