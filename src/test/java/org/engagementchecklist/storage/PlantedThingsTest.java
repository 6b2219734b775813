package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.NOW;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.summary;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.disk.Disk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands under a name that this program uses and others can foresee: nothing outside the folder changes, what stood
 * there stays, the person is told, and the work is safe.
 */
final class PlantedThingsTest {
    private static final Holder ME = new Holder("doe", "office-12", 4711, NOW);

    /** The names that a session with one engagement comes to, and what each is. */
    enum Name {
        LOCK(".e.engagement.lock", true),
        BACKUPS("backups", false),
        BACKUPS_OF_ONE("backups/e", false),
        PREVIOUS("backups/e/previous.engagement", true),
        DAY("backups/e/day " + LocalDate.ofInstant(NOW, ZoneOffset.UTC) + ".engagement", true),
        /** One too many of the days that are kept. */
        OLD_DAY("backups/e/day 2019-01-01.engagement", true),
        ARCHIVE("archive", false),
        BIN("bin", false);

        private final String path;
        private final boolean isFile;

        Name(String path, boolean isFile) {
            this.path = path;
            this.isFile = isFile;
        }
    }

    @TempDir
    private Path home;

    private PlantedScene scene = new PlantedScene(Path.of(""), Path.of(""));

    @BeforeEach
    void there_is_an_engagement_and_something_else_elsewhere() throws IOException {
        scene = PlantedScene.in(home);
    }

    static Stream<Arguments> everything() {
        return Stream.of(Name.values())
                .flatMap(name -> PlantedThing.under(name.isFile).map(thing -> Arguments.of(name, thing)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void nothing_outside_changes_and_the_work_is_safe_and_the_person_is_told(Name name, PlantedThing thing)
            throws IOException {
        Path place = scene.folder().resolve(name.path);
        Files.createDirectories(place.getParent());
        if (name == Name.OLD_DAY) {
            for (int day = 2; day < 9; day++) {
                Files.copy(scene.file(), place.resolveSibling("day 2019-01-0" + day + ".engagement"));
            }
        }
        thing.plant(place, scene.victim());
        List<String> before = scene.elsewhere();

        List<String> told = session();

        assertThat(scene.elsewhere()).isEqualTo(before);
        assertThat(thing.isAsPlanted(place)).isTrue();
        assertThat(EngagementFiles.opened(scene.file()).engagement()).isEqualTo(rich());
        assertThat(told).as("what was told").isNotEmpty().allMatch(words -> words.endsWith("."));
    }

    /** Everything that the program does in a folder, once. {@return what it tells of trouble} */
    private List<String> session() {
        List<String> told = new ArrayList<>();
        EngagementFolder window = window();
        window.recoveries().sweep();
        told.addAll(unreadable(window.list()));
        EngagementFile mine = EngagementFiles.taken(window, EngagementFiles.opened(scene.file()));
        mine.whyNotLocked().ifPresent(told::add);
        for (Engagement each : List.of(titled("one"), titled("two"), rich())) {
            told.addAll(words(mine.save(each, summary(each))));
        }
        told.addAll(words(window.backups(scene.file()).keep(Backup.Kind.NAMED, "before the meeting")));
        window.backups(scene.file()).list();
        mine.close();
        Shelves shelves = new Shelves(window);
        for (Shelf shelf : List.of(Shelf.ARCHIVE, Shelf.BIN)) {
            told.addAll(unreadable(shelves.at(shelf).list()));
            if (shelves.move(scene.file(), shelf) instanceof Moving.NotMoved(var _, var reason)) {
                told.add(reason);
            } else {
                shelves.move(shelves.at(shelf).folder().resolve("e.engagement"), Shelf.CURRENT);
            }
        }
        return told;
    }

    private static List<String> unreadable(List<EngagementEntry> entries) {
        return entries.stream()
                .flatMap(each -> each instanceof EngagementEntry.Unreadable(var _, var defects)
                        ? defects.stream().map(defect -> defect.message())
                        : Stream.of())
                .toList();
    }

    private static List<String> words(Saving saving) {
        return switch (saving) {
            case Saving.Saved _, Saving.SavedNotForced _ -> List.of();
            case Saving.SavedWithoutBackup(var _, var _, var reason) -> List.of(reason);
            case Saving.Rescued(var _, var _, var _, var reason, var _) -> List.of(reason);
            case Saving.Failed(var _, var reason, var _) -> List.of(reason);
            case Saving.ChangedElsewhere _ -> List.of("It was changed elsewhere.");
        };
    }

    private EngagementFolder window() {
        return EngagementFiles.in(
                scene.folder(), new Safekeeping(Disk.real(), Optional.of(home.resolve("rescue")), ME));
    }
}
