package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.CLOCK;
import static org.engagementchecklist.storage.EngagementFiles.NOW;
import static org.engagementchecklist.storage.EngagementFiles.opened;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.summary;
import static org.engagementchecklist.storage.EngagementFiles.taken;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.DraftName;
import org.engagementchecklist.storage.disk.FailingDisk;
import org.engagementchecklist.storage.disk.Failure;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An engagement in hand never overwrites what others have done, and is never lost when its place fails. */
class GuardedSavingTest {

    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void there_is_an_engagement() {
        file = home.resolve("share/e.engagement");
        in(Disk.real()).save(file, titled("old"), summary(titled("old")));
    }

    @Test
    void what_is_saved_again_and_again_is_our_own_and_no_change_of_others() {
        EngagementFile mine = inHand(Disk.real());

        assertThat(save(mine, titled("one"))).isEqualTo(new Saving.Saved(file, NOW));
        assertThat(save(mine, titled("two"))).isEqualTo(new Saving.Saved(file, NOW));
        assertThat(opened(file).engagement()).isEqualTo(titled("two"));
        mine.close();
    }

    @Test
    void a_change_of_somebody_else_is_not_overwritten_and_ours_lies_in_the_rescue_folder() throws IOException {
        EngagementFile mine = inHand(Disk.real());
        in(Disk.real()).save(file, titled("theirs"), summary(titled("theirs")));
        Saving saving = save(mine, rich());

        Path copy = only(rescue());
        assertThat(saving).isEqualTo(new Saving.ChangedElsewhere(file, Optional.of(copy)));
        assertThat(opened(file).engagement()).isEqualTo(titled("theirs"));
        assertThat(opened(copy).engagement()).isEqualTo(rich());
        assertThat(RescueCopy.fileOf(Disk.real(), GuardedPath.of(copy))).contains(file);
        mine.close();
    }

    @Test
    void a_change_that_leaves_size_and_time_as_they_were_is_noticed() throws IOException {
        EngagementFile mine = inHand(Disk.real());
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("\"old\"", "\"odd\""));
        Files.setLastModifiedTime(file, time);

