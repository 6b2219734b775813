package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.CLOCK;
import static org.engagementchecklist.storage.EngagementFiles.NOW;
import static org.engagementchecklist.storage.EngagementFiles.opened;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.save;
import static org.engagementchecklist.storage.EngagementFiles.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.storage.disk.Disk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person at a time has an engagement in hand, and others learn who. */
class ReservationTest {

    private static final Holder ME = new Holder("doe", "office-12", 4711, NOW.minusSeconds(60));

    @TempDir
    private Path folder;

    private Path file;
    private Path lock;

    @BeforeEach
    void there_is_an_engagement() {
        file = folder.resolve("e.engagement");
        lock = folder.resolve(".e.engagement.lock");
        save(file, rich());
    }

    @Test
    void whoever_comes_second_learns_who_has_it_and_since_when() {
        EngagementFolder window = window();
        EngagementFile first = EngagementFiles.taken(window, opened(file));

        assertThat(window.take(opened(file))).isEqualTo(new Taking.HeldBy(ME.at(NOW)));
        assertThat(window().take(opened(file))).isEqualTo(new Taking.HeldBy(ME.at(NOW)));
        first.close();
    }

    @Test
    void a_closed_engagement_is_free_and_leaves_no_file() {
        EngagementFile first = EngagementFiles.taken(window(), opened(file));
        assertThat(lock).exists();
        first.close();

        assertThat(lock).doesNotExist();
        EngagementFiles.taken(window(), opened(file)).close();
    }

    @Test
    void the_lock_outlasts_saving() {
        EngagementFile first = EngagementFiles.taken(window(), opened(file));
        first.save(rich(), summary(rich()));

        assertThat(window().take(opened(file))).isInstanceOf(Taking.HeldBy.class);
        first.close();
    }

    @Test
    void reading_needs_no_lock_and_takes_none() {
        EngagementFile first = EngagementFiles.taken(window(), opened(file));
        EngagementFile reading = window().forReading(opened(file));
        reading.close();

        assertThat(window().take(opened(file))).isInstanceOf(Taking.HeldBy.class);
        first.close();
    }

    @Test
    void a_lock_file_that_a_crash_has_left_keeps_nobody_out_and_says_who_it_was() throws IOException {
        Files.writeString(lock, "roe\noffice-7\n99\n2020-11-01T08:00:00Z\n");
        EngagementFile mine = EngagementFiles.taken(window(), opened(file));

        assertThat(mine.leftBy()).contains(new Holder("roe", "office-7", 99, NOW.minusSeconds(109_800)));
        mine.close();
        assertThat(lock).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "a\nb\nc\nd\n",
                "a\nb\n1\n",
                "a\nb\n1\n+1000000000-12-31T23:59:59Z\n",
                "\u0000\u0007\n\n\n\n"
            })
    void a_lock_file_in_which_anything_stands_keeps_nobody_out(String text) throws IOException {
        Files.writeString(lock, text);
        EngagementFile mine = EngagementFiles.taken(window(), opened(file));

        assertThat(mine.leftBy()).isEmpty();
        mine.close();
    }

    @Test
    void a_folder_that_cannot_lock_is_no_obstacle() throws IOException {
        Files.createDirectory(lock);
        EngagementFile mine = EngagementFiles.taken(window(), opened(file));

        assertThat(mine.save(rich(), summary(rich()))).isEqualTo(new Saving.Saved(file, NOW));
        mine.close();
        assertThat(lock).isDirectory();
    }

    @Test
    void a_new_engagement_is_reserved_once_its_folder_is_there() {
        Path later = folder.resolve("later/n.engagement");
        EngagementFile mine = EngagementFiles.taken(later);
        assertThat(later.getParent()).doesNotExist();
        mine.save(rich(), summary(rich()));

        assertThat(window().take(opened(later))).isInstanceOf(Taking.HeldBy.class);
        mine.close();
    }

    @Test
    void a_file_reached_through_a_link_to_its_folder_is_the_same() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
        EngagementFile first = EngagementFiles.taken(window(), opened(file));

        assertThat(window().take(opened(link.resolve("e.engagement")))).isInstanceOf(Taking.HeldBy.class);
        first.close();
    }

    @Test
    void a_person_is_named_by_the_system() {
        Map<String, String> environment = Map.of("COMPUTERNAME", "OFFICE\u001B[31m");

        assertThat(Holder.of(_ -> Optional.of("doe"), environment, 7, NOW))
                .isEqualTo(new Holder("doe", "OFFICE [31m", 7, NOW));
    }

    private EngagementFolder window() {
        return new EngagementFolder(
                folder,
                () -> Shipped.LIBRARY,
                EngagementFiles::summary,
                CLOCK,
                new Safekeeping(Disk.real(), Optional.empty(), ME));
    }

    @ParameterizedTest
    @ValueSource(ints = {238, 240, 244})
    void a_name_that_leaves_no_room_for_that_of_a_lock_has_a_lock_all_the_same(int letters) {
        Path named = folder.resolve("n".repeat(letters) + ".engagement");
        save(named, rich());
        EngagementFile first = EngagementFiles.taken(window(), opened(named));

        assertThat(window().take(opened(named))).isEqualTo(new Taking.HeldBy(ME.at(NOW)));
        assertThat(folder).isDirectoryContaining("glob:**.lock");
        first.close();
        assertThat(folder).isDirectoryNotContaining("glob:**.lock");
        EngagementFiles.taken(window(), opened(named)).close();
    }
}
