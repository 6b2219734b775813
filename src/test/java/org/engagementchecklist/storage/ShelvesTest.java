package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.in;
import static org.engagementchecklist.storage.EngagementFiles.opened;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.save;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put away can be brought back, and nothing is deleted. */
class ShelvesTest {

    @TempDir
    private Path folder;

    private Path file;
    private Shelves shelves;

    @BeforeEach
    void saveOne() {
        file = folder.resolve("a.engagement");
        save(file, rich());
        shelves = new Shelves(in(folder));
    }

    @Test
    void what_is_put_away_lies_in_a_folder_below_and_comes_back_as_it_was() throws IOException {
        byte[] content = Files.readAllBytes(file);

        assertThat(shelves.move(file, Shelf.ARCHIVE))
                .isEqualTo(new Moving.Moved(file, folder.resolve("archive/a.engagement")));
        assertThat(shelves.at(Shelf.CURRENT).list()).isEmpty();
        assertThat(shelves.at(Shelf.ARCHIVE).list()).hasSize(1);

        shelves.move(folder.resolve("archive/a.engagement"), Shelf.BIN);
        assertThat(shelves.at(Shelf.BIN).list()).hasSize(1);
        assertThat(shelves.move(folder.resolve("bin/a.engagement"), Shelf.CURRENT))
                .isEqualTo(new Moving.Moved(folder.resolve("bin/a.engagement"), file));
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    @Test
    void what_lies_there_under_the_same_name_stays() throws IOException {
        shelves.move(file, Shelf.BIN);
        save(file, titled("another"));

        assertThat(shelves.move(file, Shelf.BIN))
                .isEqualTo(new Moving.Moved(file, folder.resolve("bin/a-2.engagement")));
        assertThat(opened(folder.resolve("bin/a.engagement")).engagement()).isEqualTo(rich());
        assertThat(opened(folder.resolve("bin/a-2.engagement")).engagement()).isEqualTo(titled("another"));
    }

    @Test
    void what_somebody_has_open_is_not_moved() {
        Taking.Taken taken = (Taking.Taken) in(folder).take(opened(file));
        try (EngagementFile _ = taken.file()) {
            assertThat(shelves.move(file, Shelf.BIN)).isInstanceOf(Moving.NotMoved.class);
            assertThat(file).exists();
        }
        assertThat(shelves.move(file, Shelf.BIN)).isInstanceOf(Moving.Moved.class);
    }

    @Test
    void what_is_gone_or_has_no_place_to_go_is_said() throws IOException {
        assertThat(shelves.move(folder.resolve("gone.engagement"), Shelf.BIN)).isInstanceOf(Moving.NotMoved.class);
        Files.writeString(folder.resolve("archive"), "in the way");
        assertThat(shelves.move(file, Shelf.ARCHIVE)).isInstanceOf(Moving.NotMoved.class);
        assertThat(file).exists();
    }

    @Test
    void a_file_that_cannot_be_read_can_be_put_away_too() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.engagement"), "{");

        assertThat(shelves.move(broken, Shelf.BIN)).isInstanceOf(Moving.Moved.class);
        assertThat(folder.resolve("bin/broken.engagement")).hasContent("{");
    }

    @Test
    void the_shelves_are_empty_only_if_all_are() {
        assertThat(shelves.areEmpty()).isFalse();
        shelves.move(file, Shelf.BIN);
        assertThat(shelves.areEmpty()).isFalse();
        assertThat(new Shelves(in(folder.resolve("missing"))).areEmpty()).isTrue();
    }
}