        assertThat(save(mine, rich())).isInstanceOf(Saving.ChangedElsewhere.class);
        mine.close();
    }

    @Test
    void a_file_that_was_only_touched_is_no_change() throws IOException {
        EngagementFile mine = inHand(Disk.real());
        Files.setLastModifiedTime(file, FileTime.from(NOW.plusSeconds(99)));

        assertThat(save(mine, rich())).isEqualTo(new Saving.Saved(file, NOW));
        mine.close();
    }

    @Test
    void a_file_that_was_removed_elsewhere_does_not_come_back_by_itself() throws IOException {
        EngagementFile mine = inHand(Disk.real());
        Files.delete(file);

        assertThat(save(mine, rich())).isInstanceOf(Saving.ChangedElsewhere.class);
        assertThat(file).doesNotExist();
        assertThat(mine.overwrite(rich(), summary(rich()))).isEqualTo(new Saving.Saved(file, NOW));
        mine.close();
    }

    @Test
    void a_new_engagement_does_not_replace_a_file_that_came_there_meanwhile() throws IOException {
        Path other = home.resolve("share/new.engagement");
        EngagementFile mine =
                taken(in(Disk.real()), new Opening.Opened(other, rich(), Shipped.checklist(), false, List.of()));
        Files.writeString(other, "theirs");

        assertThat(save(mine, rich())).isInstanceOf(Saving.ChangedElsewhere.class);
        assertThat(other).hasContent("theirs");
        mine.close();
    }

    @Test
    void whoever_keeps_theirs_own_work_keeps_the_others_among_the_backups() throws IOException {
        EngagementFile mine = inHand(Disk.real());
        in(Disk.real()).save(file, titled("theirs"), summary(titled("theirs")));
        save(mine, rich());

        assertThat(mine.overwrite(rich(), summary(rich()))).isEqualTo(new Saving.Saved(file, NOW));
        assertThat(opened(file).engagement()).isEqualTo(rich());
        assertThat(backups(Backup.Kind.ASIDE)).containsExactly(titled("theirs"));
        assertThat(only(home.resolve("rescue"))).isEqualTo(home.resolve("rescue"));
        assertThat(save(mine, titled("next"))).isEqualTo(new Saving.Saved(file, NOW));
        mine.close();
    }

    @Test
    void whoever_takes_the_others_work_keeps_the_own_among_the_backups() throws IOException {
        EngagementFile mine = inHand(Disk.real());
        in(Disk.real()).save(file, titled("theirs"), summary(titled("theirs")));
        save(mine, rich());

        assertThat(mine.keepAside(rich(), summary(rich()))).isInstanceOf(Saving.Saved.class);
        assertThat(opened(file).engagement()).isEqualTo(titled("theirs"));
        assertThat(backups(Backup.Kind.ASIDE)).containsExactly(rich());
        mine.close();
    }

    @Test
    void the_state_before_a_save_and_the_first_of_the_day_are_kept() {
        EngagementFile mine = inHand(Disk.real());
        save(mine, titled("one"));
        save(mine, titled("two"));

        assertThat(backups(Backup.Kind.PREVIOUS)).containsExactly(titled("one"));
        assertThat(backups(Backup.Kind.DAY)).containsExactly(titled("old"));
        mine.close();
    }

    @Test
    void a_folder_that_cannot_replace_a_file_safely_sends_the_work_to_the_rescue_folder() throws IOException {
        Path share = file.getParent();
        EngagementFile mine = inHand(new FailingDisk(
                Failure.OTHER_VOLUME,
                each -> each.name().equals("move") && each.place().equals(file)));
        Saving saving = save(mine, rich());

        Path copy = only(rescue());
        assertThat(saving)
                .isEqualTo(new Saving.Rescued(
                        file,
                        copy,
                        NOW,
                        "This folder cannot replace a file safely. What was saved before is still there.",
                        "Save a copy in another place."));
        assertThat(opened(copy).engagement()).isEqualTo(rich());
        assertThat(opened(file).engagement()).isEqualTo(titled("old"));
        assertThat(drafts(share)).isEmpty();
        mine.close();
    }

    @Test
    void a_folder_that_is_gone_is_not_made_again_in_another_place() throws IOException {
        EngagementFile mine = inHand(Disk.real());
        Files.move(file.getParent(), home.resolve("unplugged"));

        assertThat(save(mine, rich())).isInstanceOf(Saving.Rescued.class);
        assertThat(file.getParent()).doesNotExist();
        assertThat(opened(only(rescue())).engagement()).isEqualTo(rich());
        Files.move(home.resolve("unplugged"), file.getParent());
        assertThat(save(mine, rich())).isEqualTo(new Saving.Saved(file, NOW));
        assertThat(rescue()).isEmptyDirectory();
        mine.close();
    }

    @Test
    void a_folder_that_cannot_be_forced_is_said() {
        EngagementFile mine = inHand(FailingDisk.atEvery("force folder", 9, Failure.INPUT_OUTPUT));

        assertThat(save(mine, rich())).isEqualTo(new Saving.SavedNotForced(file, NOW));
        assertThat(save(mine, rich())).isEqualTo(new Saving.SavedNotForced(file, NOW));
        mine.close();
    }

    @Test
    void a_text_that_could_not_be_read_again_is_not_saved_over_what_can_and_lies_in_the_rescue_folder()
            throws IOException {
        EngagementFile mine = inHand(Disk.real());
        Engagement endless = titled("t").withNote(EngagementFiles.id("A1"), "x".repeat(100_001));

        Saving saving = save(mine, endless);
        Path copy = only(rescue());
        assertThat(saving)
                .isEqualTo(new Saving.Rescued(
                        file,
                        copy,
                        NOW,
                        "A text is longer than what could be read again. What was saved before is still there.",
                        "Shorten the longest answer or note, or keep it in a file of its own."));
        assertThat(copy).hasBinaryContent(EngagementText.of(endless, summary(endless)));
        assertThat(opened(file).engagement()).isEqualTo(titled("old"));
        assertThat(save(mine, titled("t").withNote(EngagementFiles.id("A1"), "x".repeat(100_000))))
                .isEqualTo(new Saving.Saved(file, NOW));
        mine.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DISK_FULL     | The disk is full.
            READ_ONLY     | This folder may not be written to.
            ACCESS_DENIED | This folder may not be written to.
            STALE_HANDLE  | The file could not be written.
            """)
    void why_the_work_is_not_in_its_place_is_said_in_words(Failure failure, String words) {
        EngagementFile mine =
                inHand(new FailingDisk(failure, each -> each.place().startsWith(file.getParent())));

        assertThat(((Saving.Rescued) save(mine, rich())).reason())
                .isEqualTo(words + " What was saved before is still there.");
        mine.close();
    }

    @Test
    void a_backup_that_cannot_be_made_does_not_keep_the_work_from_being_saved_and_is_said() {
        EngagementFile mine =
                inHand(new FailingDisk(Failure.DISK_FULL, each -> each.name().equals("link")));

        assertThat(save(mine, rich())).isEqualTo(new Saving.SavedWithoutBackup(file, NOW, "The disk is full."));
        mine.close();
    }

    @ParameterizedTest
    @EnumSource(Failure.class)
    void whichever_operation_fails_the_old_state_or_the_new_is_there_and_the_user_is_told(Failure failure)
            throws IOException {
        int number = 1;
        for (boolean untouched = false; !untouched; number++) {
            in(Disk.real()).save(file, titled("old"), summary(titled("old")));
            FailingDisk disk = FailingDisk.atOperation(number, failure);
            EngagementFile mine = inHand(disk);
            Saving saving = save(mine, rich());
            mine.close();

            assertThat(opened(file).engagement()).isEqualTo(saving.isInPlace() ? rich() : titled("old"));
            assertThat(saving.isInPlace() || saving instanceof Saving.Rescued).isTrue();
            assertThat(saving instanceof Saving.Rescued ? opened(only(rescue())).engagement() : rich())
                    .isEqualTo(rich());
            untouched = !disk.reached(number);
        }
        assertThat(number).isGreaterThan(10);
        Torture.say("one failure, " + failure + ": at each of " + (number - 2) + " operations");
    }

    @ParameterizedTest
    @EnumSource(Failure.class)
    void a_disk_that_fails_for_good_at_any_moment_leaves_the_old_state_or_the_new_and_says_so(Failure failure)
            throws IOException {
        int number = 1;
        for (boolean untouched = false; !untouched; number++) {
            in(Disk.real()).save(file, titled("old"), summary(titled("old")));
            int from = number;
            FailingDisk disk = new FailingDisk(failure, each -> each.number() >= from);
            EngagementFile mine = inHand(disk);
            Saving saving = save(mine, rich());
            mine.close();

            assertThat(opened(file).engagement()).isEqualTo(saving.isInPlace() ? rich() : titled("old"));
            assertThat(saving.isInPlace() || saving instanceof Saving.Failed).isTrue();
            untouched = !disk.reached(number);
        }
        assertThat(number).isGreaterThan(10);
        Torture.say("for good, " + failure + ": from each of " + (number - 2) + " operations on");
    }

    private EngagementFolder in(Disk disk) {
        return new EngagementFolder(
                home.resolve("share"),
                () -> Shipped.LIBRARY,
                EngagementFiles::summary,
                CLOCK,
                new Safekeeping(disk, Optional.of(rescue()), Holder.UNKNOWN));
    }

    private Path rescue() {
        return home.resolve("rescue");
    }

    private EngagementFile inHand(Disk disk) {
        return taken(in(disk), opened(file));
    }

    private static Saving save(EngagementFile mine, Engagement engagement) {
        return mine.save(engagement, summary(engagement));
    }

    private List<Engagement> backups(Backup.Kind kind) {
        return in(Disk.real()).backups(file).list().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> opened(each.file()).engagement())
                .toList();
    }

    /** {@return the only engagement of a folder, or the folder if there is none} */
    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> engagements = files.filter(each -> each.toString().endsWith(".engagement"))
                    .toList();
            assertThat(engagements).hasSizeLessThan(2);
            return engagements.isEmpty() ? folder : engagements.getFirst();
        }
    }

    private static List<Path> drafts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> DraftName.isOf(String.valueOf(each.getFileName())))
                    .toList();
        }
    }
}
