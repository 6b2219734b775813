package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.summary;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.disk.Disk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of work where the folder that was seen is not what stands there now, as when a share went away. */
final class VanishedFolderTest {
    private static final String ANOTHER = "The folder does not seem to be connected";
    private static final String AWAY = "The folder is no longer there. Nothing was made in its place.";

    @TempDir
    private Path home;

    private EngagementFolder folder = EngagementFiles.in(Path.of("unset"));

    @BeforeEach
    void make() {
        folder = folder(MissingFolder.IS_MADE);
    }

    /** What may stand where the folder was. */
    enum Instead {
        NOTHING(AWAY),
        AN_EMPTY_FOLDER(ANOTHER),
        A_FOLDER_OF_OTHER_THINGS(ANOTHER);

        private final String said;

        Instead(String said) {
            this.said = said;
        }

        void stand(Path place) throws IOException {
            switch (this) {
                case NOTHING -> {}
                case AN_EMPTY_FOLDER -> Files.createDirectory(place);
                case A_FOLDER_OF_OTHER_THINGS ->
                    Files.writeString(Files.createDirectory(place).resolve("other.engagement"), "other");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_written_where_the_folder_of_an_open_engagement_was(Instead instead) throws IOException {
        EngagementFile file = inHand(saved(rich()));
        vanish(instead);
        List<Path> before = everythingThere();

        assertThat(file.save(titled("Later"), summary(titled("Later"))))
                .isInstanceOfSatisfying(Saving.Rescued.class, rescued -> {
                    assertThat(rescued.reason()).startsWith(instead.said).doesNotContain("What was saved before");
                    assertThat(rescued.advice()).startsWith("If it is on a share");
                });
        assertThat(file.overwrite(titled("Later"), summary(titled("Later")))).isInstanceOf(Saving.Rescued.class);
        assertThat(file.keepAside(titled("Later"), summary(titled("Later")))).isInstanceOf(Saving.Failed.class);
        assertThat(everythingThere()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_new_is_made_where_the_folder_was_that_was_listed(Instead instead) throws IOException {
        Path old = saved(rich());
        folder.list();
        vanish(instead);
        List<Path> before = everythingThere();
        Engagement fresh = Engagement.started(UUID.randomUUID(), titled("New").edition(), EngagementFiles.NOW);

        assertThat(inHand(new Opening.Opened(folder.fileFor(fresh), fresh, Shipped.checklist(), false, List.of()))
                        .save(fresh, summary(fresh)))
                .isInstanceOf(Saving.Rescued.class);
        assertThat(folder.saveNew(folder.fileFor(fresh), fresh, Shipped.checklist()))
                .isInstanceOf(Saving.Failed.class);
        assertThat(folder.backups(old).keep(Backup.Kind.ASIDE, "")).isInstanceOf(Saving.Failed.class);
        assertThat(new Shelves(folder).move(old, Shelf.ARCHIVE)).isInstanceOf(Moving.NotMoved.class);
        assertThat(everythingThere()).isEqualTo(before);
    }

    @Test
    void work_is_saved_again_once_the_folder_is_back() throws IOException {
        EngagementFile file = inHand(saved(rich()));
        vanish(Instead.AN_EMPTY_FOLDER);
        file.save(titled("Later"), summary(titled("Later")));
        Files.delete(share());
        Files.move(home.resolve("away"), share());

        assertThat(file.save(titled("Later"), summary(titled("Later")))).isInstanceOf(Saving.Saved.class);
        assertThat(home.resolve("rescue")).isEmptyDirectory();
    }

    @Test
    void a_share_that_comes_back_under_another_identity_is_known_by_what_is_in_it() throws IOException {
        EngagementFile file = inHand(saved(rich()));
        Files.move(share(), home.resolve("away"));
        Files.createDirectory(share());
        Files.copy(home.resolve("away").resolve(file.path().getFileName()), file.path());

        assertThat(file.save(titled("Later"), summary(titled("Later")))).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void a_file_that_somebody_removed_is_still_told_from_a_folder_that_went_away() throws IOException {
        EngagementFile file = inHand(saved(rich()));
        Files.delete(file.path());

        assertThat(file.save(titled("Later"), summary(titled("Later")))).isInstanceOf(Saving.ChangedElsewhere.class);
    }

    @ParameterizedTest
    @EnumSource(MissingFolder.class)
    void the_list_says_that_another_folder_stands_there_until_that_is_taken_as_it_is(MissingFolder missing)
            throws IOException {
        folder = folder(missing);
        Files.createDirectory(share());
        Path file = saved(rich());
        folder.list();
        vanish(Instead.AN_EMPTY_FOLDER);

        assertThat(folder.list()).isEmpty();
        assertThat(folder.connection()).isEqualTo(Connection.ANOTHER);
        assertThat(folder.open(file))
                .isInstanceOfSatisfying(
                        Opening.Unusable.class,
                        unusable -> assertThat(unusable.defects().getFirst().message())
                                .startsWith(ANOTHER));
        folder.takeAsItIs();
        assertThat(folder.connection()).isEqualTo(Connection.HERE);
        assertThat(folder.list()).isEmpty();
    }

    @Test
    void a_later_run_knows_a_chosen_folder_that_holds_nothing_of_what_was_listed() throws IOException {
        Files.createDirectory(share());
        folder = folder(MissingFolder.IS_AWAITED);
        saved(rich());
        folder.list();
        vanish(Instead.AN_EMPTY_FOLDER);
        folder = folder(MissingFolder.IS_AWAITED);

        assertThat(folder.list()).isEmpty();
        assertThat(folder.connection()).isEqualTo(Connection.ANOTHER);
        Files.delete(share());
        Files.move(home.resolve("away"), share());
        assertThat(folder.list()).hasSize(1);
        assertThat(folder.connection()).isEqualTo(Connection.HERE);
    }

    @Test
    void the_usual_folder_that_was_listed_and_went_away_is_not_made_unasked() throws IOException {
        saved(rich());
        folder.list();
        vanish(Instead.NOTHING);

        assertThat(folder.connection()).isEqualTo(Connection.AWAY);
        folder.takeAsItIs();
        assertThat(folder.connection()).isEqualTo(Connection.HERE);
        saved(rich());
        assertThat(share()).isDirectory();
    }

    /** Where this machine lets nobody mount, the folder is moved away and an empty one put there. */
    @Test
    void nothing_is_written_under_a_share_that_went_away() throws IOException, InterruptedException {
        Files.createDirectory(share());
        boolean mounted = succeeds("mount", "-t", "tmpfs", "share", share().toString());
        folder = folder(MissingFolder.IS_AWAITED);
        EngagementFile file = inHand(saved(rich()));
        if (mounted) {
            assertThat(succeeds("umount", "--lazy", share().toString())).isTrue();
        } else {
            vanish(Instead.AN_EMPTY_FOLDER);
        }

        assertThat(file.save(titled("Later"), summary(titled("Later")))).isInstanceOf(Saving.Rescued.class);
        assertThat(share()).isEmptyDirectory();
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private void vanish(Instead instead) throws IOException {
        Files.move(share(), home.resolve("away"));
        instead.stand(share());
    }

    private List<Path> everythingThere() throws IOException {
        if (!Files.exists(share())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(share())) {
            return all.sorted().toList();
        }
    }

    private Path saved(Engagement engagement) {
        Path file = folder.fileFor(engagement);
        assertThat(folder.save(file, engagement, summary(engagement))).isInstanceOf(Saving.Saved.class);
        return file;
    }

    private EngagementFile inHand(Path file) {
        return folder.open(file) instanceof Opening.Opened opened
                ? inHand(opened)
                : Assertions.fail("not opened: " + file);
    }

    private EngagementFile inHand(Opening.Opened opened) {
        return EngagementFiles.taken(folder, opened);
    }

    private EngagementFolder folder(MissingFolder missing) {
        return EngagementFiles.in(
                share(),
                new Safekeeping(
                        Disk.real(),
                        Optional.of(home.resolve("rescue")),
                        Holder.UNKNOWN,
                        Optional.of(home.resolve("lists")),
                        missing));
    }

    private Path share() {
        return home.resolve("share");
    }
}
