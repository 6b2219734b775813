package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Predicate;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FailingDisk;
import org.engagementchecklist.storage.disk.Failure;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found wrong with a folder of engagements. */
final class FolderHealthTest {
    @TempDir
    private Path folder;

    @Test
    void of_a_folder_that_is_well_or_is_not_there_nothing_is_said_and_nothing_is_left_in_it() {
        assertThat(flaws(Disk.real())).isEmpty();
        assertThat(folder).isEmptyDirectory();
        assertThat(new FolderHealth(Disk.real(), GuardedPath.chosen(folder.resolve("none"))).flaws())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"read-only folder,READ_ONLY", "open lock,NO_LOCKS", "make lock,NO_LOCKS", "no room,NEARLY_FULL"})
    void what_the_disk_cannot_do_is_found(String fails, FolderFlaw flaw) {
        Predicate<FailingDisk.Operation> failing = each -> each.name().equals(fails);

        assertThat(flaws(new FailingDisk(Failure.INPUT_OUTPUT, failing))).containsExactly(flaw);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_in_the_place_of_the_backups_is_found() throws IOException {
        Files.writeString(folder.resolve("backups"), "");

        assertThat(flaws(Disk.real())).containsExactly(FolderFlaw.NO_BACKUPS);
    }

    @ParameterizedTest
    @CsvSource({
        "rwxr-x---,rw-r-----,false",
        "rwxr-x---,rw-------,true",
        "rwxr-xr-x,rw-r-----,true",
        "rwx------,rw-------,false",
        "rwx--x---,rw-------,false"
    })
    void files_are_closed_where_others_can_look_into_their_folder_and_not_into_them(
            String ofFolder, String ofFile, boolean closed) throws IOException {
        Path file = Files.writeString(folder.resolve("a.engagement"), "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(ofFile));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(ofFolder));

        assertThat(flaws(Disk.real()).contains(FolderFlaw.CLOSED_FILES)).isEqualTo(closed);
    }

    @Test
    void several_are_told_the_most_serious_first() throws IOException {
        Files.writeString(folder.resolve("backups"), "");

        assertThat(flaws(new FailingDisk(
                        Failure.INPUT_OUTPUT,
                        each -> each.name().equals("no room") || each.name().equals("make lock"))))
                .containsExactly(FolderFlaw.NO_LOCKS, FolderFlaw.NO_BACKUPS, FolderFlaw.NEARLY_FULL);
    }

    private List<FolderFlaw> flaws(Disk disk) {
        return new FolderHealth(disk, GuardedPath.chosen(folder)).flaws();
    }
}
