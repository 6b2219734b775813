package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.summary;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.storage.disk.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of work where the folder of engagements is not there. */
final class MissingFolderTest {
    @TempDir
    private Path home;

    @Test
    void the_usual_folder_is_made_when_the_first_engagement_is_saved() {
        EngagementFolder folder = folder(MissingFolder.IS_MADE);

        assertThat(folder.connection()).isEqualTo(Connection.HERE);
        assertThat(saved(folder)).isInstanceOf(Saving.Saved.class);
        assertThat(share()).isDirectory();
    }

    @Test
    void a_share_that_is_not_connected_is_not_made_and_the_work_is_rescued() {
        EngagementFolder folder = folder(MissingFolder.IS_AWAITED);
        Saving saving = saved(folder);

        assertThat(folder.connection()).isEqualTo(Connection.AWAY);
        assertThat(saving).isInstanceOfSatisfying(Saving.Rescued.class, rescued -> {
            Opening copy = folder.open(rescued.copy());
            assertThat(copy)
                    .isInstanceOfSatisfying(
                            Opening.Opened.class,
                            opened -> assertThat(opened.engagement()).isEqualTo(rich()));
        });
        assertThat(folder.saveNew(folder.fileFor(rich()), rich(), Shipped.checklist()))
                .isInstanceOf(Saving.Failed.class);
        assertThat(share()).doesNotExist();
    }

    private static Saving saved(EngagementFolder folder) {
        Opening.Opened begun =
                new Opening.Opened(folder.fileFor(rich()), rich(), Shipped.checklist(), false, List.of());
        return folder.take(begun) instanceof Taking.Taken(var file)
                ? file.save(rich(), summary(rich()))
                : new Saving.Failed(begun.file(), "held", "");
    }

    private EngagementFolder folder(MissingFolder missing) {
        return EngagementFiles.in(
                share(),
                new Safekeeping(
                        Disk.real(), Optional.of(home.resolve("rescue")), Holder.UNKNOWN, Optional.empty(), missing));
    }

    private Path share() {
        return home.resolve("share");
    }
}
