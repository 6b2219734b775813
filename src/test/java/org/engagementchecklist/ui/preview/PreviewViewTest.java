package org.engagementchecklist.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.OnScreen.button;
import static org.engagementchecklist.ui.OnScreen.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Summaries;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.report.print.Printouts;
import org.engagementchecklist.storage.EngagementText;
import org.engagementchecklist.ui.AccessibilityAudit;
import org.engagementchecklist.ui.Picture;
import org.engagementchecklist.ui.ScriptedDialogs;
import org.engagementchecklist.ui.ScriptedPrinting;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class PreviewViewTest {
    private static final Printout SUMMARY = summary();
    private static final Printout LONG_PAPER = Printouts.HUNDRED_PAGES;

    @TempDir
    private Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final ScriptedPrinting printing = new ScriptedPrinting();
    private final AtomicInteger back = new AtomicInteger();
    private final Look look = new Look();
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void it_is_entered_at_its_heading_and_shows_the_first_page(FxRobot robot) {
        PreviewView view = show(robot, SUMMARY, 1024, 640);
        assertThat(view.getScene().getFocusOwner()).isInstanceOf(Headline.class);
        assertThat(words(view)).contains("Page 1 of " + SUMMARY.file().pages());
        assertThat(pictures(view)).isPositive();
    }

    @Test
    void a_page_is_called_by_its_number_and_read_by_its_words(FxRobot robot) {
        PreviewView view = show(robot, SUMMARY, 1024, 640);
        PageView first = pages(view).getFirst();
        assertThat(first.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .asString()
                .startsWith("Page 1 of " + SUMMARY.file().pages() + ". ")
                .contains("STOP", "Export Control");
    }

    @Test
    void pages_are_turned_by_keys_and_the_focus_goes_with_them(FxRobot robot) {
        PreviewView view = show(robot, SUMMARY, 1024, 640);
        robot.interact(() -> pages(view).getFirst().requestFocus());
        robot.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
        assertThat(view.getScene().getFocusOwner()).isSameAs(pages(view).get(1));
        assertThat(words(view)).contains("Page 2 of " + SUMMARY.file().pages());
        robot.type(KeyCode.END);
        assertThat(view.getScene().getFocusOwner()).isSameAs(pages(view).getLast());
        robot.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE);
        assertThat(view.getScene().getFocusOwner())
                .isNotIn(pages(view).getFirst(), pages(view).getLast());
    }

    @Test
    void the_list_of_pages_follows_and_leads(FxRobot robot) {
        PreviewView view = show(robot, SUMMARY, 1024, 640);
        PageNumbers numbers = (PageNumbers) view.lookup(".preview-numbers");
        robot.interact(() -> numbers.getSelectionModel().select(4));
        assertThat(words(view)).contains("Page 5 of " + SUMMARY.file().pages());
        robot.interact(() -> pages(view).get(4).requestFocus());
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(numbers.getSelectionModel().getSelectedIndex()).isEqualTo(5);
    }

    @Test
    void the_size_is_changed_by_keys_and_the_page_in_view_stays(FxRobot robot) {
        PreviewView view = show(robot, SUMMARY, 1280, 800);
        robot.interact(() -> pages(view).getFirst().requestFocus());
        robot.type(KeyCode.PAGE_DOWN, KeyCode.P, KeyCode.MINUS);
        assertThat(words(view)).contains("50 %");
        robot.type(KeyCode.PLUS, KeyCode.EQUALS);
        assertThat(words(view)).contains("100 %", "Page 2 of " + SUMMARY.file().pages());
        assertThat(pages(view).get(1).getWidth()).isEqualTo(816);
    }

    @Test
    void a_page_at_the_top_stays_there_when_it_grows(FxRobot robot) {
        PreviewView view = show(robot, SUMMARY, 1024, 640);
        robot.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        robot.type(KeyCode.PLUS, KeyCode.PLUS, KeyCode.PLUS, KeyCode.MINUS);
        assertThat(words(view)).contains("Page 4 of " + SUMMARY.file().pages());
        double top = view.lookup(".preview-scroll").localToScene(0, 0).getY();
        assertThat(pages(view).get(3).localToScene(0, 0).getY()).isBetween(top, top + 40);
    }

    @Test
    void only_pages_near_the_view_are_drawn(FxRobot robot) {
        PreviewView view = show(robot, LONG_PAPER, 1024, 640);
        assertThat(pages(view)).hasSize(LONG_PAPER.file().pages());
        assertThat(pictures(view)).isBetween(1L, 4L);
        robot.interact(() -> pages(view).getFirst().requestFocus());
        robot.type(KeyCode.END);
        assertThat(pictures(view)).isBetween(1L, 4L);
        assertThat(pages(view).getLast().getAccessibleText()).contains("Line of part");
        assertThat(pages(view).getFirst().getAccessibleText()).doesNotContain("Line of part");
    }

    @Test
    void it_is_saved_printed_and_viewed_from_here(FxRobot robot) {
        PreviewView view = show(robot, SUMMARY, 1024, 640);
        dialogs.choose(folder.resolve("seen.pdf"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(folder.resolve("seen.pdf")).hasBinaryContent(SUMMARY.file().bytes());
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(words(view)).contains("Handed over to Old Faithful.");
        robot.interact(() -> button(view, "Open in the PDF viewer").fire());
        assertThat(printing.printed()).containsExactly(SUMMARY);
        assertThat(printing.viewed()).containsExactly(SUMMARY);
    }

    @Test
    void escape_leads_back_and_the_keys_are_listed(FxRobot robot) {
        show(robot, SUMMARY, 1024, 640);
        robot.type(KeyCode.F1, KeyCode.ESCAPE);
        assertThat(dialogs.said()).containsExactly("Keyboard shortcuts");
        assertThat(back).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1280, 800, 100",
        "DARK, 1024, 640, 100",
        "HIGH_CONTRAST, 1280, 800, 100",
        "LIGHT, 1024, 640, 200",
        "DARK, 1280, 800, 200"
    })
    void it_can_be_read_and_walked_without_eyes_and_mouse(
            Theme theme, int width, int height, int percent, FxRobot robot) {
        look.chosen().set(Optional.of(theme));
        look.setTextPercent(percent);
        PreviewView view = show(robot, SUMMARY, width, height);
        dialogs.choose(folder.resolve("seen.pdf"));
        robot.interact(() -> button(view, "Save PDF…").fire());
        List<String> findings = new ArrayList<>();
        robot.interact(() -> {
            String name = "preview-%s-%d-%d".formatted(theme.name().toLowerCase(Locale.ROOT), width, percent);
            Picture.write(view.getScene().snapshot(null), name);
            findings.addAll(AccessibilityAudit.of(view));
            findings.addAll(AccessibilityAudit.cutTexts(view));
        });
        assertThat(findings).isEmpty();
    }

    private PreviewView show(FxRobot robot, Printout printout, int width, int height) {
        PreviewView[] view = new PreviewView[1];
        robot.interact(() -> {
            PreviewModel model = new PreviewModel(printout, printing, new AtOnce());
            view[0] = new PreviewView(model, new PreviewDoors(dialogs, back::incrementAndGet, look));
            Scene scene = new Scene(view[0], width, height);
            look.dress(scene);
            stage.setX(0);
            stage.setY(0);
            stage.setScene(scene);
            stage.show();
            view[0].enter();
        });
        robot.interact(() -> {});
        return view[0];
    }

    private static Printout summary() {
        SummaryContents contents = Summaries.of(Summaries.worked("S01"));
        Attachment attachment = new Attachment(
                EngagementText.ATTACHMENT_NAME, EngagementText.of(contents.carried(), contents.listed()));
        return new Printout(
                contents.engagement().facts().title(),
                Paper.LETTER,
                new PdfReportWriter().write(PrintOrder.of(contents, Paper.LETTER, attachment)));
    }

    private static List<PageView> pages(Node view) {
        return view.lookupAll(".preview-page").stream()
                .map(PageView.class::cast)
                .toList();
    }

    private static long pictures(Node view) {
        return view.lookupAll(".preview-page > *").stream()
                .filter(ImageView.class::isInstance)
                .filter(each -> ((ImageView) each).getImage() != null)
                .count();
    }
}
