package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where this program keeps what belongs to its user.
 *
 * @param usual the folder of engagements by the convention of the platform
 * @param named the folder of engagements that whoever started the program has named instead
 * @param settings the file of settings
 * @param rescue the folder for work that cannot be saved in its place; always on this computer
 * @param caches the folder for what may be deleted at any time
 */
public record Places(Path usual, Optional<Path> named, Path settings, Path rescue, Path caches) {

    private static final String FOLDER = "engagement-checklist";

    /**
     * Finds the places by the convention of the platform: {@code %APPDATA%} and {@code %LOCALAPPDATA%} on Windows,
     * {@code ~/Library/Application Support} and {@code ~/Library/Caches} on macOS, the XDG base directories elsewhere. The
     * property {@code engagements.home} names another folder for the engagements.
     *
     * @param property looks up a system property
     * @param environment the environment variables
     */
    public static Places of(Function<String, Optional<String>> property, Map<String, String> environment) {
        Path home = Path.of(property.apply("user.home").orElse("."));
        String system = property.apply("os.name").orElse("").toLowerCase(Locale.ROOT);
        Path data = home.resolve(".local/share");
        Path settings = home.resolve(".config");
        Path caches = home.resolve(".cache");
        if (system.startsWith("windows")) {
            data = given(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
            settings = data;
            caches = given(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
        } else if (system.startsWith("mac")) {
            data = home.resolve("Library/Application Support");
            settings = data;
            caches = home.resolve("Library/Caches");
        } else {
            data = given(environment, "XDG_DATA_HOME").orElse(data);
            settings = given(environment, "XDG_CONFIG_HOME").orElse(settings);
            caches = given(environment, "XDG_CACHE_HOME").orElse(caches);
        }
        Path engagements = data.resolve(FOLDER).resolve("engagements");
        return new Places(
                engagements,
                property.apply("engagements.home").map(Path::of),
                settings.resolve(FOLDER).resolve("settings.json"),
                data.resolve(FOLDER).resolve("rescue"),
                caches.resolve(FOLDER));
    }

    /** {@return the folder of engagements, unless another is chosen} */
    public Path engagements() {
        return named.orElse(usual);
    }

    /** {@return the folder for what lists of engagements remember; it may be deleted at any time} */
    public Path lists() {
        return caches.resolve("lists");
    }

    /** {@return the folder for copies that are shown by other programs; it may be deleted at any time} */
    public Path viewing() {
        return caches.resolve("viewing");
    }

    /** {@return where former versions kept lists} */
    Path formerLists() {
        return settings.resolveSibling("lists");
    }

    /** {@return where former versions kept copies for viewing} */
    Path formerViewing() {
        return settings.resolveSibling("viewing");
    }

    /** {@return the folder in which faults of the program are kept; it may be deleted at any time} */
    public Path log() {
        return rescue.resolveSibling("log");
    }

    private static Optional<Path> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
