package org.engagementchecklist.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.engagementchecklist.ListCases;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.storage.Shelf;
import org.engagementchecklist.ui.OnScreen;
import org.engagementchecklist.ui.RecordedOutside;
import org.engagementchecklist.ui.ScriptedDialogs;
import org.engagementchecklist.ui.common.FolderChoice;
import org.engagementchecklist.ui.common.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The list is used while it is read and while files come and go: with mouse and keys, as a person does. */
@ExtendWith(ApplicationExtension.class)
final class ListInUseTest {
    @TempDir
    private Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final SlowReading threads = new SlowReading();
    private Stage stage;
    private StartFolder folder;
    private StartModel model;
    private StartView view;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void before_anything_is_read_a_new_engagement_can_be_started(FxRobot robot) {
        show(robot, 40);
        assertThat(OnScreen.words(view)).contains("Reading your engagements…");
        robot.clickOn(OnScreen.button(view, "Start a new checklist"));
        assertThat(folder.taken).hasSize(1);
    }

    @Test
    void rows_that_are_there_are_opened_found_and_sorted_while_others_come(FxRobot robot) {
        show(robot, 40);
        showFirst(robot);
        assertThat(table().getItems()).hasSize(8);
        assertThat(OnScreen.words(view)).contains("8 so far, still reading…");

        robot.clickOn(row(robot, 3)).type(KeyCode.ENTER);
        assertThat(taken()).containsExactly(rowAt(3).title());

        robot.interact(() -> sortBy("Title", TableColumn.SortType.ASCENDING));
        assertThat(table().getItems()).extracting(Row::title).isSorted();

        robot.clickOn(view.lookup(".text-field")).write("number");
        assertThat(table().getItems()).hasSize(8);
    }

    @Test
    void selection_focus_order_and_what_was_typed_outlast_the_coming_of_further_rows(FxRobot robot) {
        show(robot, 40);
        showFirst(robot);
        Node page = view.getCenter();
        robot.interact(() -> sortBy("Title", TableColumn.SortType.ASCENDING));
        robot.clickOn(row(robot, 2)).press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        List<String> selected = selected();
        assertThat(selected).hasSize(2);

        robot.interact(threads::showNext);
        assertThat(selected()).isEqualTo(selected);
        robot.interact(threads::finish);

        assertThat(table().getItems()).hasSize(40).extracting(Row::title).isSorted();
        assertThat(selected()).isEqualTo(selected);
        assertThat(focusedRow()).contains(selected.getLast());
        assertThat(stage.getScene().getFocusOwner()).isSameAs(table());
        assertThat(view.getCenter()).isSameAs(page);
    }

