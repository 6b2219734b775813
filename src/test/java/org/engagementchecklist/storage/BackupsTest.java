package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.NOW;
import static org.engagementchecklist.storage.EngagementFiles.in;
import static org.engagementchecklist.storage.EngagementFiles.opened;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.save;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of former states, and how they come back. */
class BackupsTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void there_is_an_engagement() {
        file = folder.resolve("visit-1f3a9c2e.engagement");
        save(file, titled("now"));
    }

    @Test
    void a_state_is_kept_under_the_name_that_a_person_gives_it() {
        Saving kept = backups().keep(Backup.Kind.NAMED, "before the meeting");

        Path place = folder.resolve("backups/visit-1f3a9c2e/20201102T143000000Z named before the meeting.engagement");
        assertThat(kept).isEqualTo(new Saving.Saved(place, NOW));
        assertThat(backups().list()).containsExactly(new Backup(place, Backup.Kind.NAMED, NOW, "before the meeting"));
        assertThat(opened(place).engagement()).isEqualTo(titled("now"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a/b\\c: "d" <e> | a b c d e
            ../../etc      | .. .. etc
            ends. .        | ends
            訪問 🧪          | 訪問 🧪
            """)
    void of_a_name_is_kept_what_a_file_name_may_hold(String given, String kept) {
        backups().keep(Backup.Kind.NAMED, given);

        assertThat(backups().list()).extracting(Backup::name).containsExactly(kept);
    }

    @Test
    void a_long_name_is_cut_so_that_the_file_system_takes_it() {
        assertThat(backups().keep(Backup.Kind.NAMED, "🧪".repeat(300))).isInstanceOf(Saving.Saved.class);
        assertThat(backups().list()).extracting(Backup::name).containsExactly("🧪".repeat(40));
    }

    @Test
    void two_states_kept_at_the_same_moment_are_both_there() {
        backups().keep(Backup.Kind.NAMED, "x");
        backups().keep(Backup.Kind.NAMED, "x");

        assertThat(backups().list()).hasSize(2);
    }

    @Test
    void a_kept_state_is_a_copy_that_later_changes_to_the_file_do_not_reach() throws IOException {
        backups().keep(Backup.Kind.BEFORE_MOVING, "");
        Files.writeString(file, "overwritten in place by another program");

        assertThat(opened(only().file()).engagement()).isEqualTo(titled("now"));
    }

    @Test
    void a_former_state_takes_the_place_of_the_present_one_which_is_kept() {
        backups().keep(Backup.Kind.NAMED, "");
        Backup former = only();
        save(file, rich());

        assertThat(backups().restore(former)).isEqualTo(new Saving.Saved(file, NOW));
        assertThat(opened(file).engagement()).isEqualTo(titled("now"));
        assertThat(backups().list())
                .filteredOn(each -> each.kind() == Backup.Kind.BEFORE_RESTORING)
                .singleElement()
                .satisfies(each -> assertThat(opened(each.file()).engagement()).isEqualTo(rich()));
    }

    @Test
    void a_state_that_is_not_in_the_file_is_kept_under_a_name() {
        Saving kept = backups().keep(rich(), EngagementFiles.summary(rich()), Backup.Kind.NAMED, "before the meeting");

        assertThat(kept).isInstanceOf(Saving.Saved.class);
        assertThat(only().name()).isEqualTo("before the meeting");
        assertThat(opened(only().file()).engagement()).isEqualTo(rich());
        assertThat(opened(file).engagement()).isEqualTo(titled("now"));
    }

    @Test
    void what_was_put_aside_is_out_of_the_list_and_can_be_brought_back() throws IOException {
        Files.writeString(file, "{ damaged");
        assertThat(backups().putAside()).isInstanceOf(Saving.Saved.class);
        assertThat(file).doesNotExist();
        assertThat(in(folder).list()).isEmpty();

        backups().restore(only());
        assertThat(file).hasContent("{ damaged");
    }

    @Test
    void nothing_is_kept_of_a_file_that_is_not_there() {
        Backups none = in(folder).backups(folder.resolve("none.engagement"));

        assertThat(none.list()).isEmpty();
        assertThat(none.keep(Backup.Kind.NAMED, "")).isInstanceOf(Saving.Failed.class);
        assertThat(none.putAside()).isInstanceOf(Saving.Failed.class);
    }

    @Test
    void files_of_others_among_the_backups_are_not_listed() throws IOException {
        backups().keep(Backup.Kind.NAMED, "");
        Path place = only().file().getParent();
        for (String name : List.of("notes.txt", "99999999T999999999Z named.engagement", "20201102T143000000Z x.txt")) {
            Files.writeString(place.resolve(name), "x");
        }

        assertThat(backups().list()).hasSize(1);
    }

    @Test
    void the_last_state_and_the_first_of_each_of_seven_days_are_kept() throws IOException {
        for (int day = 0; day < 10; day++) {
            for (int change = 1; change <= 3; change++) {
                at(NOW.plus(Duration.ofDays(day))).keepReplaced();
                save(file, titled("day " + day + " change " + change));
            }
        }

        assertThat(titles(Backup.Kind.PREVIOUS)).containsExactly("day 9 change 2");
        assertThat(titles(Backup.Kind.DAY))
                .containsExactlyInAnyOrder(
                        "day 2 change 3",
                        "day 3 change 3",
                        "day 4 change 3",
                        "day 5 change 3",
                        "day 6 change 3",
                        "day 7 change 3",
                        "day 8 change 3");
    }

    @Test
    void a_clock_that_was_set_back_does_not_take_the_states_of_other_days() throws IOException {
        at(NOW.plus(Duration.ofDays(4000))).keepReplaced();
        for (int day = 0; day < 8; day++) {
            at(NOW.minus(Duration.ofDays(4000 - day))).keepReplaced();
        }

        assertThat(backups().list())
                .extracting(each -> String.valueOf(each.file().getFileName()))
                .contains("day 2009-11-27.engagement", "day 2031-10-16.engagement")
                .hasSize(8);
    }

    @Test
    void keeping_the_same_state_twice_leaves_no_draft() throws IOException {
        at(NOW).keepReplaced();
        at(NOW).keepReplaced();

        assertThat(folder.resolve("backups/visit-1f3a9c2e").toFile().list())
                .containsExactlyInAnyOrder("previous.engagement", "day 2020-11-02.engagement");
    }

    private Backups backups() {
        return in(folder).backups(file);
    }

    private Backups at(Instant now) {
        return new Backups(
                GuardedPath.of(file),
                Disk.real(),
                Clock.fixed(now, ZoneOffset.UTC),
                in(folder).proof(),
                new FolderMemory(Disk.real(), GuardedPath.of(file)::parent));
    }

    private Backup only() {
        assertThat(backups().list()).hasSize(1);
        return backups().list().getFirst();
    }

    private List<String> titles(Backup.Kind kind) {
        return backups().list().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> opened(each.file()).engagement().facts().title())
                .toList();
    }
}
