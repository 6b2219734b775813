package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.NOW;
import static org.engagementchecklist.storage.EngagementFiles.id;
import static org.engagementchecklist.storage.EngagementFiles.in;
import static org.engagementchecklist.storage.EngagementFiles.opened;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.save;
import static org.engagementchecklist.storage.EngagementFiles.summary;
import static org.engagementchecklist.storage.EngagementFiles.taken;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FailingDisk;
import org.engagementchecklist.storage.disk.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an attempt to save, the old file is there or the new one, and nothing else. */
class SavingTest {

    private static final String KEPT = " What was saved before is still there.";
    private static final String ELSEWHERE = "Save a copy in another place.";

    @TempDir
    private Path folder;

    @Test
    void a_saved_file_stands_alone_in_its_folder() throws IOException {
        Path file = folder.resolve("e.engagement");
        save(file, rich());
        save(file, titled("Other"));

        assertThat(names()).containsExactly("e.engagement");
        assertThat(opened(file).engagement()).isEqualTo(titled("Other"));
    }

    @Test
    void the_folder_of_engagements_is_made_when_something_is_first_saved() {
        Path own = folder.resolve("new/engagements");
        save(own.resolve("e.engagement"), titled("T"));

        assertThat(own.resolve("e.engagement")).isRegularFile();
    }

