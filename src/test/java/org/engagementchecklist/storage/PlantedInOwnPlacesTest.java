package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.CLOCK;
import static org.engagementchecklist.storage.EngagementFiles.NOW;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.summary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.storage.disk.Disk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same of the places that this program has for itself on this computer: whatever stands there, nothing else changes, what
 * stood there is not lost, and the work is safe.
 */
final class PlantedInOwnPlacesTest {
    private static final Holder ME = new Holder("doe", "office-12", 4711, NOW);
    private static final byte[] PDF = "%PDF-1.7 a summary".getBytes(StandardCharsets.UTF_8);

    private static final Fault FAULT = Fault.of(new IllegalStateException("an answer"));

    /** The names that a session comes to. */
    enum Name {
        RESCUE("rescue", false),
        RESCUE_COPY("rescue/%s", true),
        RESCUE_ORIGIN("rescue/%s.from", true),
        LISTS("lists", false),
        LIST("lists/%s", true),
        SETTINGS("settings.json", true),
        VIEWING("viewing", false),
        VIEWING_COPY("viewing/Summary.pdf", true),
        LOG("log", false),
        LOGGED("log/" + FAULT.code() + ".txt", true);

        private final String path;
        private final boolean isFile;

        Name(String path, boolean isFile) {
            this.path = path;
            this.isFile = isFile;
        }
    }

    @TempDir
    private Path home;

    private Path own = Path.of("");
    private PlantedScene scene = new PlantedScene(own, own);

    @BeforeEach
    void there_is_an_engagement_and_something_else_elsewhere() throws IOException {
        own = Files.createDirectory(home.resolve("own"));
        scene = PlantedScene.in(home);
    }

    /** A folder of one's own may be a link to a folder, and then is that folder, unless it is swept. */
    static Stream<Arguments> everything() {
        return Stream.of(Name.values())
                .flatMap(name -> PlantedThing.under(name.isFile)
                        .filter(thing -> name.isFile || name == Name.VIEWING || thing != PlantedThing.LINK_TO_FOLDER)
                        .map(thing -> Arguments.of(name, thing)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void nothing_else_changes_and_what_stood_there_is_not_lost_and_the_work_is_safe(Name name, PlantedThing thing)
            throws IOException {
        Path place = own.resolve(name.path.formatted(nameOf(name)));
        Files.createDirectories(place.getParent());
        thing.plant(place, scene.victim());
        List<String> before = scene.elsewhere();

        List<String> told = session();

        assertThat(scene.elsewhere()).isEqualTo(before);
        assertThat(thing.isAsPlanted(keptAt(place))).isTrue();
        assertThat(told).as("what was told").allMatch(words -> words.endsWith("."));
        if (name == Name.RESCUE) {
            assertThat(told).as("what was told").isNotEmpty();
        }
    }

    /** What stands in the place of the settings or of a list is kept beside them. */
    private static Path keptAt(Path place) {
        String name = String.valueOf(place.getFileName());
        int dot = name.lastIndexOf('.');
        Path beside =
                dot < 0 ? place : place.resolveSibling(name.substring(0, dot) + "-unusable-1" + name.substring(dot));
        return Files.exists(beside, LinkOption.NOFOLLOW_LINKS) ? beside : place;
    }

    /** What a session of one person comes to. {@return what it tells of trouble} */
    private List<String> session() throws IOException {
        List<String> told = new ArrayList<>();
        SettingsFile settings = new SettingsFile(own.resolve("settings.json"), CLOCK);
        assertThat(settings.save(Settings.STANDARD.withLook(150, Appearance.DARK)))
                .isInstanceOf(Saving.Saved.class);
        assertThat(settings.read()).isEqualTo(Settings.STANDARD.withLook(150, Appearance.DARK));
        for (int time = 0; time < 2; time++) {
            assertThat(window().list()).hasSize(1).allMatch(EngagementEntry.Listed.class::isInstance);
        }
        told.addAll(rescued());
        ViewingCopies viewing = new ViewingCopies(own.resolve("viewing"));
        try {
            assertThat(viewing.put("Summary.pdf", PDF)).hasBinaryContent(PDF);
        } catch (IOException refused) {
            told.add("It cannot be shown.");
        }
        viewing.sweep();
        LogRecord record = new LogRecord(Level.SEVERE, "{0}");
        record.setParameters(new Object[] {FAULT});
        new FaultLog(own.resolve("log"), Disk.real(), List.of()).publish(record);
        return told;
    }

    /** The folder goes away while an engagement is open, and comes back. {@return what is told of it} */
    private List<String> rescued() throws IOException {
        EngagementFolder window = window();
        window.recoveries().sweep();
        EngagementFile mine = EngagementFiles.taken(window, EngagementFiles.opened(scene.file()));
        Path away = scene.folder().resolveSibling("away");
        Files.move(scene.folder(), away);
        Saving saving = mine.save(rich(), summary(rich()));
        Files.move(away, scene.folder());
        mine.close();
        return switch (saving) {
            case Saving.Rescued(var _, var copy, var _, var _, var _) -> {
                assertThat(EngagementFiles.opened(copy).engagement()).isEqualTo(rich());
                List<Recovery> found = window.recoveries().list();
                assertThat(found)
                        .singleElement()
                        .satisfies(recovery -> assertThat(window.recoveries().bringBack(recovery))
                                .isInstanceOf(Saving.Saved.class));
                assertThat(EngagementFiles.opened(scene.file()).engagement()).isEqualTo(rich());
                yield List.of();
            }
            case Saving.Failed(var _, var reason, var _) -> List.of(reason);
            default -> throw new IllegalStateException(saving.toString());
        };
    }

    /** {@return under which name the program keeps what belongs to the folder or the file} */
    private String nameOf(Name name) {
        return switch (name) {
            case LIST ->
                String.valueOf(ListIndex.of(scene.folder(), own, CLOCK).file().getFileName());
            case RESCUE_COPY, RESCUE_ORIGIN -> {
                Path rehearsal = home.resolve("rehearsal");
                Path copy = new RescueCopy(rehearsal, scene.file(), Disk.real())
                        .keep(PDF)
                        .orElseThrow();
                yield String.valueOf(copy.getFileName());
            }
            default -> "";
        };
    }

    private EngagementFolder window() {
        Safekeeping safekeeping = new Safekeeping(
                Disk.real(),
                Optional.of(own.resolve("rescue")),
                ME,
                Optional.of(own.resolve("lists")),
                MissingFolder.IS_AWAITED);
        return EngagementFiles.in(scene.folder(), safekeeping);
    }
}
