package org.engagementchecklist.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.OnScreen.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.ui.AccessibilityAudit;
import org.engagementchecklist.ui.RecordedOutside;
import org.engagementchecklist.ui.ScriptedDialogs;
import org.engagementchecklist.ui.ScriptedPrinting;
import org.engagementchecklist.ui.WorkedSession;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class OutgoingActionsTest {
    private static final Set<String> ALL = Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");

    @TempDir
    private Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final RecordedOutside outside = new RecordedOutside();
    private final List<String> copied = new ArrayList<>();
    private Personal personal = Personal.LEFT_OUT;
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void a_short_message_is_handed_to_the_mail_program_whole_and_only_on_a_click(FxRobot robot) {
        Parent page = show(robot, "S01", "INSURANCE");
        assertThat(outside.links()).isEmpty();

        click(robot, page, "Write e-mail");
        assertThat(outside.links()).singleElement().asString().startsWith("mailto:insurance@mit.edu?subject=");
        assertThat(outside.links().getFirst()).contains("&body=We%20are%20planning");
        assertThat(copied).isEmpty();
        assertThat(words(page)).anyMatch(words -> words.startsWith("Your mail program was asked to open the e-mail"));
    }

    @Test
    void of_a_long_message_the_text_goes_to_the_clipboard_and_that_is_said(FxRobot robot) {
        Parent page = show(robot, "S01", "ICC");
        click(robot, page, "Write e-mail");

        assertThat(outside.links()).singleElement().asString().startsWith("mailto:icc-admin@mit.edu?subject=");
        assertThat(outside.links().getFirst()).doesNotContain("body");
        assertThat(copied).singleElement().asString().startsWith("We are planning an international engagement");
        assertThat(words(page)).anyMatch(words -> words.contains("its text is on the clipboard, so paste it there."));
    }

    @Test
    void a_long_sentence_goes_on_in_a_second_line_and_does_not_widen_the_page(FxRobot robot) {
        Parent page = show(robot, "S01", "ICC");
        click(robot, page, "Write e-mail");
        robot.interact(() -> {
            page.applyCss();
            page.layout();
        });

        assertThat(page.minWidth(-1)).isLessThan(800);
        assertThat(AccessibilityAudit.cutTexts(page)).isEmpty();
        assertThat(all(page).filter(each -> each.getStyleClass().contains("strong")))
                .singleElement()
                .satisfies(each -> assertThat(each.getLayoutBounds().getWidth()).isBetween(400.0, 800.0));
    }

    @Test
    void the_whole_message_is_copied(FxRobot robot) {
        Parent page = show(robot, "S01", "ICC");
        click(robot, page, "Copy e-mail");

        assertThat(copied).singleElement().asString().startsWith("To: icc-admin@mit.edu\nSubject: ");
        assertThat(outside.links()).isEmpty();
        assertThat(words(page)).anyMatch(words -> words.contains("is on the clipboard"));
    }

    @Test
    void personal_answers_follow_the_tick_box(FxRobot robot) {
        Parent page = show(robot, "S08", "COI");
        click(robot, page, "Copy e-mail");
        assertThat(copied.getFirst()).contains("a personal answer, not printed");

        personal = Personal.PRINTED;
        click(robot, page, "Copy e-mail");
        assertThat(copied.getLast()).doesNotContain("a personal answer, not printed");
    }

    @Test
    void messages_to_all_offices_are_saved_in_a_folder(FxRobot robot) {
        Parent page = show(robot, "S01", "ICC");
        dialogs.choose(folder);
        click(robot, page, "Save e-mails…");

        assertThat(names()).hasSizeGreaterThan(5).allMatch(name -> name.startsWith("saudi-funded-collaboration"));
        assertThat(words(page))
                .anyMatch(words -> words.contains(names().size() + " e-mails") && words.contains("have no address"));
        assertThat(dialogs.said()).isEmpty();
        click(robot, page, "Show in folder");
        assertThat(outside.files()).containsExactly(folder);
    }

    @Test
    void a_draft_that_was_changed_is_replaced_only_after_a_question(FxRobot robot) throws IOException {
        Parent page = show(robot, "S01", "ICC");
        dialogs.choose(folder);
        click(robot, page, "Save e-mails…");
        Path draft = folder.resolve(names().getFirst());
        Files.writeString(draft, "Dear all,");

        dialogs.decline();
        click(robot, page, "Save e-mails…");
        assertThat(dialogs.said()).containsExactly("One file is there already");
        assertThat(dialogs.texts().getFirst()).startsWith(names().getFirst() + "\n\n");
        assertThat(draft).hasContent("Dear all,");

        Parent again = show(robot, "S01", "ICC");
        dialogs.accept();
        click(robot, again, "Save e-mails…");
        assertThat(Files.readString(draft)).contains("X-Unsent: 1");
    }

    @Test
    void entries_for_a_calendar_are_saved_and_can_be_opened(FxRobot robot) throws IOException {
        Parent page = show(robot, "S01", "ICC");
        dialogs.choose(folder.resolve("plan"));
        click(robot, page, "Save calendar entries…");

        Path file = folder.resolve("plan.ics");
        assertThat(Files.readString(file)).contains("DTSTAMP:20201102T104200Z", "BEGIN:VEVENT", "BEGIN:VTODO");
        assertThat(words(page)).anyMatch(words -> words.startsWith("Saved as plan.ics: one entry with a date, "));
        click(robot, page, "Open in the calendar program");
        assertThat(outside.files()).containsExactly(file);
    }

    @Test
    void a_calendar_that_is_there_is_asked_about_only_where_the_dialog_for_files_has_not_asked(FxRobot robot)
            throws IOException {
        Path file = Files.writeString(folder.resolve("plan.ics"), "a calendar");
        Parent page = show(robot, "S01", "ICC");
        dialogs.choose(folder.resolve("plan"));
        dialogs.decline();
        click(robot, page, "Save calendar entries…");
        assertThat(dialogs.said()).containsExactly("One file is there already");
        assertThat(file).hasContent("a calendar");

        dialogs.choose(file);
        click(robot, page, "Save calendar entries…");
        assertThat(dialogs.said()).hasSize(1);
        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void what_cannot_be_saved_is_said(FxRobot robot) throws IOException {
        Parent page = show(robot, "S01", "ICC");
        dialogs.choose(Files.createDirectories(folder.resolve("taken.ics")));
        click(robot, page, "Save calendar entries…");

        assertThat(words(page)).anyMatch(words -> words.startsWith("taken.ics was not saved. "));
    }

    @Test
    void everything_has_a_name_and_can_be_reached_by_keyboard(FxRobot robot) {
        Parent page = show(robot, "S01", "ICC");
        assertThat(AccessibilityAudit.of(page)).isEmpty();
        assertThat(AccessibilityAudit.stops(page)).hasSize(5);
    }

    /** The actions for one office and for all, with what they say below. */
    private Parent show(FxRobot robot, String scenario, String office) {
        SummaryModel model = new SummaryModel(WorkedSession.worked(scenario, ALL), Optional.empty(), new AtOnce());
        Referral referral = model.assessment().referralTo(new OfficeId(office)).orElseThrow();
        VBox page = new VBox();
        robot.interact(() -> {
            SummaryDoors doors = new SummaryDoors(dialogs, outside, copied::add, new ScriptedPrinting(), new Look());
            PdfStatus status = new PdfStatus(outside);
            OutgoingActions actions = new OutgoingActions(new OutgoingModel(model, () -> personal), doors, status);
            page.getChildren().addAll(actions.aboutAll(), actions.about(referral, () -> {}), status);
            stage.setScene(new Scene(page, 800, 400));
            stage.show();
        });
        return page;
    }

    private static void click(FxRobot robot, Parent page, String text) {
        robot.interact(() -> all(page)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static Stream<Node> all(Parent page) {
        return page.lookupAll("*").stream();
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
