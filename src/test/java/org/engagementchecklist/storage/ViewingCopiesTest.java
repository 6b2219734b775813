package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class ViewingCopiesTest {
    private static final byte[] PDF = "%PDF-1.7 one".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER = "%PDF-1.7 other".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path home;

    @Test
    void a_copy_takes_the_place_of_an_earlier_one_of_its_name() throws IOException {
        ViewingCopies copies = copies();
        copies.put("Talk.pdf", PDF);
        Path second = copies.put("Talk.pdf", OTHER);
        assertThat(second).hasBinaryContent(OTHER);
        assertThat(home.resolve("viewing")).isDirectoryContaining(file -> file.equals(second));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void others_can_neither_read_a_copy_nor_see_what_it_is_called() throws IOException {
        Path copy = copies().put("Talk.pdf", PDF);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void nothing_is_left_after_sweeping() throws IOException {
        ViewingCopies copies = copies();
        copies.put("Talk.pdf", PDF);
        copies.put("Visit.pdf", PDF);
        copies.sweep();
        assertThat(home.resolve("viewing")).isEmptyDirectory();
    }

    @Test
    void where_nothing_was_ever_shown_there_is_nothing_to_sweep() {
        copies().sweep();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_place_that_cannot_be_written_to_is_told() throws IOException {
        Files.writeString(home.resolve("viewing"), "a file in the way");
        assertThatThrownBy(() -> copies().put("Talk.pdf", PDF)).isInstanceOf(IOException.class);
    }

    private ViewingCopies copies() {
        return new ViewingCopies(home.resolve("viewing"));
    }
}
