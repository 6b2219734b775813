package org.engagementchecklist.storage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * The file of settings. Settings that cannot be read are no reason to stop: the program starts as it comes, and what stands
 * in their place is kept.
 */
public final class SettingsFile {

    private static final Shape SHAPE = Shape.of()
            .with(Shape.Kind.WHOLE, "textPercent")
            .with(Shape.Kind.TEXT, "appearance")
            .optionally(Shape.Kind.TEXTS, "checklists")
            .optionally(Shape.Kind.TEXT, "engagements");

    private static final Defect OTHER = Defect.error(
            Place.wholeOf("settings.json"),
            "These are not the settings of this program.",
            "Another program may write them.");

    private static final List<String> WINDOW = List.of("x", "y", "width", "height");

    private final Path file;
    private final Clock clock;
    private final Disk disk = Disk.real();

    /** @param file the file; its folder is made when something is saved */
    public SettingsFile(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** {@return the settings in the file, or the standard ones} */
    public Settings read() {
        return look().orElse(Settings.STANDARD);
    }

    /** {@return what stands in the place of the file} */
    public StoredSettings look() {
        if (!disk.stateOf(GuardedPath.of(file)).isThere()) {
            return new StoredSettings.None();
        }
        return switch (FileText.of(file, Limits.ENGAGEMENT)) {
            case FileText.None none -> new StoredSettings.Unusable(none.defect());
            case FileText.Text text -> read(text);
        };
    }

    private static StoredSettings read(FileText.Text text) {
        return switch (JsonText.parse(text, Limits.ENGAGEMENT)) {
            case JsonText.Parsed.Broken(var defect, var _) -> new StoredSettings.Unusable(defect);
            case JsonText.Parsed.Root(var json) ->
                SHAPE.hasEveryFieldIn(json)
                        ? new StoredSettings.Usable(settings(json))
                        : new StoredSettings.Unusable(OTHER);
        };
    }

    /**
     * Saves the settings; a failure is told and changes nothing. What stands in their place and cannot be used is kept beside
     * them, under the first name that is free.
     */
    public Saving save(Settings settings) {
        String text = text(settings);
        try {
            if (look() instanceof StoredSettings.Unusable) {
                Unusable.keepBeside(disk, GuardedPath.of(file));
            }
            new FileReplacement(disk, Audience.OWNER).replaceInNewFolder(file, JsonBytes.of(text + "\n"));
            return new Saving.Saved(file, clock.instant());
        } catch (IOException failure) {
            return Failures.of(file, failure);
        }
    }

    private static String text(Settings settings) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("textPercent", settings.textPercent())
                .put("appearance", settings.appearance().name().toLowerCase(Locale.ROOT));
        ArrayNode folders = json.putArray("checklists");
        settings.checklists().forEach(each -> folders.add(each.toString()));
        settings.engagements().ifPresent(folder -> json.put("engagements", folder.toString()));
        settings.window()
                .ifPresent(place -> json.putObject("window")
                        .put("x", place.x())
                        .put("y", place.y())
                        .put("width", place.width())
                        .put("height", place.height())
                        .put("maximized", place.maximized()));
        settings.sort().ifPresent(order -> json.put("sort", order));
        settings.edition()
                .ifPresent(chosen -> json.putObject("checklist")
                        .put("id", chosen.checklist())
                        .put("edition", chosen.edition()));
        return json.toPrettyString();
    }

    private static Settings settings(Json json) {
        List<Path> folders = json.at("checklists").texts().stream()
                .map(SettingsFile::path)
                .flatMap(Optional::stream)
                .toList();
        int percent = (int) Math.min(json.at("textPercent").number(), 200);
        Optional<Path> engagements = json.find("engagements").flatMap(each -> path(each.text()));
        return new Settings(
                percent,
                appearance(json.at("appearance")),
                folders,
                engagements,
                json.find("window").flatMap(SettingsFile::window),
                json.find("sort").filter(Json::isText).map(Json::text),
                json.find("checklist").flatMap(SettingsFile::edition));
    }

    /** A part that nobody can use is left out; what else was set is not lost with it. */
    private static Optional<WindowPlace> window(Json json) {
        return WINDOW.stream().map(json::at).allMatch(SettingsFile::isPixels)
                ? Optional.of(new WindowPlace(
                        (int) json.at("x").number(),
                        (int) json.at("y").number(),
                        (int) json.at("width").number(),
                        (int) json.at("height").number(),
                        json.at("maximized").flag()))
                : Optional.empty();
    }

    private static boolean isPixels(Json json) {
        return json.node().isIntegralNumber() && json.node().canConvertToInt();
    }

    private static Optional<EditionKey> edition(Json json) {
        return json.at("id").isText() && json.at("edition").isText()
                ? Optional.of(
                        new EditionKey(json.at("id").text(), json.at("edition").text()))
                : Optional.empty();
    }

    /** {@return the file} */
    public Path path() {
        return file;
    }

    /** A folder named on another system may be none on this one. */
    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException elsewhere) {
            return Optional.empty();
        }
    }

    private static Appearance appearance(Json json) {
        Named<Appearance> known = new Named<>("appearance");
        for (Appearance each : Appearance.values()) {
            known.add(each.name().toLowerCase(Locale.ROOT), each);
        }
        return known.named(json).orElse(Appearance.SYSTEM);
    }
}
