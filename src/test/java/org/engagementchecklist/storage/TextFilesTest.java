package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextFilesTest {

    @TempDir
    private Path folder;

    @Test
    void all_are_written_into_a_folder_that_need_not_be_there() {
        Path below = folder.resolve("new/folder");

        assertThat(two(below).inTheWay()).isEmpty();
        assertThat(two(below).write().written()).containsExactly(below.resolve("a.txt"), below.resolve("b.txt"));
        assertThat(below.resolve("a.txt")).hasContent("one");
        assertThat(below.resolve("b.txt")).hasContent("two");
    }

    @Test
    void none_of_two_with_one_name_is_lost() {
        TextFiles.in(folder)
                .with("a.txt", "one")
                .with("a.txt", "two")
                .with("a.txt", "three")
                .write();

        assertThat(folder.resolve("a.txt")).hasContent("one");
        assertThat(folder.resolve("a-2.txt")).hasContent("two");
        assertThat(folder.resolve("a-3.txt")).hasContent("three");
    }

    @Test
    void what_says_something_else_is_in_the_way_and_what_says_the_same_is_not() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "one");
        Files.writeString(folder.resolve("b.txt"), "something else");

        assertThat(two(folder).inTheWay()).containsExactly(folder.resolve("b.txt"));
        assertThat(two(folder).write())
                .isEqualTo(new TextFiles.Result(
                        List.of(folder.resolve("b.txt")), List.of(folder.resolve("a.txt")), List.of()));
        assertThat(folder.resolve("b.txt")).hasContent("two");
    }

    @Test
    void what_is_not_written_is_said_stays_as_it_was_and_stops_no_other() throws IOException {
        Files.createDirectories(folder.resolve("a.txt"));

        assertThat(two(folder).inTheWay()).containsExactly(folder.resolve("a.txt"));
        TextFiles.Result result = two(folder).write();
        assertThat(result.failed()).extracting(Saving.Failed::file).containsExactly(folder.resolve("a.txt"));
        assertThat(result.written()).containsExactly(folder.resolve("b.txt"));
        assertThat(folder.resolve("b.txt")).hasContent("two");
    }

    @Test
    void a_file_where_the_folder_should_be_is_said() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThat(two(file).write().failed()).extracting(Saving.Failed::file).containsExactly(file);
        assertThat(file).hasContent("x");
    }

    private static TextFiles two(Path folder) {
        return TextFiles.in(folder).with("a.txt", "one").with("b.txt", "two");
    }
}
