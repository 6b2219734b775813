package org.engagementchecklist.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever fails on the way: the old content is there or the new, and whoever asked is told which. */
final class FileReplacementTest {
    private static final byte[] NEW = "new content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Failure.class)
    void whichever_operation_fails_the_file_has_its_old_content_or_its_new(Failure failure) throws IOException {
        boolean untouched = false;
        for (int number = 1; !untouched; number++) {
            Path file = Files.writeString(folder.resolve(number + ".txt"), "old");
            FailingDisk disk = FailingDisk.atOperation(number, failure);
            Optional<Durability> replaced = attempt(disk, file);

            assertThat(Files.readString(file)).isEqualTo(replaced.isPresent() ? "new content" : "old");
            untouched = !disk.reached(number);
        }
        assertThat(names()).allMatch(name -> name.endsWith(".txt") || DraftName.isOf(name));
    }

    @ParameterizedTest
    @EnumSource(Failure.class)
    void a_disk_on_which_everything_fails_from_some_operation_on_keeps_one_of_the_two(Failure failure)
            throws IOException {
        boolean untouched = false;
        for (int number = 1; !untouched; number++) {
            int from = number;
            Path file = Files.writeString(folder.resolve(number + ".txt"), "old");
            FailingDisk disk = new FailingDisk(failure, each -> each.number() >= from);
            Optional<Durability> replaced = attempt(disk, file);

            assertThat(Files.readString(file)).isEqualTo(replaced.isPresent() ? "new content" : "old");
            untouched = !disk.reached(number);
        }
    }

    @ParameterizedTest
    @CsvSource({"create", "write", "force", "close", "read"})
    void a_draft_that_fails_is_made_anew_under_another_name_and_never_forced_again(String operation)
            throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        FailingDisk disk = FailingDisk.atEvery(operation, 1, Failure.INPUT_OUTPUT);

        assertThat(replace(disk, file)).isEqualTo(Durability.FORCED);
        assertThat(disk.operations().stream().filter("create"::equals)).hasSize(2);
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void a_file_that_another_program_holds_for_a_moment_is_replaced_all_the_same() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        FailingDisk disk = FailingDisk.atEvery("move", 3, Failure.ACCESS_DENIED);

        assertThat(replace(disk, file)).isEqualTo(Durability.FORCED);
        assertThat(disk.pauses()).isEqualTo(millis(10, 20, 40));
        assertThat(file).hasContent("new content");
    }

    @Test
    void a_file_that_another_program_does_not_let_go_stays_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        FailingDisk disk = FailingDisk.atEvery("move", 100, Failure.ACCESS_DENIED);

        assertThatThrownBy(() -> replace(disk, file)).isInstanceOf(AccessDeniedException.class);
        assertThat(disk.pauses()).isEqualTo(millis(10, 20, 40, 80, 160, 320, 500, 500));
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void a_folder_that_cannot_replace_a_file_in_one_step_is_refused_at_once() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        FailingDisk disk = FailingDisk.atEvery("move", 100, Failure.OTHER_VOLUME);

        assertThatThrownBy(() -> replace(disk, file)).isInstanceOf(AtomicMoveNotSupportedException.class);
        assertThat(disk.pauses()).isEmpty();
        assertThat(file).hasContent("old");
    }

    @Test
    void a_folder_that_cannot_be_forced_is_said_and_is_no_failure() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThat(replace(FailingDisk.atEvery("force folder", 1, Failure.INPUT_OUTPUT), file))
                .isEqualTo(Durability.NOT_FORCED);
        assertThat(file).hasContent("new content");
    }

    @Test
    void a_shut_gate_leaves_the_file_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatThrownBy(() -> recipe(Disk.real()).replace(file, NEW, _ -> {
                    throw new IOException("shut");
                }))
                .hasMessage("shut");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void an_interrupt_ends_nothing_and_is_not_forgotten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Thread.currentThread().interrupt();
        Durability durability = replace(Disk.real(), file);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(durability).isEqualTo(Durability.FORCED);
        assertThat(file).hasContent("new content");
    }

    @Test
    void an_interrupt_does_not_shorten_the_pauses() {
        Thread.currentThread().interrupt();
        long start = System.nanoTime();
        Disk.real().pause(Duration.ofMillis(20));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(System.nanoTime() - start)
                .isGreaterThan(Duration.ofMillis(15).toNanos());
    }

    @Test
    void a_link_that_leads_nowhere_is_not_replaced_by_a_file() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("away/b.txt"));

        assertThatThrownBy(() -> replace(Disk.real(), link)).isInstanceOf(PlantedException.class);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void a_file_that_others_may_read_stays_one() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rw-rw-r--");
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.setPosixFilePermissions(file, shared);
        }
        replace(Disk.real(), file);

        assertThat(posix ? Files.getPosixFilePermissions(file) : shared).isEqualTo(shared);
    }

    @Test
    void a_file_made_to_be_handed_on_is_as_readable_as_any_new_file() throws IOException {
        Path any = Files.writeString(folder.resolve("any.txt"), "");
        Path file = folder.resolve("a.txt");
        new FileReplacement(Disk.real(), Audience.AS_USUAL).replace(file, NEW, Gate.OPEN);

        assertThat(rightsOf(file)).isEqualTo(rightsOf(any));
    }

    /** {@return who may do what with a file, where files have such rights} */
    private static Set<PosixFilePermission> rightsOf(Path file) throws IOException {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? Files.getPosixFilePermissions(file)
                : Set.of();
    }

    private static FileReplacement recipe(Disk disk) {
        return new FileReplacement(disk, Audience.OWNER);
    }

    private static Durability replace(Disk disk, Path file) throws IOException {
        return recipe(disk).replace(file, NEW, Gate.OPEN);
    }

    private static Optional<Durability> attempt(Disk disk, Path file) {
        try {
            return Optional.of(replace(disk, file));
        } catch (IOException told) {
            return Optional.empty();
        }
    }

    private static List<Duration> millis(long... each) {
        return LongStream.of(each).mapToObj(Duration::ofMillis).toList();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
