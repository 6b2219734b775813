package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.CLOCK;
import static org.engagementchecklist.storage.EngagementFiles.in;
import static org.engagementchecklist.storage.EngagementFiles.opened;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.save;
import static org.engagementchecklist.storage.EngagementFiles.summary;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.engagementchecklist.storage.disk.PowerCut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every state of the disk that a power cut could leave is put on a disk and opened. */
class PowerCutTest {

    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void there_is_an_engagement() throws IOException {
        file = home.toRealPath().resolve("e.engagement");
        save(file, titled("old"));
    }

    @Test
    void whatever_a_power_cut_leaves_is_the_old_state_or_the_new_and_after_the_return_the_new() throws IOException {
        List<PowerCut.Left> left = left(true, true);

        for (PowerCut.Left each : Set.copyOf(left)) {
            assertThat(found(each)).isIn(Optional.of(titled("old")), Optional.of(rich()));
            assertThat(each.afterReturn() ? found(each) : Optional.of(rich())).contains(rich());
        }
        assertThat(left).anyMatch(PowerCut.Left::afterReturn);
        Torture.say("power cuts: " + left.size() + " states of the disk, 0 torn, 0 missing, 0 acknowledged saves lost");
    }

    @Test
    void the_model_would_find_a_torn_file_if_nothing_forced_its_content() throws IOException {
        boolean torn = false;
        for (PowerCut.Left each : Set.copyOf(left(false, true))) {
            torn |= found(each).isEmpty();
        }

        assertThat(torn).isTrue();
    }

    @Test
    void the_model_would_find_an_acknowledged_save_lost_if_nothing_forced_the_folder() throws IOException {
        boolean lost = false;
        for (PowerCut.Left each : Set.copyOf(left(true, false))) {
            lost |= each.afterReturn() && found(each).equals(Optional.of(titled("old")));
        }

        assertThat(lost).isTrue();
    }

    private List<PowerCut.Left> left(boolean forcing, boolean forcingFolders) throws IOException {
        PowerCut disk = new PowerCut(file, Files.readAllBytes(file), forcing, forcingFolders);
        EngagementFile mine = new EngagementFile(
                opened(file),
                GuardedPath.of(file),
                new Safekeeping(disk, Optional.empty(), Holder.UNKNOWN),
                CLOCK,
                Editions.only(Shipped.checklist()),
                Reservations.Outcome.Impossible::new,
                new FolderMemory(Disk.real(), GuardedPath.of(file)::parent));
        assertThat(mine.save(rich(), summary(rich()))).isInstanceOf(Saving.Saved.class);
        return disk.left();
    }

    /** {@return what opening finds; nothing where the file is missing or cannot be read} */
    private Optional<Engagement> found(PowerCut.Left left) throws IOException {
        if (left.content().isEmpty()) {
            return Optional.empty();
        }
        Path place = home.resolve("left.engagement");
        Files.writeString(place, left.content().get(), StandardCharsets.ISO_8859_1);
        return in(home).open(place) instanceof Opening.Opened opened
                ? Optional.of(opened.engagement())
                : Optional.empty();
    }
}