    @Test
    void what_is_typed_goes_on_while_rows_come(FxRobot robot) {
        show(robot, 40);
        showFirst(robot);
        robot.clickOn(view.lookup(".text-field")).write("number 3");
        robot.interact(threads::finish);
        robot.write("7");
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextField.class);
        assertThat(table().getItems()).extracting(Row::title).containsExactly("Number 37");
    }

    @Test
    void where_one_has_scrolled_to_stays_when_the_folder_is_read_again(FxRobot robot) {
        show(robot, 60);
        robot.interact(threads::finish);
        robot.interact(() -> table().scrollTo(30));
        settle(robot);
        String top = firstInView(robot);
        folder.save("S05", StartFolder.facts("Newest", "", ""), 0);
        robot.interact(model::refresh);
        robot.interact(threads::finish);
        settle(robot);
        assertThat(table().getItems()).hasSize(61);
        assertThat(firstInView(robot)).isEqualTo(top);
    }

    @Test
    void selection_order_and_scroll_outlast_the_way_to_an_engagement_and_back(FxRobot robot) {
        show(robot, 20);
        robot.interact(threads::finish);
        robot.interact(() -> sortBy("Title", TableColumn.SortType.ASCENDING));
        robot.clickOn(row(robot, 4));
        List<String> selected = selected();
        robot.interact(() -> {
            stage.getScene().setRoot(new StackPane());
            stage.getScene().setRoot(view);
            view.enter();
            threads.finish();
        });
        assertThat(selected()).isEqualTo(selected);
        assertThat(model.order().get()).isEqualTo(new Order(Column.TITLE, Order.Direction.UP));
        assertThat(stage.getScene().getFocusOwner()).isSameAs(table());
    }

    @Test
    void what_went_is_selected_no_longer_and_what_stayed_is(FxRobot robot) throws IOException {
        show(robot, 6);
        robot.interact(threads::finish);
        robot.clickOn(row(robot, 1)).press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        Files.delete(rowAt(1).file());
        robot.interact(model::refresh);
        robot.interact(threads::finish);
        assertThat(selected()).containsExactly(title(2));
        robot.clickOn(OnScreen.button(view, "Move to the bin"));
        robot.interact(threads::finish);
        assertThat(selected()).isEmpty();
        assertThat(table().getItems()).hasSize(4);
        assertThat(home.resolve("engagements/bin")).isDirectoryContaining("glob:**number-02-*");
    }

    @Test
    void after_a_row_was_put_away_by_its_key_the_keys_go_on_at_its_place(FxRobot robot) {
        show(robot, 6);
        robot.interact(threads::finish);
        robot.clickOn(row(robot, 2)).type(KeyCode.DELETE);
        robot.interact(threads::finish);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(table());
        assertThat(selected()).isEmpty();
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(taken()).containsExactly(title(4));
    }

    @Test
    void a_double_click_takes_the_row_that_was_clicked_though_another_came_under_the_pointer(FxRobot robot) {
        show(robot, 3);
        robot.interact(threads::finish);
        String meant = rowAt(1).title();
        Node under = row(robot, 1);
        robot.interact(() -> click(under, 1));
        folder.save("S05", StartFolder.facts("Newest", "", ""), 0);
        robot.interact(model::refresh);
        robot.interact(threads::finish);
        settle(robot);
        assertThat(rowAt(1).title()).isNotEqualTo(meant);
        robot.interact(() -> click(row(robot, 1), 2));
        assertThat(taken()).containsExactly(meant);
    }

    @Test
    void a_button_in_a_row_pressed_twice_in_haste_does_what_it_says_and_no_more(FxRobot robot) {
        show(robot, 0);
        ListCases.copy(ListCases.COPIES, home.resolve("engagements"));
        robot.interact(model::refresh);
        robot.interact(threads::finish);
        Node compare = OnScreen.button(view, "Compare");
        robot.interact(() -> click(compare, 2));
        assertThat(folder.taken).isEmpty();
    }

    @Test
    void where_the_file_of_a_row_is_gone_its_copies_are_not_taken_for_it(FxRobot robot) throws IOException {
        show(robot, 0);
        Path engagements = ListCases.copy(ListCases.COPIES, home.resolve("engagements"));
        robot.interact(model::refresh);
        robot.interact(threads::finish);
        Files.delete(engagements.resolve("robots.engagement"));
        robot.clickOn(row(robot, 0)).type(KeyCode.ENTER);
        robot.interact(threads::finish);
        assertThat(folder.taken).isEmpty();
        assertThat(OnScreen.words(view))
                .contains("No longer here: “robots.engagement”. It was moved, renamed or removed elsewhere."
                        + " The list was read again.");
        assertThat(rowAt(0).files()).hasSize(2);
    }

    @Test
    void a_row_whose_file_is_gone_says_so_opens_nothing_and_leaves_the_list(FxRobot robot) throws IOException {
        show(robot, 3);
        robot.interact(threads::finish);
        String title = rowAt(1).title();
        Files.move(rowAt(1).file(), home.resolve("elsewhere.engagement"));
        robot.clickOn(row(robot, 1)).type(KeyCode.ENTER);
        robot.interact(threads::finish);
        assertThat(folder.taken).isEmpty();
        assertThat(dialogs.said()).isEmpty();
        assertThat(OnScreen.words(view))
                .contains("No longer here: “" + title
                        + "”. It was moved, renamed or removed elsewhere. The list was read again.");
        assertThat(table().getItems()).hasSize(2);
    }

    @Test
    void a_row_that_was_damaged_and_is_mended_meanwhile_opens(FxRobot robot) {
        show(robot, 0);
        Path file = folder.spoil("number.engagement");
        robot.interact(model::refresh);
        robot.interact(threads::finish);
        StartFolder elsewhere = new StartFolder(home.resolve("elsewhere"), Shipped.LIBRARY);
        copy(elsewhere.save("S03", StartFolder.facts("Mended", "", ""), 1), file);
        robot.clickOn(OnScreen.button(view, "What to do"));
        assertThat(taken()).containsExactly("Mended");
    }

    @Test
    void rows_of_one_shelf_are_never_taken_for_those_of_another(FxRobot robot) {
        show(robot, 3);
        robot.interact(threads::finish);
        robot.clickOn(row(robot, 1));
        robot.clickOn(OnScreen.button(view, "Archive"));
        assertThat(table().getItems()).isEmpty();
        assertThat(selected()).isEmpty();
        assertThat(OnScreen.words(view)).contains("Reading your engagements…");
        robot.interact(threads::finish);
        assertThat(OnScreen.words(view)).contains("Nothing here.", "No engagements");
    }

    @Test
    void what_an_earlier_reading_finds_late_no_longer_counts(FxRobot robot) {
        show(robot, 20);
        robot.interact(threads::read);
        robot.interact(() -> model.shelves().shelf().set(Shelf.ARCHIVE));
        robot.interact(threads::finish);
        assertThat(table().getItems()).isEmpty();
    }

    @Test
    void who_looks_at_something_else_is_left_there_when_the_list_is_read(FxRobot robot) {
        show(robot, 0);
        robot.clickOn(OnScreen.button(view, "Look at an example"));
        robot.interact(threads::finish);
        assertThat(OnScreen.words(view)).contains("Worked examples");
        robot.clickOn(OnScreen.button(view, "‹ Back"));
        assertThat(OnScreen.words(view)).contains("Whom to contact, and by when");
    }

    @Test
    void the_way_back_from_the_copies_reads_the_list_again(FxRobot robot) throws IOException {
        show(robot, 0);
        Path engagements = ListCases.copy(ListCases.COPIES, home.resolve("engagements"));
        robot.interact(model::refresh);
        robot.interact(threads::finish);
        settle(robot);
        robot.clickOn(OnScreen.button(view, "Compare"));
        robot.interact(threads::finish);
        assertThat(OnScreen.words(view)).anyMatch(words -> words.startsWith("3 copies of "));
        Path other = model.rows().getFirst().files().getLast();
        Files.delete(other);
        robot.clickOn(OnScreen.button(view, "‹ Back"));
        robot.interact(threads::finish);
        assertThat(rowAt(0).files()).hasSize(2).doesNotContain(other).allMatch(each -> each.startsWith(engagements));
    }

    @Test
    void the_order_that_was_chosen_can_be_kept_and_put_back(FxRobot robot) {
        show(robot, 3);
        robot.interact(threads::finish);
        robot.interact(() -> sortBy("Title", TableColumn.SortType.DESCENDING));
        String kept = model.order().get().text();
        assertThat(kept).isEqualTo("title down");
        robot.interact(() -> model.order().set(Order.STANDARD));
        assertThat(sortedBy()).isEqualTo("Changed DESCENDING");
        robot.interact(() -> model.order().set(Order.of(kept)));
        assertThat(sortedBy()).isEqualTo("Title DESCENDING");
        assertThat(table().getItems()).extracting(Row::title).containsExactly(title(2), title(1), title(0));
    }

    private void show(FxRobot robot, int files) {
        folder = new StartFolder(home.resolve("engagements"), Shipped.LIBRARY);
        folder.saveMany(files);
        model = folder.model(threads);
        robot.interact(() -> {
            view = new StartView(
                    model,
                    new StartDoors(
                            dialogs,
                            new RecordedOutside(),
                            () -> {},
                            new Look(),
                            folder.choice(FolderChoice.Standing.USUAL, _ -> {})));
            Scene scene = new Scene(view, 1280, 800);
            new Look().dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            view.enter();
        });
        settle(robot);
    }

    /** Reads the folder, and shows of it what is shown first. */
    private void showFirst(FxRobot robot) {
        robot.interact(() -> {
            threads.read();
            threads.showNext();
        });
        settle(robot);
    }

    private void settle(FxRobot robot) {
        robot.interact(() -> OnScreen.layOut(view));
    }

    private List<String> taken() {
        return folder.taken.stream()
                .map(each -> each.engagement().facts().title())
                .toList();
    }

    private static String title(int number) {
        return String.format(Locale.ROOT, "Number %02d", number);
    }

    @SuppressWarnings("unchecked")
    private TableView<Row> table() {
        return (TableView<Row>) view.lookup(".table-view");
    }

    private Row rowAt(int place) {
        return table().getItems().get(place);
    }

    private Node row(FxRobot robot, int place) {
        settle(robot);
        return table().lookupAll(".table-row-cell").stream()
                .filter(each -> each instanceof TableRow<?> row && row.getIndex() == place && row.isVisible())
                .findFirst()
                .orElseThrow();
    }

    /** As a click on the heading does, which the platform without a screen takes for the button of a menu. */
    private void sortBy(String heading, TableColumn.SortType type) {
        TableColumn<Row, ?> column = table().getColumns().stream()
                .filter(each -> each.getText().equals(heading))
                .findFirst()
                .orElseThrow();
        column.setSortType(type);
        table().getSortOrder().setAll(List.of(column));
    }

    /** How many clicks there were is said here, for a slow machine would take two for one and one. */
    private static void click(Node node, int count) {
        for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_CLICKED)) {
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            type,
                            0,
                            0,
                            0,
                            0,
                            MouseButton.PRIMARY,
                            count,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        }
    }

    private List<String> selected() {
        return table().getSelectionModel().getSelectedItems().stream()
                .map(Row::title)
                .sorted()
                .toList();
    }

    private Optional<String> focusedRow() {
        return Optional.ofNullable(table().getFocusModel().getFocusedItem()).map(Row::title);
    }

    private String firstInView(FxRobot robot) {
        settle(robot);
        VirtualFlow<?> flow = (VirtualFlow<?>) table().lookup(".virtual-flow");
        return rowAt(flow.getFirstVisibleCell().getIndex()).title();
    }

    private String sortedBy() {
        TableColumn<Row, ?> column = table().getSortOrder().getFirst();
        return column.getText() + " " + column.getSortType();
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
