package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.NOW;
import static org.engagementchecklist.storage.EngagementFiles.opened;
import static org.engagementchecklist.storage.EngagementFiles.summary;
import static org.engagementchecklist.storage.EngagementFiles.taken;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.DraftName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash leaves is found, offered, and brought back or kept, and nothing is swept that holds work. */
class RecoveryTest {

    private static final Engagement OLD = titled("old");
    private static final Engagement LATER = titled("later").changedAt(NOW.plusSeconds(5));

    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void there_is_an_engagement() {
        file = home.resolve("engagements/renamed by its owner-1f3a9c2e.engagement");
        folder(NOW).save(file, OLD, summary(OLD));
    }

    @Test
    void a_draft_that_did_not_reach_its_file_is_offered_with_title_and_moment() throws IOException {
        Path draft = draft(LATER);

        assertThat(recoveries().list()).containsExactly(new Recovery(draft, file, "later", NOW.plusSeconds(5)));
    }

    @Test
    void a_draft_of_a_file_with_any_name_is_recognised_by_the_lock_that_the_crash_left() throws IOException {
        Path renamed = Files.move(file, file.resolveSibling("other name.engagement"));
        Files.writeString(file.resolveSibling(".other name.engagement.lock"), "");
        draft(LATER);

        assertThat(recoveries().list()).extracting(Recovery::file).containsExactly(renamed);
    }

    @Test
    void a_draft_that_is_older_than_its_file_or_torn_is_not_offered() throws IOException {
        draft(titled("older").changedAt(NOW.minusSeconds(5)));
        draft(OLD);
        byte[] whole = EngagementText.of(LATER, summary(LATER));
        Files.write(file.resolveSibling(DraftName.next()), Arrays.copyOf(whole, whole.length - 3));
        Files.write(file.resolveSibling(DraftName.next()), new byte[0]);

        assertThat(recoveries().list()).isEmpty();
    }

    @Test
    void the_draft_of_an_engagement_that_was_never_saved_gets_a_place_of_its_own() throws IOException {
        Files.delete(file);
        draft(LATER);

        assertThat(recoveries().list())
                .extracting(each -> each.file().getFileName().toString())
                .containsExactly("later-1f3a9c2e.engagement");
    }

    @Test
    void what_is_open_at_the_moment_is_left_alone() throws IOException {
        EngagementFolder window = folder(NOW);
        EngagementFile mine = taken(window, opened(file));
        draft(LATER);

        assertThat(window.recoveries().list()).isEmpty();
        mine.close();
        assertThat(window.recoveries().list()).hasSize(1);
    }

    @Test
    void rescued_work_is_offered_even_where_its_file_was_changed_later() {
        EngagementFile mine = taken(folder(NOW), opened(file));
        Engagement theirs = titled("theirs").changedAt(NOW.plusSeconds(60));
        folder(NOW).save(file, theirs, summary(theirs));
        mine.save(LATER, summary(LATER));
        mine.close();

        assertThat(recoveries().list()).singleElement().satisfies(found -> {
            assertThat(found.file()).isEqualTo(file);
            assertThat(found.title()).isEqualTo("later");
        });
    }

    @Test
    void work_that_is_brought_back_takes_its_place_and_what_was_there_is_kept() throws IOException {
        Path draft = draft(LATER);
        Recovery found = recoveries().list().getFirst();

        assertThat(recoveries().bringBack(found)).isEqualTo(new Saving.Saved(file, NOW));
        assertThat(opened(file).engagement()).isEqualTo(LATER);
        assertThat(kept(Backup.Kind.BEFORE_RESTORING)).containsExactly(OLD);
        assertThat(draft).doesNotExist();
        assertThat(recoveries().list()).isEmpty();
    }

    @Test
    void work_that_is_kept_aside_can_be_restored() throws IOException {
        draft(LATER);
        Recovery found = recoveries().list().getFirst();

        assertThat(recoveries().keepAside(found)).isInstanceOf(Saving.Saved.class);
        assertThat(opened(file).engagement()).isEqualTo(OLD);
        assertThat(kept(Backup.Kind.ASIDE)).containsExactly(LATER);
        assertThat(recoveries().list()).isEmpty();
    }

    @Test
    void drafts_without_work_are_swept_after_a_day() throws IOException {
        Path torn = aged(Files.writeString(file.resolveSibling(DraftName.next()), "{"), Duration.ofHours(25));
        Path young = aged(Files.writeString(file.resolveSibling(DraftName.next()), "{"), Duration.ofHours(23));
        Path work = aged(draft(LATER), Duration.ofHours(25));
        Path foreign = aged(Files.writeString(file.resolveSibling(".saving-x.tmp"), "{"), Duration.ofHours(25));
        recoveries().sweep();

        assertThat(torn).doesNotExist();
        assertThat(List.of(young, work, foreign)).allMatch(Files::exists);
    }

    @Test
    void nothing_is_swept_while_somebody_works_in_the_folder() throws IOException {
        Path torn = aged(Files.writeString(file.resolveSibling(DraftName.next()), "{"), Duration.ofHours(25));
        EngagementFolder window = folder(NOW);
        EngagementFile mine = taken(window, opened(file));
        window.recoveries().sweep();

        assertThat(torn).exists();
        mine.close();
    }

    @Test
    void a_clock_that_was_set_back_sweeps_nothing() throws IOException {
        Path torn = aged(Files.writeString(file.resolveSibling(DraftName.next()), "{"), Duration.ofHours(25));
        folder(NOW.minus(Duration.ofDays(400))).recoveries().sweep();

        assertThat(torn).exists();
    }

    @Test
    void a_damaged_file_keeps_its_last_good_copies() throws IOException {
        EngagementFile mine = taken(folder(NOW), opened(file));
        mine.save(LATER, summary(LATER));
        mine.close();
        Files.writeString(file, "{ damaged");
        Files.writeString(folder(NOW).backups(file).list().getFirst().file(), "{ damaged as well");

        assertThat(folder(NOW).lastGood(file))
                .singleElement()
                .satisfies(good -> assertThat(opened(good.file()).engagement()).isEqualTo(OLD));
    }

    private Path draft(Engagement engagement) throws IOException {
        return Files.write(file.resolveSibling(DraftName.next()), EngagementText.of(engagement, summary(engagement)));
    }

    private static Path aged(Path draft, Duration age) throws IOException {
        return Files.setLastModifiedTime(draft, FileTime.from(NOW.minus(age)));
    }

    private Recoveries recoveries() {
        return folder(NOW).recoveries();
    }

    private List<Engagement> kept(Backup.Kind kind) {
        return folder(NOW).backups(file).list().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> opened(each.file()).engagement())
                .toList();
    }

    private EngagementFolder folder(Instant now) {
        return new EngagementFolder(
                home.resolve("engagements"),
                () -> Shipped.LIBRARY,
                EngagementFiles::summary,
                Clock.fixed(now, ZoneOffset.UTC),
                new Safekeeping(Disk.real(), Optional.of(home.resolve("rescue")), Holder.UNKNOWN));
    }

    @Test
    void rescued_work_is_offered_whatever_its_file_is_called() {
        Path hidden = home.resolve("engagements/.~$hidden.engagement");
        folder(NOW).save(hidden, OLD, summary(OLD));
        EngagementFile mine = taken(folder(NOW), opened(hidden));
        folder(NOW).save(hidden, titled("theirs"), summary(OLD));
        mine.save(LATER, summary(LATER));
        mine.close();

        assertThat(recoveries().list()).extracting(Recovery::file).containsExactly(hidden);
    }
}
