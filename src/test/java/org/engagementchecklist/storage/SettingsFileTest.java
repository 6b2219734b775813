package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.checklist.EditionKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings come back, and broken ones stop nobody. */
class SettingsFileTest {

    @TempDir
    private Path folder;

    private SettingsFile settings;

    @BeforeEach
    void name() {
        settings = new SettingsFile(folder.resolve("sub/settings.json"), EngagementFiles.CLOCK);
    }

    @ParameterizedTest
    @EnumSource
    void settings_come_back_as_they_were_saved(Appearance appearance) {
        Settings set = new Settings(
                150,
                appearance,
                List.of(folder.toAbsolutePath(), folder.resolve("b c")),
                Optional.of(folder.toAbsolutePath().resolve("share")),
                Optional.of(new WindowPlace(-1900, 30, 1280, 760, true)),
                Optional.of("changed down"),
                Optional.of(new EditionKey("international-engagements", "2026-11")));
        assertThat(settings.save(set))
                .isEqualTo(new Saving.Saved(folder.resolve("sub/settings.json"), EngagementFiles.NOW));
        assertThat(settings.read()).isEqualTo(set);
    }

    @Test
    void without_a_file_the_settings_are_the_standard() {
        assertThat(settings.read()).isEqualTo(Settings.STANDARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"textPercent\": \"150\", \"appearance\": \"dark\"}",
                "{\"textPercent\": 150}",
                "{\"textPercent\": -5, \"appearance\": \"dark\"}",
                "{\"textPercent\": 1.5, \"appearance\": \"dark\"}",
                "{\"textPercent\": 150, \"appearance\": \"dark\", \"checklists\": [7]}"
            })
    void broken_settings_are_the_standard_and_stay_as_they_are(String text) throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/settings.json"), text);
        var before = CopiedChecklists.stateOf(folder);

        assertThat(settings.read()).isEqualTo(Settings.STANDARD);
        assertThat(settings.look()).isInstanceOf(StoredSettings.Unusable.class);
        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
    }

    @Test
    void what_cannot_be_used_is_kept_beside_what_is_saved() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        for (String text : List.of("{\"checklists\": [\"/share/checklists\"", "[2]")) {
            Files.writeString(folder.resolve("sub/settings.json"), text);
            assertThat(settings.save(Settings.STANDARD)).isInstanceOf(Saving.Saved.class);
            assertThat(settings.look()).isEqualTo(new StoredSettings.Usable(Settings.STANDARD));
        }
        assertThat(folder.resolve("sub/settings-unusable-1.json"))
                .hasContent("{\"checklists\": [\"/share/checklists\"");
        assertThat(folder.resolve("sub/settings-unusable-2.json")).hasContent("[2]");
        settings.save(Settings.STANDARD);
        try (Stream<Path> files = Files.list(folder.resolve("sub"))) {
            assertThat(files).hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "150, dark, 150, DARK",
        "99999999999, high_contrast, 200, HIGH_CONTRAST",
        "0, light, 100, LIGHT",
        "125, purple, 125, SYSTEM"
    })
    void sizes_are_held_within_bounds_and_unknown_colours_are_those_of_the_system(
            long percent, String appearance, int size, Appearance read) throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(
                folder.resolve("sub/settings.json"),
                "{\"textPercent\": %d, \"appearance\": \"%s\", \"later\": 1}".formatted(percent, appearance));

        assertThat(settings.read()).isEqualTo(Settings.STANDARD.withLook(size, read));
    }

    @Test
    void a_folder_that_is_none_on_this_machine_is_left_out() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(
                folder.resolve("sub/settings.json"),
                "{\"textPercent\": 100, \"appearance\": \"light\", \"checklists\": [\"here/only\", \"\\u0000\", \"%s\"]}"
                        .formatted(folder.toAbsolutePath()));

        assertThat(settings.read().checklists()).containsExactly(folder.toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"window\": 7, \"sort\": [], \"checklist\": \"2026-11\"",
                "\"window\": {\"x\": 0.5, \"y\": 0, \"width\": 9, \"height\": 9}, \"sort\": 7",
                "\"window\": {\"x\": 0, \"y\": 0, \"width\": 99999999999, \"height\": 9}, \"checklist\": {\"id\": \"a\"}"
            })
    void a_part_that_nobody_can_use_is_left_out_and_takes_nothing_with_it(String part) throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(
                folder.resolve("sub/settings.json"),
                "{\"textPercent\": 150, \"appearance\": \"dark\", %s}".formatted(part));

        assertThat(settings.read()).isEqualTo(Settings.STANDARD.withLook(150, Appearance.DARK));
    }

    @Test
    void settings_that_cannot_be_saved_are_said() throws IOException {
        Files.writeString(folder.resolve("sub"), "x");

        assertThat(settings.save(Settings.STANDARD))
                .isInstanceOfSatisfying(
                        Saving.Failed.class,
                        failed -> assertThat(failed.reason()).startsWith("Something else of this name is in the way."));
    }
}
