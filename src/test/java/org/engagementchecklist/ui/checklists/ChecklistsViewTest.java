package org.engagementchecklist.ui.checklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.OnScreen.button;
import static org.engagementchecklist.ui.OnScreen.layOut;
import static org.engagementchecklist.ui.OnScreen.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.engagementchecklist.ui.AccessibilityAudit;
import org.engagementchecklist.ui.LaterThreads;
import org.engagementchecklist.ui.Picture;
import org.engagementchecklist.ui.RecordedOutside;
import org.engagementchecklist.ui.ScriptedDialogs;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.InstalledChecklists;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Theme;
import org.engagementchecklist.ui.common.Threads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class ChecklistsViewTest {
    @TempDir
    private Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final RecordedOutside outside = new RecordedOutside();
    private final List<String> copied = new ArrayList<>();
    private final AtomicInteger back = new AtomicInteger();
    private final Look look = new Look();

    @Test
    void a_folder_is_added_looked_at_and_removed(FxRobot robot) {
        TinyChecklists tiny = new TinyChecklists(home);
        Path own = tiny.with(home.resolve("own"), "2021-03");
        dialogs.choose(own);
        ChecklistsView view = show(robot, 1024, 640);
        robot.interact(() -> button(view, "Add a folder…").fire());
        assertThat(words(view)).contains("Added by you: " + own, "A newer one is installed: March 2021");
        robot.interact(
                () -> named(view, "Open the location of Tiny checklist 2021-03").fire());
        assertThat(outside.files()).containsExactly(own.resolve("tiny/2021-03"));
        robot.interact(
                () -> named(view, "Remove the folder of Tiny checklist 2021-03").fire());
        assertThat(words(view)).doesNotContain("Added by you: " + own);
    }

    @Test
    void a_folder_without_a_checklist_is_explained(FxRobot robot) {
        dialogs.choose(home.resolve("nothing"));
        ChecklistsView view = show(robot, 1024, 640);
        robot.interact(() -> button(view, "Add a folder…").fire());
        assertThat(dialogs.said()).containsExactly("No checklist was found in " + home.resolve("nothing"));
    }

    @Test
    void defects_unfold_with_their_places(FxRobot robot) {
        dialogs.choose(new TinyChecklists(home).broken(home.resolve("own"), "2021-03"));
        ChecklistsView view = show(robot, 1024, 640);
        robot.interact(() -> button(view, "Add a folder…").fire());
        robot.interact(() -> button(view, "What was found (1)").fire());
        assertThat(words(view)).anyMatch(words -> words.startsWith("Error · checklist.json, line 2, "));
    }

    @Test
    void the_fingerprint_is_shown_short_and_copied_whole(FxRobot robot) {
        ChecklistsView view = show(robot, 1024, 640);
        robot.interact(() -> button(view, "Copy").fire());
        assertThat(copied).singleElement().asString().hasSize(64);
        assertThat(words(view))
                .noneMatch(words -> words.length() == 64)
                .contains("The fingerprint is on the clipboard.");
        robot.interact(() -> button(view, "Show all").fire());
        assertThat(words(view)).contains(copied.getFirst());
    }

    @Test
    void a_blank_checklist_is_saved_for_the_paper_chosen(FxRobot robot) throws IOException {
        dialogs.choose(home.resolve("blank.pdf"));
        ChecklistsView view = show(robot, 1024, 640);
        robot.interact(() -> {
            button(view, "A4").fire();
            button(view, "Save blank checklist…").fire();
        });
        assertThat(dialogs.suggested()).singleElement().asString().endsWith("blank.pdf");
        assertThat(words(view)).contains("Saved as blank.pdf.");
        try (PDDocument document = Loader.loadPDF(home.resolve("blank.pdf").toFile())) {
            assertThat((int) document.getPage(0).getMediaBox().getWidth()).isEqualTo(595);
        }
    }

    @Test
    void no_blank_is_offered_of_a_checklist_that_cannot_be_read(FxRobot robot) {
        dialogs.choose(new TinyChecklists(home).broken(home.resolve("own"), "2021-03"));
        ChecklistsView view = show(robot, 1024, 640);
        robot.interact(() -> button(view, "Add a folder…").fire());
        assertThat(buttons(view))
                .filteredOn(each -> "Save blank checklist…".equals(each.getText()))
                .filteredOn(each -> each.getParent().isVisible())
                .hasSize((int) words(view).stream().filter("Offered"::equals).count()
                        + (int) words(view).stream()
                                .filter("Offered first"::equals)
                                .count());
    }

    @Test
    void proving_is_stopped_by_a_button_that_is_there_as_long_as_something_is_proved(FxRobot robot) {
        LaterThreads later = new LaterThreads();
        ChecklistsView view = show(robot, later, 1024, 640);
        ButtonBase stop = button(view, "Stop");
        assertThat(stop.isVisible()).isTrue();
        robot.interact(stop::fire);
        assertThat(words(view))
                .contains("Not proved yet")
                .anyMatch(each -> each.startsWith("Stopped with 1 edition left"));
        robot.interact(later::runAll);
        assertThat(words(view)).contains("Not proved yet");
        assertThat(stop.isVisible()).isFalse();
    }

    @Test
    void escape_leads_back(FxRobot robot) {
        ChecklistsView view = show(robot, 1024, 640);
        robot.interact(() ->
                view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertThat(back).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 800, 100, LIGHT",
        "1024, 640, 100, DARK",
        "1024, 640, 200, LIGHT",
        "640, 480, 200, HIGH_CONTRAST",
        "1600, 1900, 100, DARK"
    })
    void it_can_be_read_and_walked_without_eyes_and_mouse(
            int width, int height, int percent, Theme theme, FxRobot robot) {
        look.setTextPercent(percent);
        look.chosen().set(Optional.of(theme));
        TinyChecklists tiny = new TinyChecklists(home);
        Path own = tiny.withError(tiny.with(home.resolve("own"), "2021-03"), "2022-05");
        dialogs.choose(tiny.broken(own, "2023-07"));
        ChecklistsView view = show(robot, width, height);
        List<String> findings = new ArrayList<>();
        AtomicReference<WritableImage> image = new AtomicReference<>();
        robot.interact(() -> {
            button(view, "Add a folder…").fire();
            button(view, "What was found (2)").fire();
            layOut(view);
            findings.addAll(AccessibilityAudit.of(view));
            findings.addAll(AccessibilityAudit.cutTexts(view));
            image.set(view.getScene().snapshot(null));
        });
        Picture.write(image.get(), "checklists-%d-%d-%s".formatted(width, percent, theme));
        assertThat(findings).isEmpty();
    }

    private ChecklistsView show(FxRobot robot, int width, int height) {
        return show(robot, new AtOnce(), width, height);
    }

    private ChecklistsView show(FxRobot robot, Threads threads, int width, int height) {
        InstalledChecklists installed = new TinyChecklists(home).installed(threads);
        AtomicReference<ChecklistsView> view = new AtomicReference<>();
        robot.interact(() -> {
            view.set(new ChecklistsView(
                    new ChecklistsModel(installed, threads, TinyChecklists.CLOCK),
                    new ChecklistsDoors(dialogs, outside, copied::add, look),
                    back::incrementAndGet));
            look.dress(new Scene(view.get(), width, height));
            view.get().enter();
        });
        return view.get();
    }

    private static ButtonBase named(Node view, String name) {
        return buttons(view).stream()
                .filter(each -> name.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<ButtonBase> buttons(Node view) {
        return view.lookupAll("*").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .toList();
    }
}