    @Test
    void a_reader_meets_the_old_content_or_the_new_at_every_moment() throws Exception {
        Path file = folder.resolve("e.engagement");
        Engagement one = titled("one");
        Engagement other = rich();
        save(file, one);
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            try {
                for (int i = 0; i < 40; i++) {
                    save(file, i % 2 == 0 ? other : one);
                }
            } finally {
                done.set(true);
            }
        });
        writer.start();
        List<Engagement> met = new ArrayList<>();
        do {
            met.add(opened(file).engagement());
        } while (!done.get());
        writer.join();

        assertThat(met).allMatch(each -> each.equals(one) || each.equals(other));
        assertThat(opened(file).engagement()).isEqualTo(one);
    }

    @Test
    void a_file_marked_as_read_only_is_refused_and_kept() throws IOException {
        Path file = folder.resolve("e.engagement");
        save(file, titled("old"));
        assertThat(file.toFile().setReadOnly()).isTrue();

        assertThat(attempt(file))
                .isEqualTo(new Saving.Failed(file, "This file is marked as read-only." + KEPT, ELSEWHERE));
        assertThat(opened(file).engagement()).isEqualTo(titled("old"));
        assertThat(names()).containsExactly("e.engagement");
    }

    @Test
    void a_folder_that_is_gone_is_said() {
        Path file = folder.resolve("gone/e.engagement");

        assertThat(in(folder).save(file, rich(), summary(rich())))
                .isEqualTo(new Saving.Failed(
                        file,
                        "The folder is no longer there. Nothing was made in its place.",
                        "If it is on a share or a disk that was taken out, connect that again; or save a copy in another"
                                + " place."));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_in_place_of_the_file_is_refused_at_once() throws IOException {
        Path file = Files.createDirectory(folder.resolve("e.engagement"));
        long start = System.nanoTime();

        assertThat(attempt(file))
                .isEqualTo(new Saving.Failed(
                        file,
                        "The name e.engagement belongs to a folder, where there should be a file." + KEPT,
                        ELSEWHERE));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(names()).containsExactly("e.engagement");
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "x").resolve("e.engagement");

        assertThat(in(folder.resolve("taken")).save(file, rich(), summary(rich())))
                .isInstanceOf(Saving.Failed.class);
        assertThat(folder.resolve("taken")).hasContent("x");
    }

    @Test
    void a_symbolic_link_stays_one_and_what_it_leads_to_stays_as_it_was() throws IOException {
        Path target = folder.resolve("target.engagement");
        save(target, titled("old"));
        Path link = Files.createSymbolicLink(folder.resolve("link.engagement"), target);
        assertThat(attempt(link))
                .isEqualTo(new Saving.Failed(
                        link,
                        "The name link.engagement is a link to another place, and links are not followed here." + KEPT,
                        ELSEWHERE));

        assertThat(link).isSymbolicLink();
        assertThat(opened(target).engagement()).isEqualTo(titled("old"));
        assertThat(names()).containsExactly("link.engagement", "target.engagement");
    }

    @Test
    void a_file_whose_name_is_as_long_as_a_name_can_be_is_saved() {
        Path file = folder.resolve("n".repeat(244) + ".engagement");
        save(file, rich());

        assertThat(opened(file).engagement()).isEqualTo(rich());
    }

    @Test
    void only_its_owner_may_read_a_saved_file_where_files_have_owners() throws IOException {
        Path file = folder.resolve("e.engagement");
        save(file, rich());
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

        assertThat(posix ? PosixFilePermissions.toString(Files.getPosixFilePermissions(file)) : "rw-------")
                .isEqualTo("rw-------");
    }

    @Test
    void the_newest_of_a_burst_is_on_the_disk_when_the_writer_is_closed() {
        Path file = folder.resolve("e.engagement");
        List<Saving> told = new ArrayList<>();
        try (EngagementFile target = taken(file);
                EngagementWriter writer = new EngagementWriter(target, told::add)) {
            for (int i = 1; i <= 300; i++) {
                Engagement each = titled("T").withNote(id("A1"), "change " + i);
                writer.save(each, summary(each));
            }
        }

        assertThat(opened(file).engagement().noteOn(id("A1"))).contains("change 300");
        assertThat(told).hasSizeBetween(1, 300).allMatch(new Saving.Saved(file, NOW)::equals);
    }

    @Test
    void a_failure_is_told_and_the_next_attempt_is_made() throws IOException {
        Path file = folder.resolve("e.engagement");
        List<Saving> told = new ArrayList<>();
        try (EngagementFile target = taken(file);
                EngagementWriter writer = new EngagementWriter(target, told::add)) {
            Files.createDirectory(file);
            writer.save(rich(), summary(rich()));
            writer.flush();
            Files.delete(file);
            writer.save(rich(), summary(rich()));
        }

        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).isInstanceOf(Saving.Failed.class);
        assertThat(told.getLast()).isEqualTo(new Saving.Saved(file, NOW));
    }

    @Test
    void the_writer_has_a_thread_of_its_own_that_the_end_of_the_program_waits_for() {
        List<Thread> threads = new ArrayList<>();
        try (EngagementFile target = taken(folder.resolve("e.engagement"));
                EngagementWriter writer = new EngagementWriter(target, _ -> threads.add(Thread.currentThread()))) {
            writer.save(rich(), summary(rich()));
        }

        assertThat(threads).singleElement().satisfies(thread -> {
            assertThat(thread).isNotSameAs(Thread.currentThread());
            assertThat(thread.isDaemon()).isFalse();
        });
    }

    @Test
    void a_writer_that_has_ended_can_still_be_waited_for() {
        List<Saving> told = new ArrayList<>();
        EngagementWriter writer = new EngagementWriter(taken(folder.resolve("e.engagement")), told::add);
        writer.save(rich(), summary(rich()));
        writer.close();
        writer.flush();

        assertThat(told).hasSize(1);
    }

    @Test
    void nobody_waits_for_ever_for_a_place_that_does_not_answer_and_the_work_is_rescued() throws InterruptedException {
        Path file = folder.resolve("e.engagement");
        Path rescue = folder.resolve("rescue");
        CountDownLatch answers = new CountDownLatch(1);
        AtomicBoolean gone = new AtomicBoolean();
        Disk share = new FailingDisk(Failure.INPUT_OUTPUT, each -> {
            if (gone.get() && !each.place().startsWith(rescue)) {
                await(answers);
            }
            return false;
        });
        BlockingQueue<Saving> told = new LinkedBlockingQueue<>();
        EngagementFolder on = new EngagementFolder(
                folder,
                () -> Shipped.LIBRARY,
                EngagementFiles::summary,
                EngagementFiles.CLOCK,
                new Safekeeping(share, Optional.of(rescue), Holder.UNKNOWN));
        EngagementFile target = taken(on, new Opening.Opened(file, rich(), Shipped.checklist(), false, List.of()));
        gone.set(true);
        try (EngagementWriter writer = new EngagementWriter(target, told::add, Duration.ofMillis(1))) {
            writer.save(rich(), summary(rich()));
            assertThat(writer.flush()).isFalse();
            assertThat(target.rescue(rich(), summary(rich())))
                    .isInstanceOfSatisfying(
                            Saving.Rescued.class,
                            rescued -> assertThat(rescued.copy()).exists());
            assertThat(writer.save(() -> target.overwrite(rich(), summary(rich()))))
                    .isInstanceOfSatisfying(
                            Saving.Failed.class,
                            failed -> assertThat(failed.reason()).startsWith("Its place does not answer."));
            answers.countDown();
            assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo(new Saving.Saved(file, NOW));
            while (!writer.flush()) {
                Thread.onSpinWait();
            }
            target.close();
        }
        assertThat(opened(file).engagement()).isEqualTo(rich());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Saving attempt(Path file) {
        return in(folder).save(file, rich(), summary(rich()));
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
