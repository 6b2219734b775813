package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.engagementchecklist.storage.Appearance;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.storage.Settings;
import org.engagementchecklist.storage.SettingsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was set once is not lost by what happens to its file. */
final class KeptSettingsTest {
    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void place() {
        file = home.resolve("settings.json");
    }

    @Test
    void of_settings_that_can_be_used_nothing_is_said() {
        assertThat(kept().trouble()).isEmpty();
        kept().change(each -> each.withLook(150, Appearance.DARK), _ -> {});
        assertThat(kept().trouble()).isEmpty();
    }

    @Test
    void settings_that_cannot_be_used_are_said_and_what_stood_there_is_kept() throws IOException {
        Files.writeString(file, "{\"checklists\": [");
        KeptSettings kept = kept();
        assertThat(kept.trouble()).hasValueSatisfying(message -> {
            assertThat(message.title()).isEqualTo("Your settings cannot be used");
            assertThat(message.text()).contains(file.toString(), "is not overwritten");
        });
        kept.change(each -> each.withLook(150, Appearance.DARK), _ -> {});
        assertThat(home.resolve("settings-unusable-1.json")).hasContent("{\"checklists\": [");
        assertThat(kept().now()).isEqualTo(Settings.STANDARD.withLook(150, Appearance.DARK));
    }

    @Test
    void what_another_window_has_set_meanwhile_stays() {
        KeptSettings one = kept();
        kept().change(each -> each.withChecklists(List.of(home)), _ -> {});
        one.change(each -> each.withLook(150, Appearance.DARK), _ -> {});
        assertThat(kept().now().checklists()).containsExactly(home);
    }

    @Test
    void a_file_that_is_harmed_or_removed_meanwhile_takes_nothing_with_it_that_was_set() throws IOException {
        KeptSettings kept = kept();
        kept.change(each -> each.withChecklists(List.of(home)), _ -> {});
        Files.writeString(file, "harmed");
        kept.change(each -> each.withLook(150, Appearance.DARK), _ -> {});
        assertThat(kept().now().checklists()).containsExactly(home);
        Files.delete(file);
        assertThat(kept.changeAtOnce(each -> each.withLook(175, Appearance.DARK)))
                .isInstanceOf(Saving.Saved.class);
        assertThat(kept().now())
                .isEqualTo(Settings.STANDARD.withChecklists(List.of(home)).withLook(175, Appearance.DARK));
    }

    private KeptSettings kept() {
        return new KeptSettings(new SettingsFile(file, Clock.systemUTC()), new AtOnce());
    }
}
