package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.CLOCK;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.save;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.DraftName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was only remembered does not stay for ever, and nothing else goes with it. */
final class CacheSweepTest {
    private static final String OWN_PDF = "%PDF-1.7\n<</Creator(International Engagements Checklist)>>";

    @TempDir
    private Path home;

    private Places places;

    @BeforeEach
    void place() {
        places = new Places(
                home.resolve("engagements"),
                Optional.empty(),
                home.resolve("config/settings.json"),
                home.resolve("rescue"),
                home.resolve("caches"));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "29, true", "31, false", "4000, false"})
    void the_list_of_a_folder_goes_once_the_folder_was_not_opened_for_a_month(int days, boolean stays)
            throws IOException {
        Path list = listed(places.lists());
        Files.setLastModifiedTime(list, FileTime.from(CLOCK.instant().minus(Duration.ofDays(days))));
        sweep();
        assertThat(Files.exists(list)).isEqualTo(stays);
    }

    @Test
    void opening_a_folder_again_keeps_its_list_though_nothing_has_changed_in_it() throws IOException {
        Path list = listed(places.lists());
        byte[] before = Files.readAllBytes(list);
        Files.setLastModifiedTime(list, FileTime.from(CLOCK.instant().minus(Duration.ofDays(31))));
        listed(places.lists());
        sweep();
        assertThat(list).hasBinaryContent(before);
    }

    @Test
    void what_former_versions_kept_beside_the_settings_goes_with_its_folders() throws IOException {
        listed(places.formerLists());
        Files.writeString(places.formerLists().resolve(DraftName.next()), "");
        write(places.formerViewing().resolve("Talk.pdf"), OWN_PDF);
        write(places.settings(), "{}");
        sweep();
        assertThat(names(home.resolve("config"))).containsExactly("settings.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lists/notes.txt",
                "lists/0123456789abcdef.jsonl",
                "lists/mine.jsonl",
                "lists/below/0123456789abcdef.jsonl",
                "viewing/Talk.pdf",
                "viewing/notes.txt",
                "viewing/below/Talk.pdf"
            })
    void what_this_program_has_not_written_stays(String name) throws IOException {
        Path file = home.resolve("config").resolve(name);
        write(file, "%PDF-1.7 of another program");
        sweep();
        assertThat(file).hasContent("%PDF-1.7 of another program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists", "viewing"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_folder_that_is_a_link_is_not_followed(String name) throws IOException {
        Path elsewhere = home.resolve("elsewhere");
        Path list = listed(elsewhere);
        write(elsewhere.resolve("Talk.pdf"), OWN_PDF);
        Files.createDirectories(home.resolve("config"));
        Files.createSymbolicLink(home.resolve("config").resolve(name), elsewhere);
        sweep();
        assertThat(list).exists();
        assertThat(elsewhere.resolve("Talk.pdf")).exists();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_file_that_is_a_link_is_neither_followed_nor_removed() throws IOException {
        Path list = listed(home.resolve("elsewhere"));
        Path link = places.formerLists().resolve(String.valueOf(list.getFileName()));
        Files.createDirectories(places.formerLists());
        Files.createSymbolicLink(link, list);
        sweep();
        assertThat(list).exists();
        assertThat(link).isSymbolicLink();
    }

    @Test
    void where_nothing_was_ever_kept_nothing_is_made() {
        sweep();
        assertThat(home).isEmptyDirectory();
    }

    private void sweep() {
        new CacheSweep(places, CLOCK).run();
    }

    private Path listed(Path lists) throws IOException {
        Path folder = Files.createDirectories(places.usual());
        Path file = folder.resolve("a.engagement");
        if (!Files.exists(file)) {
            save(file, rich());
        }
        new EngagementFolder(
                        folder,
                        () -> Shipped.LIBRARY,
                        EngagementFiles::summary,
                        CLOCK,
                        new Safekeeping(
                                Disk.real(),
                                Optional.empty(),
                                Holder.UNKNOWN,
                                Optional.of(lists),
                                MissingFolder.IS_MADE))
                .list();
        return lists.resolve(names(lists).getFirst());
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.ISO_8859_1);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName())).toList();
        }
    }
}
