package org.engagementchecklist.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.storage.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engagements are put away, brought back and copied, and the last of it can be undone. */
class ShelfModelTest {

    @TempDir
    private Path home;

    private Path file;
    private StartModel start;
    private ShelfModel shelves;

    @BeforeEach
    void listTwo() {
        StartFolder folder = new StartFolder(home, Shipped.LIBRARY);
        folder.save("S01", StartFolder.facts("Prototype", "", ""), 2);
        file = folder.save("S03", StartFolder.facts("Talk", "", ""), 1);
        start = folder.model();
        shelves = start.shelves();
        start.refresh();
    }

    @Test
    void what_is_put_away_leaves_the_list_and_comes_back_with_undo() {
        shelves.move(rows("Talk"), Shelf.BIN);
        assertThat(titles()).containsExactly("Prototype");
        assertThat(shelves.said().get()).isEqualTo("1 engagement moved to the bin. Nothing is deleted.");

        shelves.undo();
        assertThat(titles()).containsExactly("Talk", "Prototype");
        assertThat(shelves.undoable().get()).isFalse();
        assertThat(file).exists();
    }

    @Test
    void each_shelf_is_a_list_of_its_own() {
        shelves.move(start.rows(), Shelf.ARCHIVE);
        assertThat(shelves.said().get()).isEqualTo("2 engagements moved to the archive.");
        assertThat(start.listing().get()).isEqualTo(Listing.FILLED);
        assertThat(titles()).isEmpty();

        shelves.shelf().set(Shelf.ARCHIVE);
        assertThat(titles()).containsExactly("Talk", "Prototype");
        shelves.move(rows("Talk"), Shelf.CURRENT);
        assertThat(titles()).containsExactly("Prototype");
        shelves.shelf().set(Shelf.CURRENT);
        assertThat(titles()).containsExactly("Talk");
    }

    @Test
    void a_copy_has_an_identity_of_its_own_and_undo_puts_it_into_the_bin() {
        shelves.duplicate(rows("Talk").getFirst());
        assertThat(titles()).containsExactly("Copy of Talk", "Talk", "Prototype");
        assertThat(shelves.said().get()).isEqualTo("Added: Copy of Talk");

        shelves.undo();
        assertThat(titles()).containsExactly("Talk", "Prototype");
        assertThat(home.resolve("bin")).isDirectoryContaining("glob:**copy-of-talk-*");
    }

    @Test
    void what_cannot_be_copied_or_moved_says_so() throws Exception {
        List<Row> talk = rows("Talk");
        Files.delete(file);
        shelves.duplicate(talk.getFirst());
        assertThat(shelves.said().get())
                .isEqualTo("No longer here: “Talk”. It was moved, renamed or removed elsewhere."
                        + " The list was read again.");
        shelves.move(talk, Shelf.BIN);
        assertThat(shelves.said().get()).isEqualTo("Not moved: “Talk”. It is no longer there.");
        assertThat(shelves.undoable().get()).isFalse();
    }

    private List<Row> rows(String title) {
        return start.rows().stream().filter(row -> row.title().equals(title)).toList();
    }

    private List<String> titles() {
        return start.rows().stream().map(Row::title).toList();
    }

    @Test
    void an_engagement_is_put_away_with_its_copies_and_comes_back_with_them() throws Exception {
        Files.copy(file, home.resolve("talk (1).engagement"));
        start.refresh();
        assertThat(titles()).containsExactly("Talk", "Prototype");

        shelves.move(rows("Talk"), Shelf.ARCHIVE);
        assertThat(titles()).containsExactly("Prototype");
        assertThat(shelves.said().get()).isEqualTo("1 engagement moved to the archive.");
        assertThat(home.resolve("archive/talk (1).engagement")).exists();

        shelves.undo();
        assertThat(shelves.said().get()).isEqualTo("Undone for 1 engagement.");
        assertThat(rows("Talk").getFirst().files()).hasSize(2).allMatch(Files::exists);
    }

    @Test
    void what_was_undone_once_is_not_undone_again() {
        shelves.move(rows("Talk"), Shelf.BIN);
        shelves.undo();
        shelves.undo();
        assertThat(shelves.said().get()).isEqualTo("Undone for 1 engagement.");
    }

    @Test
    void what_was_undone_is_done_again_and_can_be_undone_again() {
        shelves.move(rows("Talk"), Shelf.ARCHIVE);
        assertThat(shelves.redoable().get()).isFalse();
        shelves.undo();
        shelves.redo();
        assertThat(titles()).containsExactly("Prototype");
        assertThat(shelves.said().get()).isEqualTo("1 engagement moved to the archive.");
        assertThat(shelves.redoable().get()).isFalse();
        shelves.undo();
        assertThat(titles()).containsExactly("Talk", "Prototype");
    }

    @Test
    void a_copy_that_was_undone_comes_back_from_the_bin() {
        shelves.duplicate(rows("Talk").getFirst());
        shelves.undo();
        shelves.redo();
        assertThat(titles()).containsExactly("Copy of Talk", "Talk", "Prototype");
        shelves.undo();
        assertThat(titles()).containsExactly("Talk", "Prototype");
    }

    @Test
    void after_something_else_nothing_is_done_again() {
        shelves.move(rows("Talk"), Shelf.BIN);
        shelves.undo();
        shelves.move(rows("Prototype"), Shelf.BIN);
        shelves.redo();
        assertThat(titles()).containsExactly("Talk");
    }

    @Test
    void what_was_not_done_is_said_until_one_comes_back() throws Exception {
        failToMove();
        start.comeBack();
        assertThat(shelves.said().get()).isEmpty();
    }

    @Test
    void what_was_not_done_is_not_said_of_another_shelf() throws Exception {
        failToMove();
        shelves.shelf().set(Shelf.ARCHIVE);
        assertThat(shelves.said().get()).isEmpty();
        shelves.shelf().set(Shelf.CURRENT);
        assertThat(shelves.said().get()).isEmpty();
    }

    @Test
    void what_was_done_is_said_as_long_as_it_can_be_undone_and_what_was_not_is_not() throws Exception {
        List<Row> both = List.copyOf(start.rows());
        Files.delete(file);
        shelves.move(both, Shelf.ARCHIVE);
        assertThat(shelves.said().get())
                .startsWith("1 engagement moved to the archive. ")
                .endsWith("Not moved: “Talk”. It is no longer there.");
        start.comeBack();
        assertThat(shelves.said().get()).isEqualTo("1 engagement moved to the archive.");
        assertThat(shelves.undoable().get()).isTrue();
    }

    private void failToMove() throws Exception {
        List<Row> talk = rows("Talk");
        Files.delete(file);
        shelves.move(talk, Shelf.ARCHIVE);
        assertThat(shelves.said().get()).contains("Not moved: “Talk”. It is no longer there.");
    }

    @Test
    void where_the_copy_to_go_on_with_is_gone_the_others_stay() throws Exception {
        Path copy = Files.copy(file, home.resolve("talk (1).engagement"));
        Files.delete(file);
        shelves.bin(List.of(copy), file);
        assertThat(copy).exists();
        assertThat(shelves.said().get()).startsWith("No longer here: “" + file.getFileName() + "”. ");
    }
}
