package org.engagementchecklist.ui.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.OnScreen.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.engagementchecklist.ListCases;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.MissingFolder;
import org.engagementchecklist.ui.AccessibilityAudit;
import org.engagementchecklist.ui.OnScreen;
import org.engagementchecklist.ui.Picture;
import org.engagementchecklist.ui.RecordedOutside;
import org.engagementchecklist.ui.ScriptedDialogs;
import org.engagementchecklist.ui.common.FolderChoice;
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
final class StartViewTest {
    @TempDir
    private static Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final RecordedOutside outside = new RecordedOutside();
    private final Look look = new Look();
    private Stage stage;
    private final List<Optional<Path>> used = new ArrayList<>();
    private FolderChoice.Standing standing = FolderChoice.Standing.USUAL;
    private int checklists;

    @Start
    void start(Stage given) {
        stage = given;
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void the_first_time_there_is_a_sentence_and_the_ways_to_begin(FxRobot robot) {
        show(robot, "empty");
        assertThat(buttons(robot))
                .containsExactly("Start a new checklist", "Open a file", "Import…", "Look at an example");
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(Headline.class);
    }

    @Test
    void the_choice_of_an_edition_keeps_the_focus_while_checklists_are_proved(FxRobot robot) {
        StartFolder folder = new StartFolder(home.resolve("proved"), Shipped.LIBRARY);
        ObjectProperty<ChecklistLibrary> library = new SimpleObjectProperty<>(Shipped.LIBRARY);
        StartModel model = folder.model(library);
        show(robot, folder, model, 1024, 640);
        ComboBox<?> choice = robot.lookup(".combo-box").queryComboBox();
        Optional<Checklist> before = model.edition().get();
        robot.interact(choice::requestFocus);
        robot.interact(() -> library.set(Shipped.LIBRARY.withholding(Set.of())));
        assertThat(stage.getScene().getFocusOwner()).isSameAs(choice);

        EditionKey newest = model.editions()
                        .getFirst()
                        .edition()
                        .key()
                        .equals(before.orElseThrow().edition().key())
                ? model.editions().getLast().edition().key()
                : model.editions().getFirst().edition().key();
        robot.interact(() -> library.set(Shipped.LIBRARY.withholding(Set.of(newest))));
        robot.interact(() -> library.set(Shipped.LIBRARY));
        assertThat(Optional.ofNullable(choice.getValue())).isEqualTo(before);
        assertThat(model.edition().get()).isEqualTo(before);
    }

    @Test
    void another_folder_is_put_in_use(FxRobot robot) {
        show(robot, "first");
        dialogs.choose(home);
        robot.interact(() -> link(robot, "Use another folder…").fire());
        assertThat(used).containsExactly(Optional.of(home.toAbsolutePath()));
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_only_used_if_the_user_consents(FxRobot robot) {
        show(robot, "second");
        dialogs.choose(home.resolve("nowhere"));
        dialogs.decline();
        robot.interact(() -> link(robot, "Use another folder…").fire());
        assertThat(used).isEmpty();
        assertThat(dialogs.said()).containsExactly(home.resolve("nowhere") + " can be read and not be written to");
    }

    @Test
    void there_is_a_way_back_from_a_chosen_folder_to_the_usual_one(FxRobot robot) {
        standing = FolderChoice.Standing.CHOSEN;
        show(robot, "third");
        robot.interact(() -> link(robot, "Back to the usual folder").fire());
        assertThat(used).containsExactly(Optional.empty());
    }

    @Test
    void a_folder_that_whoever_started_the_program_has_named_stays(FxRobot robot) {
        standing = FolderChoice.Standing.NAMED;
        show(robot, "fourth");
        assertThat(robot.lookup(".hyperlink").queryAllAs(Hyperlink.class))
                .extracting(Hyperlink::getText)
                .contains("Show in folder")
                .doesNotContain("Use another folder…", "Back to the usual folder");
    }

    @Test
    void a_folder_that_was_exchanged_is_said_until_it_is_taken_as_it_is(FxRobot robot) throws IOException {
        standing = FolderChoice.Standing.CHOSEN;
        Path share = Files.createDirectory(home.resolve("exchanged"));
        StartFolder folder = new StartFolder(share, MissingFolder.IS_AWAITED);
        folder.save("S03", StartFolder.facts("Talk", "", ""), 1);
        StartModel model = folder.model();
        show(robot, folder, model, 1024, 640);
        Files.move(share, home.resolve("exchanged-away"));
        Files.createDirectory(share);
        robot.interact(model::refresh);

        assertThat(words(stage.getScene().getRoot()))
                .contains("The folder of your engagements does not seem to be connected");
        robot.interact(() ->
                OnScreen.button(stage.getScene().getRoot(), "Use it as it is").fire());
        assertThat(model.listing().get()).isEqualTo(Listing.EMPTY);
        assertThat(share).isEmptyDirectory();
    }

    @Test
    void a_chosen_folder_that_is_not_there_is_said_and_waited_for(FxRobot robot) throws IOException {
        standing = FolderChoice.Standing.CHOSEN;
        Path share = home.resolve("share");
        StartFolder folder = new StartFolder(share, MissingFolder.IS_AWAITED);
        show(robot, folder);
        assertThat(words(stage.getScene().getRoot())).contains("The folder of your engagements is not there");
        robot.interact(() -> Picture.write(stage.getScene().snapshot(null), "start-missing"));
        assertThat(share).doesNotExist();

        Files.createDirectory(share);
        folder.save("S03", StartFolder.facts("Talk", "", ""), 1);
        robot.interact(() -> button(robot, "Look again").fire());
        assertThat(table(robot).getItems()).hasSize(1);
    }

    @Test
    void what_is_selected_is_exported_as_chosen_and_told(FxRobot robot) throws IOException {
        StartFolder folder = new StartFolder(home.resolve("export"), Shipped.LIBRARY);
        folder.save("S03", StartFolder.facts("Talk", "", ""), 1);
        Path to = Files.createDirectory(home.resolve("exported"));
        show(robot, folder);
        dialogs.go(1);
        dialogs.choose(to);
        robot.interact(() -> {
            table(robot).getSelectionModel().selectFirst();
            button(robot, "Export…").fire();
        });
        assertThat(dialogs.said()).containsExactly("Export one engagement", "1 engagement exported");
        assertThat(to).isDirectoryContaining("glob:**talk-*.engagement");
        robot.interact(() -> Picture.write(stage.getScene().snapshot(null), "start-list"));
    }

    @Test
    void enter_opens_the_selected_engagement(FxRobot robot) {
        StartFolder folder = new StartFolder(home.resolve("enter"), Shipped.LIBRARY);
        Path file = folder.save("S03", StartFolder.facts("Talk", "", ""), 1);
        show(robot, folder);
        robot.interact(() -> {
            table(robot).getSelectionModel().selectFirst();
            press(table(robot), KeyCode.ENTER);
        });
        assertThat(folder.taken).extracting(each -> each.file()).containsExactly(file);
    }

    @Test
    void a_file_that_cannot_be_read_says_what_to_do(FxRobot robot) {
        StartFolder folder = new StartFolder(home.resolve("broken"), Shipped.LIBRARY);
        folder.spoil("broken.engagement");
        show(robot, folder);
        robot.interact(() -> button(robot, "What to do").fire());
        assertThat(dialogs.said()).containsExactly("broken.engagement cannot be used");
        ScrollPane shown = (ScrollPane) dialogs.shown().getFirst();
        assertThat(words(shown.getContent())).anyMatch(words -> words.contains(", line 3, "));
        assertThat(folder.taken).isEmpty();
    }

    @Test
    void what_is_typed_in_the_list_finds_rows(FxRobot robot) {
        StartFolder folder = new StartFolder(home.resolve("typed"), Shipped.LIBRARY);
        folder.save("S01", StartFolder.facts("Prototype", "", ""), 2);
        folder.save("S03", StartFolder.facts("Talk", "", ""), 1);
        show(robot, folder);
        robot.interact(() -> type(table(robot), "t"));
        robot.interact(
                () -> robot.lookup(".text-field").queryAs(TextField.class).appendText("alk"));
        assertThat(table(robot).getItems()).extracting(Row::title).containsExactly("Talk");
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextField.class);
    }

    @Test
    void a_stop_is_a_word_in_the_list(FxRobot robot) {
        StartFolder folder = new StartFolder(home.resolve("stop"), Shipped.LIBRARY);
        folder.save("S01", StartFolder.facts("Prototype", "", ""), 2);
        show(robot, folder);
        assertThat(words(table(robot))).contains("STOP");
    }

    @Test
    void a_heading_sorts_the_list(FxRobot robot) {
        StartFolder folder = new StartFolder(home.resolve("sorted"), Shipped.LIBRARY);
        folder.save("S01", StartFolder.facts("Beta", "", ""), 1);
        folder.save("S03", StartFolder.facts("alpha", "", ""), 2);
        show(robot, folder);
        assertThat(table(robot).getItems()).extracting(Row::title).containsExactly("Beta", "alpha");
        robot.interact(() -> table(robot)
                .getSortOrder()
                .setAll(List.of(table(robot).getColumns().getFirst())));
        assertThat(table(robot).getItems()).extracting(Row::title).containsExactly("alpha", "Beta");
    }

    @Test
    void an_example_opens_as_a_copy_and_escape_leads_back(FxRobot robot) {
        StartFolder folder = show(robot, "examples");
        robot.interact(() -> button(robot, "Look at an example").fire());
        assertThat(words(stage.getScene().getRoot()))
                .contains(
                        Shipped.scenario("S01").title(), Shipped.scenario("S01").story());
        robot.interact(() -> button(robot, "Open a copy").fire());
        assertThat(folder.taken).hasSize(1);
        robot.interact(() -> press(stage.getScene().getFocusOwner(), KeyCode.ESCAPE));
        assertThat(buttons(robot)).contains("Start a new checklist");
    }

    @Test
    void a_chosen_file_is_opened(FxRobot robot) {
        StartFolder folder = show(robot, "chosen");
        Path file = new StartFolder(home.resolve("elsewhere"), Shipped.LIBRARY)
                .save("S03", StartFolder.facts("Talk", "", ""), 1);
        dialogs.choose(file);
        robot.interact(() -> button(robot, "Open a file").fire());
        assertThat(folder.taken).extracting(each -> each.file()).containsExactly(file);
    }

    @Test
    void what_is_imported_or_dropped_is_said_file_by_file_and_listed(FxRobot robot) {
        StartFolder folder = new StartFolder(home.resolve("imported"), Shipped.LIBRARY);
        StartFolder elsewhere = new StartFolder(home.resolve("from"), Shipped.LIBRARY);
        elsewhere.save("S03", StartFolder.facts("Talk", "", ""), 1);
        elsewhere.spoil("broken.engagement");
        show(robot, folder);
        dialogs.choose(home.resolve("from"));
        robot.interact(() -> button(robot, "Import…").fire());
        assertThat(dialogs.said()).containsExactly("1 file imported, 1 could not be used");
        ScrollPane shown = (ScrollPane) dialogs.shown().getFirst();
        assertThat(words(shown.getContent()))
                .containsSubsequence("broken.engagement", "Could not be used:")
                .anyMatch(words -> words.startsWith("Added as "));
        assertThat(table(robot).getItems()).extracting(Row::title).containsExactly("Talk");
    }

    @Test
    void a_summary_as_pdf_is_imported_and_one_without_an_engagement_says_so(FxRobot robot) throws IOException {
        StartFolder folder = new StartFolder(home.resolve("pdf"), Shipped.LIBRARY);
        show(robot, folder);
        Path letter = Files.writeString(home.resolve("letter.pdf"), "a letter");
        robot.interact(() -> ((StartView) stage.getScene().getRoot()).bring(List.of(letter)));
        assertThat(dialogs.said()).containsExactly("Nothing imported, 1 could not be used");
        assertThat(words(((ScrollPane) dialogs.shown().getFirst()).getContent()))
                .anyMatch(words -> words.startsWith("This PDF is damaged or is not a PDF."));
    }

    @Test
    void the_folder_can_be_shown(FxRobot robot) {
        StartFolder folder = new StartFolder(home.resolve("shown"), Shipped.LIBRARY);
        folder.save("S03", StartFolder.facts("Talk", "", ""), 1);
        show(robot, folder);
        robot.interact(() -> link(robot, "Show in folder").fire());
        assertThat(outside.files()).containsExactly(home.resolve("shown"));
    }

    @Test
    void the_checklists_are_one_step_away(FxRobot robot) {
        show(robot, "checklists");
        robot.interact(() -> link(robot, "Checklists").fire());
        assertThat(checklists).isOne();
    }

    @Test
    void it_says_that_it_is_not_the_official_checklist(FxRobot robot) {
        show(robot, "standing");
        assertThat(words(stage.getScene().getRoot()))
                .contains("Rules as of October 2020; a newer edition is available · Not MIT's official checklist");
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1024, 640, 100", "1024, 640, 200"})
    void every_page_can_be_read_and_walked_without_eyes_and_mouse(int width, int height, int percent, FxRobot robot) {
        look.setTextPercent(percent);
        StartFolder folder = new StartFolder(home.resolve("audited-" + width + percent), Shipped.LIBRARY);
        List<String> findings = new ArrayList<>();
        show(robot, folder, width, height);
        robot.interact(() -> findings.addAll(audit()));
        folder.spoil("broken.engagement");
        folder.save("S01", StartFolder.facts("Prototype", "The PI", "Mechanical Engineering"), 2);
        show(robot, folder, width, height);
        robot.interact(() -> findings.addAll(audit()));
        robot.interact(() -> button(robot, "Look at an example").fire());
        robot.interact(() -> findings.addAll(audit()));
        robot.interact(() -> Picture.write(stage.getScene().snapshot(null), "examples-" + width + "-" + percent));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1024, 640, 100", "1024, 640, 200"})
    void copies_can_be_read_and_walked_without_eyes_and_mouse(int width, int height, int percent, FxRobot robot) {
        look.setTextPercent(percent);
        Path engagements = ListCases.copy(ListCases.COPIES, home.resolve("copies-" + width + percent));
        List<String> findings = new ArrayList<>();
        show(robot, new StartFolder(engagements, Shipped.LIBRARY), width, height);
        robot.interact(() -> findings.addAll(audit()));
        robot.interact(() -> Picture.write(stage.getScene().snapshot(null), "copies-row-" + width + "-" + percent));
        robot.interact(() -> button(robot, "Compare").fire());
        robot.interact(() -> findings.addAll(audit()));
        robot.interact(() -> Picture.write(stage.getScene().snapshot(null), "copies-page-" + width + "-" + percent));
        assertThat(findings).isEmpty();
    }

    private List<String> audit() {
        Parent screen = stage.getScene().getRoot();
        SnapshotParameters corner = new SnapshotParameters();
        corner.setViewport(new Rectangle2D(0, 0, 1, 1));
        screen.snapshot(corner, null);
        screen.snapshot(corner, null);
        List<String> findings = new ArrayList<>(AccessibilityAudit.of(screen));
        findings.addAll(AccessibilityAudit.cutTexts(screen));
        return findings;
    }

    private StartFolder show(FxRobot robot, String folder) {
        StartFolder empty = new StartFolder(home.resolve(folder), Shipped.LIBRARY);
        show(robot, empty);
        return empty;
    }

    private void show(FxRobot robot, StartFolder folder) {
        show(robot, folder, 1024, 640);
    }

    private void show(FxRobot robot, StartFolder folder, int width, int height) {
        show(robot, folder, folder.model(), width, height);
    }

    private void show(FxRobot robot, StartFolder folder, StartModel model, int width, int height) {
        robot.interact(() -> {
            StartView view = new StartView(
                    model,
                    new StartDoors(dialogs, outside, () -> checklists++, look, folder.choice(standing, used::add)));
            Scene scene = new Scene(view, width, height);
            look.dress(scene);
            stage.setScene(scene);
            stage.show();
            view.enter();
        });
    }

    @SuppressWarnings("unchecked")
    private static TableView<Row> table(FxRobot robot) {
        return robot.lookup(".table-view").queryAs(TableView.class);
    }

    private static Button button(FxRobot robot, String text) {
        return robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Hyperlink link(FxRobot robot, String text) {
        return robot.lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> buttons(FxRobot robot) {
        return robot.lookup(".button").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void type(Node node, String character) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }
}
