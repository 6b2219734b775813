package org.engagementchecklist.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.OnScreen.button;
import static org.engagementchecklist.ui.OnScreen.layOut;
import static org.engagementchecklist.ui.OnScreen.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.ui.AccessibilityAudit;
import org.engagementchecklist.ui.Picture;
import org.engagementchecklist.ui.RecordedOutside;
import org.engagementchecklist.ui.ScriptedDialogs;
import org.engagementchecklist.ui.ScriptedPrinting;
import org.engagementchecklist.ui.WorkedSession;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class SummaryViewTest {
    private static final Set<String> ALL = Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");

    @TempDir
    private static Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final ScriptedPrinting printing = new ScriptedPrinting();
    private final List<Printout> previewed = new ArrayList<>();
    private final RecordedOutside outside = new RecordedOutside();
    private final List<String> copied = new ArrayList<>();
    private final List<QuestionId> goneTo = new ArrayList<>();
    private final AtomicInteger toNewer = new AtomicInteger();
    private final AtomicInteger back = new AtomicInteger();
    private final AtomicInteger retraced = new AtomicInteger();
    private final Look look = new Look();
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void it_is_read_from_the_heading_on(FxRobot robot) {
        SummaryView view = show(robot, "S01", 1024, 640);
        assertThat(view.getScene().getFocusOwner()).isInstanceOf(Headline.class);
        assertThat(headings(view))
                .containsSubsequence(
                        "One step waits for an answer",
                        "Whom to contact, in this order",
                        "Still to find out",
                        "Offices not indicated",
                        "Questions asked and answers",
                        "About this checklist",
                        "Compare with a printed page");
    }

    @Test
    void a_question_leads_to_itself(FxRobot robot) {
        SummaryView view = show(robot, "S01", 1024, 640);
        robot.interact(() -> button(view, "E3").fire());
        assertThat(goneTo).containsExactly(new QuestionId("E3"));
    }

    @Test
    void what_a_newer_edition_would_change_is_one_click_away(FxRobot robot) {
        SummaryView view = show(robot, "S03", 1024, 640);
        robot.interact(() -> button(view, "See what would change").fire());
        assertThat(toNewer).hasValue(1);
    }

    @Test
    void escape_leads_back_to_the_questions(FxRobot robot) {
        SummaryView view = show(robot, "S03", 1024, 640);
        robot.interact(() -> press(view.getScene().getFocusOwner(), KeyCode.ESCAPE, false));
        assertThat(back).hasValue(1);
    }

    @Test
    void the_pdf_is_saved_by_key_and_can_be_opened_and_shown(FxRobot robot) {
        SummaryView view = show(robot, "S03", 1024, 640);
        dialogs.choose(folder.resolve("talk.pdf"));
        robot.interact(() -> press(view.getScene().getFocusOwner(), KeyCode.E, true));
        assertThat(words(view)).contains("Saved as talk.pdf.");
        robot.interact(() -> {
            button(view, "Open in the PDF viewer").fire();
            button(view, "Show in folder").fire();
        });
        assertThat(outside.files()).containsExactly(folder.resolve("talk.pdf"), folder);
    }

    @Test
    void the_pages_are_printed_by_key_and_that_is_said(FxRobot robot) {
        SummaryView view = show(robot, "S03", 1024, 640);
        robot.interact(() -> press(view.getScene().getFocusOwner(), KeyCode.P, true));
        assertThat(printing.printed()).extracting(Printout::paper).containsExactly(Paper.LETTER);
        assertThat(words(view)).contains("Handed over to Old Faithful.");
    }

    @Test
    void the_preview_shows_the_pages_for_the_chosen_paper(FxRobot robot) {
        SummaryView view = show(robot, "S03", 1024, 640);
        robot.interact(() -> {
            button(view, "A4").fire();
            button(view, "Preview").fire();
        });
        assertThat(previewed).extracting(Printout::paper).containsExactly(Paper.A4);
        assertThat(button(view, "Preview").isDisabled()).isFalse();
    }

    @Test
    void a_failure_is_said_and_another_place_offered(FxRobot robot) throws IOException {
        SummaryView view = show(robot, "S03", 1024, 640);
        Path taken = Files.createDirectories(folder.resolve("taken.pdf"));
        dialogs.choose(taken);
        dialogs.decline();
        robot.interact(view::savePdf);
        assertThat(dialogs.said()).containsExactly("taken.pdf was not saved");
        assertThat(words(view)).anyMatch(words -> words.contains("Nothing was changed"));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void before_what_cannot_be_printed_is_saved_the_user_is_asked(boolean consent, boolean saved, FxRobot robot) {
        EngagementSession session = WorkedSession.worked("S03", ALL);
        session.note(new QuestionId("A2"), "a\uE123b");
        SummaryView view = show(robot, session, 1024, 640);
        Path file = folder.resolve("odd-" + consent + ".pdf");
        dialogs.choose(file);
        if (!consent) {
            dialogs.decline();
        }
        robot.interact(view::savePdf);

        assertThat(dialogs.said()).containsExactly("Some characters cannot be printed");
        assertThat(dialogs.texts().getFirst()).startsWith("One character would stand as its number on paper: U+E123.");
        assertThat(Files.exists(file)).isEqualTo(saved);
    }

    @Test
    void the_mail_for_an_office_goes_to_the_clipboard(FxRobot robot) {
        SummaryView view = show(robot, "S01", 1024, 640);
        robot.interact(() -> button(view, "Copy e-mail").fire());
        assertThat(copied).hasSize(1).first().asString().contains("Subject: International engagement");
        assertThat(words(view)).anyMatch(words -> words.contains("is on the clipboard"));
    }

    @ParameterizedTest
    @CsvSource({"1024, 640, 100", "1024, 640, 200"})
    void a_printed_page_is_compared_by_its_code(int width, int height, int percent, FxRobot robot) {
        look.setTextPercent(percent);
        SummaryView view = show(robot, "S03", width, height);
        List<String> findings = new ArrayList<>();
        robot.interact(() -> {
            TextField code = (TextField) view.lookup(".summary-page-code .text-field");
            code.setText("0000-00");
            button(view, "Compare").fire();
            ((ScrollPane) view.lookup(".scroll-pane")).setVvalue(1);
            layOut(view);
            findings.addAll(AccessibilityAudit.cutTexts(view));
            Picture.write(view.getScene().snapshot(null), "summary-compared-%d".formatted(percent));
        });
        assertThat(findings).isEmpty();
        assertThat(words(view)).anyMatch(words -> words.startsWith("The page 0000-00 does not say what is here now."));
    }

    @Test
    void the_page_for_a_meeting_is_shown_from_the_card_of_its_office(FxRobot robot) {
        SummaryView view = show(robot, "S03", 1024, 640);
        robot.interact(() -> button(view, "Meeting page").fire());
        assertThat(previewed)
                .extracting(Printout::title)
                .singleElement()
                .asString()
                .contains(": ");
    }

    @Test
    void contacts_can_be_selected_and_not_changed(FxRobot robot) {
        SummaryView view = show(robot, "S01", 1024, 640);
        List<TextField> contacts = view.lookupAll(".selectable").stream()
                .map(TextField.class::cast)
                .toList();
        assertThat(contacts).extracting(TextField::getText).contains("icc-admin@mit.edu");
        assertThat(contacts).noneMatch(TextField::isEditable);
    }

    @ParameterizedTest
    @CsvSource({"S01, 1280, 800, 100", "S09, 1024, 640, 100", "S01, 1024, 640, 200", "S03, 1280, 800, 200"})
    void it_can_be_read_and_walked_without_eyes_and_mouse(
            String scenario, int width, int height, int percent, FxRobot robot) {
        look.setTextPercent(percent);
        SummaryView view = show(robot, scenario, width, height);
        List<String> findings = new ArrayList<>();
        robot.interact(() -> {
            layOut(view);
            findings.addAll(AccessibilityAudit.of(view));
            findings.addAll(AccessibilityAudit.cutTexts(view));
            Picture.write(view.getScene().snapshot(null), "summary-%s-%d-%d".formatted(scenario, width, percent));
        });
        assertThat(findings).isEmpty();
    }

    private SummaryView show(FxRobot robot, String scenario, int width, int height) {
        return show(robot, WorkedSession.worked(scenario, ALL), width, height);
    }

    private SummaryView show(FxRobot robot, EngagementSession session, int width, int height) {
        Optional<Checklist> newer = Shipped.LIBRARY.newerThan(Shipped.checklist());
        SummaryModel model = new SummaryModel(session, newer, new AtOnce());
        SummaryView[] view = new SummaryView[1];
        robot.interact(() -> {
            view[0] = new SummaryView(
                    model,
                    new PdfModel(model, new AtOnce()),
                    new SummaryDoors(dialogs, outside, copied::add, printing, look),
                    new SummaryExits(
                            back::incrementAndGet,
                            retraced::incrementAndGet,
                            retraced::incrementAndGet,
                            goneTo::add,
                            toNewer::incrementAndGet,
                            (printout, _) -> previewed.add(printout)));
            view[0].offer(new PageModel(model, List::of, ZoneOffset.UTC, new AtOnce()));
            Scene scene = new Scene(view[0], width, height);
            look.dress(scene);
            stage.setScene(scene);
            stage.show();
            view[0].enter();
        });
        return view[0];
    }

    private static List<String> headings(Node view) {
        return view.lookupAll(".part-heading").stream()
                .map(each -> ((Labeled) each).getText())
                .toList();
    }

    private static void press(Node node, KeyCode code, boolean control) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }
}
