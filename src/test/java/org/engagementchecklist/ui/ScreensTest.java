package org.engagementchecklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.storage.Backup;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.SettingsFile;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.FolderChoice;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.InstalledChecklists;
import org.engagementchecklist.ui.common.KeptSettings;
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
    private final ScriptedPrinting printing = new ScriptedPrinting();
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
            screens = new Screens(
                    around(),
                    (screen, title) -> {
                        titles.add(title);
                        holder.getChildren().setAll(screen);
                    },
                    titles::add);
            screens.showStart();
        });
    }

    @Test
    void a_new_engagement_begins_at_its_heading_and_is_saved_as_it_is_typed(FxRobot robot) {
        robot.interact(() -> press("Start a new checklist"));
        assertThat(focus()).isInstanceOf(Headline.class);
        robot.type(KeyCode.TAB).write("Sensor", 0);
        robot.interact(screens::putDown);
        assertThat(home).isDirectoryContaining(file -> text(file).contains("\"title\":\"Sensor\""));
    }

    @Test
    void a_worked_engagement_goes_from_the_start_to_a_pdf(FxRobot robot) {
        Path pdf = home.resolve("summary.pdf");
        dialogs.choose(pdf);
        robot.interact(() -> press("Look at an example"));
        robot.interact(() -> press("Open a copy"));
        robot.interact(() -> press("Summary and PDF"));
        assertThat(focus()).isInstanceOf(Headline.class);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(pdf).isNotEmptyFile();
    }

    @Test
    void the_pages_are_looked_at_printed_and_left_for_the_same_summary(FxRobot robot) {
        robot.interact(() -> press("Look at an example"));
        robot.interact(() -> press("Open a copy"));
        robot.interact(() -> press("Summary and PDF"));
        robot.interact(() -> press("A4"));
        robot.interact(() -> press("Preview"));
        assertThat(focus()).isInstanceOf(Headline.class);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(printing.printed()).extracting(Printout::paper).containsExactly(Paper.A4);
        robot.type(KeyCode.ESCAPE);
        assertThat(((RadioButton) button("A4")).isSelected()).isTrue();
        assertThat(focus()).isInstanceOf(Headline.class);
    }

    @Test
    void an_engagement_is_answered_printed_and_put_down_by_keys_alone(FxRobot robot) {
        Path pdf = home.resolve("by keys.pdf");
        dialogs.choose(pdf);
        robot.interact(() -> button("Start a new checklist").requestFocus());
        robot.type(KeyCode.SPACE, KeyCode.TAB).write("Keys", 0);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("F2", 0).type(KeyCode.ENTER, KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(pdf).isNotEmptyFile();
        robot.type(KeyCode.ESCAPE);
        assertThat(button("All engagements").getScene()).isSameAs(holder.getScene());
        robot.interact(() -> press("All engagements"));
        assertThat(home).isDirectoryContaining(file -> text(file).contains("\"F2\":\"yes\""));
    }

    @Test
    void a_user_who_jumps_and_changes_their_mind_finds_everything_as_left(FxRobot robot) {
        robot.interact(() -> press("Start a new checklist"));
        robot.interact(() -> press("Next ›"));
        robot.interact(() -> press("Joint or sponsored research"));
        robot.interact(() -> pressRow("D  People coming to MIT"));
        robot.interact(() -> press("Visiting researchers, faculty, lecturers or postdocs"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        robot.interact(() -> pressRow("A  The engagement"));
        robot.interact(() -> press("Only travel: attending, speaking or meeting at an event run by others"));
        assertThat(button("1 answer kept, not counted").isVisible()).isTrue();
        robot.interact(() -> press("Only travel: attending, speaking or meeting at an event run by others"));
        robot.interact(() -> pressRow("D  People coming to MIT"));
        assertThat(((CheckBox) button("Visiting researchers, faculty, lecturers or postdocs")).isSelected())
                .isTrue();
        robot.interact(() -> press("Summary and PDF"));
        robot.type(KeyCode.ESCAPE);
        assertThat(button("Visiting researchers, faculty, lecturers or postdocs")
                        .isVisible())
                .isTrue();
    }

    @Test
    void the_title_of_the_window_follows_the_one_that_is_typed_undone_and_put_down(FxRobot robot) {
        robot.interact(() -> press("Start a new checklist"));
        robot.type(KeyCode.TAB).write("Sensor", 0);
        assertThat(titles.getLast()).startsWith("Sensor");
        robot.interact(() -> press("Next ›"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles.getLast()).doesNotContain("Sensor");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(titles.getLast()).startsWith("Sensor");
        robot.interact(() -> press("All engagements"));
        assertThat(titles.getLast()).doesNotContain("Sensor");
    }

    @Test
    void from_the_summary_one_comes_back_to_where_one_was(FxRobot robot) {
        robot.interact(() -> press("Start a new checklist"));
        robot.interact(() -> press("Next ›"));
        robot.interact(() -> button("Joint or sponsored research").requestFocus());
        Node before = focus();
        ScrollPane page = (ScrollPane) holder.lookup(".page-scroll");
        robot.interact(() -> page.setVvalue(0.4));
        robot.interact(() -> press("Summary and PDF"));
        robot.type(KeyCode.ESCAPE);
        assertThat(focus()).isSameAs(before);
        assertThat(page.getVvalue()).isEqualTo(0.4);
    }

    @Test
    void what_is_undone_on_the_summary_is_shown_where_it_was_changed(FxRobot robot) {
        robot.interact(() -> press("Start a new checklist"));
        robot.interact(() -> press("Next ›"));
        robot.interact(() -> press("Joint or sponsored research"));
        robot.interact(() -> press("Next ›"));
        robot.interact(() -> press("Summary and PDF"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(((CheckBox) button("Joint or sponsored research")).isSelected())
                .isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(((CheckBox) button("Joint or sponsored research")).isSelected())
                .isTrue();
    }

    @Test
    void the_summary_is_printed_from_the_questions_with_one_key(FxRobot robot) {
        robot.interact(() -> press("Start a new checklist"));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(printing.printed()).hasSize(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(button("All engagements").isVisible()).isTrue();
    }

    @Test
    void a_kept_state_is_gone_back_to_and_saved_like_any_other_change(FxRobot robot) {
        robot.interact(() -> press("Start a new checklist"));
        robot.interact(() -> press("Next ›"));
        robot.interact(() -> press("Joint or sponsored research"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        robot.interact(() -> press("Keep"));
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> press("Joint or sponsored research"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        robot.interact(() -> press("Go back to this state"));
        robot.interact(() -> press("Back to the questions"));
        assertThat(((CheckBox) button("Joint or sponsored research")).isSelected())
                .isTrue();
        robot.interact(screens::putDown);
        assertThat(home).isDirectoryContaining(file -> text(file).contains("\"A2\":[\"research\"]"));
    }

    @Test
    void an_added_edition_is_offered_without_a_new_start(FxRobot robot) throws IOException {
        Path own = home.resolve("own");
        CopiedChecklists copy = CopiedChecklists.withScenario(own);
        copy.change(CopiedChecklists.CHECKLIST, "\"edition\": \"2020-10\"", "\"edition\": \"2021-03\"");
        copy.change(CopiedChecklists.CHECKLIST, "\"asOf\": \"2020-10\"", "\"asOf\": \"2021-03\"");
        dialogs.choose(own);
        robot.interact(() -> press("Checklists"));
        assertThat(focus()).isInstanceOf(Headline.class);
        robot.interact(() -> press("Add a folder…"));
        robot.type(KeyCode.ESCAPE);
        assertThat(visible(ComboBox.class))
                .singleElement()
                .extracting(each -> each.getItems().size())
                .isEqualTo(Shipped.editions().size() + 1);
    }

    @Test
    void an_engagement_is_moved_into_a_copy_and_the_move_is_undone(FxRobot robot) {
        robot.interact(() -> press("Start a new checklist"));
        robot.type(KeyCode.TAB).write("Sensor", 0);
        robot.interact(() -> press("Newer edition"));
        assertThat(focus()).isInstanceOf(Headline.class);
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> press("Newer edition"));
        robot.interact(() -> press("Move into a copy"));
        robot.interact(() -> Picture.write(holder.getScene().snapshot(null), "moved"));
        assertThat(titles.getLast()).startsWith("Sensor (");
        assertThat(home).isDirectoryContaining(file -> text(file).contains("\"edition\":\"2026-11\""));
        robot.interact(() -> press("Undo"));
        assertThat(titles.getLast()).startsWith("Sensor ·");
        assertThat(home).isDirectoryNotContaining(file -> text(file).contains("\"edition\":\"2026-11\""));
        assertThat(dialogs.said()).containsExactly("The move was undone");
    }

    @Test
    void a_file_that_cannot_be_opened_is_explained(FxRobot robot) throws IOException {
        Path broken = Files.writeString(home.resolve("broken.engagement"), "{");
        robot.interact(() -> screens.open(broken));
        assertThat(dialogs.said()).containsExactly("broken.engagement cannot be opened");
    }

    @Test
    void a_file_that_cannot_be_opened_offers_its_last_good_states_in_the_same_dialog(FxRobot robot) throws IOException {
        Path file = home.resolve("robots.engagement");
        String good = """
                {"format": "engagement", "schema": 1, "facts": {"title": "Robots"}, "answers": {},
                 "checklist": {"id": "international-engagements", "edition": "2020-10"}}
                """;
        Files.writeString(file, good);
        around().folder().backups(file).keep(Backup.Kind.NAMED, "before the meeting");
        Files.writeString(file, "{");
        dialogs.go(0);
        robot.interact(() -> screens.open(file));

        assertThat(dialogs.said()).containsExactly("robots.engagement cannot be opened");
        assertThat(dialogs.texts())
                .singleElement()
                .asString()
                .contains("This engagement file is damaged: it ends too early", "Which one shall take");
        assertThat(titles).last().asString().startsWith("Robots");
        assertThat(file).hasContent(good);
    }

    private Surroundings around() {
        EngagementFolder folder = new EngagementFolder(
                home,
                Shipped.LIBRARY,
                (engagement, checklist) -> Assessor.assess(checklist, engagement.answers(), LocalDate.of(2020, 11, 2))
                        .summaryOf(engagement, checklist.countries()),
                SmallChecklist.CLOCK);
        KeptSettings settings =
                new KeptSettings(new SettingsFile(home.resolve("settings.json"), SmallChecklist.CLOCK), new AtOnce());
        return new Surroundings(
                new InstalledChecklists(List.of(Shipped.FOLDER), settings, new AtOnce()),
                folder,
                new FolderChoice(folder.folder(), FolderChoice.Standing.USUAL, _ -> {}),
                dialogs,
                new WalkThreads(),
                new Look(),
                SmallChecklist.CLOCK,
                new Outlets(new RecordedOutside(), _ -> {}, printing));
    }

    private void press(String words) {
        button(words).requestFocus();
        button(words).fire();
    }

    private void pressRow(String title) {
        visible(ButtonBase.class)
                .filter(each -> String.valueOf(each.getAccessibleText()).startsWith(title))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private ButtonBase button(String words) {
        return visible(ButtonBase.class)
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("none: " + words));
    }

    private <T extends Node> Stream<T> visible(Class<T> type) {
        return holder.lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(Node::isVisible);
    }

    private Node focus() {
        return holder.getScene().getFocusOwner();
    }

    /** The characters of a file without its blanks, whatever kind of file it is. */
    private static String text(Path file) {
        try {
            return Files.isDirectory(file)
                    ? ""
                    : Files.readString(file, StandardCharsets.ISO_8859_1).replace(" ", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
