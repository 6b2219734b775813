package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything of the user's stands where the platform expects it. */
class PlacesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path HOME = ROOT.resolve("home");

    @ParameterizedTest
    @CsvSource({
        "Windows 11, '', home/AppData/Roaming, home/AppData/Roaming",
        "Windows 11, APPDATA, given, given",
        "Mac OS X, '', home/Library/Application Support, home/Library/Application Support",
        "Mac OS X, XDG_DATA_HOME, home/Library/Application Support, home/Library/Application Support",
        "Linux, '', home/.local/share, home/.config",
        "Linux, XDG_DATA_HOME, given, home/.config",
        "Linux, XDG_CONFIG_HOME, home/.local/share, given",
        "Linux, APPDATA, home/.local/share, home/.config",
        "FreeBSD, '', home/.local/share, home/.config"
    })
    void places_follow_the_platform(String system, String variable, Path data, Path settings) {
        Places places = places(system, Map.of(variable, ROOT.resolve("given").toString()));

        assertThat(places.engagements()).isEqualTo(ROOT.resolve(data).resolve("engagement-checklist/engagements"));
        assertThat(places.settings()).isEqualTo(ROOT.resolve(settings).resolve("engagement-checklist/settings.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "Windows 11, '', home/AppData/Local",
        "Windows 11, LOCALAPPDATA, given",
        "Windows 11, APPDATA, home/AppData/Local",
        "Mac OS X, '', home/Library/Caches",
        "Mac OS X, XDG_CACHE_HOME, home/Library/Caches",
        "Linux, '', home/.cache",
        "Linux, XDG_CACHE_HOME, given",
        "Linux, XDG_CONFIG_HOME, home/.cache"
    })
    void what_may_be_deleted_at_any_time_stands_where_the_platform_keeps_such_things(
            String system, String variable, Path caches) {
        Places places = places(system, Map.of(variable, ROOT.resolve("given").toString()));

        assertThat(places.lists()).isEqualTo(ROOT.resolve(caches).resolve("engagement-checklist/lists"));
        assertThat(places.viewing()).isEqualTo(ROOT.resolve(caches).resolve("engagement-checklist/viewing"));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "relative/folder"})
    void a_variable_that_names_no_certain_place_is_ignored(String value) {
        assertThat(places("Linux", Map.of("XDG_DATA_HOME", value))).isEqualTo(places("Linux", Map.of()));
    }

    @Test
    void another_folder_of_engagements_may_be_named() {
        Places places = Places.of(
                name -> Optional.ofNullable(
                        Map.of("engagements.home", "mine", "user.home", HOME.toString(), "os.name", "Linux")
                                .get(name)),
                Map.of());

        assertThat(places.engagements()).isEqualTo(Path.of("mine"));
        assertThat(places.settings()).isEqualTo(places("Linux", Map.of()).settings());
    }

    private static Places places(String system, Map<String, String> environment) {
        Map<String, String> properties = Map.of("os.name", system, "user.home", HOME.toString());
        return Places.of(name -> Optional.ofNullable(properties.get(name)), environment);
    }
}
