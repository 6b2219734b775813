package org.engagementchecklist.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Countries;
import org.engagementchecklist.checklist.Directory;
import org.engagementchecklist.checklist.Origin;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.proof.Scenario;

/**
 * Reads the editions below one folder: {@code <id>/<edition>/checklist.json} with {@code scenarios/*.json} beside it,
 * {@code directory/<name>.json} and {@code countries.json}.
 *
 * @param root the folder
 * @param fallbacks folders in which a directory or the countries are sought when the root has none
 */
record ChecklistFolder(Path root, List<Path> fallbacks) {

    static final String CHECKLIST = "checklist.json";

    /** {@return every edition below the folder, usable or not} */
    List<LoadedChecklist> editions() {
        try (Stream<Path> files = Files.find(root, 3, (path, _) -> path.endsWith(CHECKLIST))) {
            return files.sorted().map(this::edition).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            Place place = Place.wholeOf(root.toString());
            return List.of(new LoadedChecklist.Defective(
                    root,
                    List.of(Defect.error(place, "This folder of checklists cannot be read.", "Choose another."))));
        }
    }

    private LoadedChecklist edition(Path file) {
        List<Defect> defects = new ArrayList<>();
        Optional<Checklist> checklist = Optional.empty();
        switch (FileText.of(file, Limits.CHECKLIST)) {
            case FileText.Unreadable(var defect) -> defects.add(defect);
            case FileText.Text text ->
                checklist = parsed(text, defects, json -> checklist(json, text.sha256(), defects));
        }
        return checklist
                .<LoadedChecklist>map(read -> {
                    List<Scenario> scenarios = scenarios(file, read, defects);
                    return new LoadedChecklist.Usable(file, read, scenarios, defects);
                })
                .orElseGet(() -> new LoadedChecklist.Defective(file, defects));
    }

    private Optional<Checklist> checklist(Json json, String sha256, List<Defect> defects) {
        if (!ChecklistReader.SHAPE.fits(json)) {
            return Optional.empty();
        }
        LegendReader legend = new LegendReader(json);
        Optional<Directory> directory = directory(json.at("directory"), legend.origins(), defects);
        Optional<Countries> countries = countries(defects);
        return directory.flatMap(
                offices -> countries.flatMap(names -> new ChecklistReader(json, legend, offices, names).read(sha256)));
    }

    private Optional<Directory> directory(Json name, Named<Origin> origins, List<Defect> defects) {
        if (!name.text().matches("[A-Za-z0-9._-]+")) {
            name.error(
                    "\"" + name.text() + "\" is not the name of a directory.",
                    "Use only letters, digits, points and dashes.");
            return Optional.empty();
        }
        Optional<Path> file = find("directory/" + name.text() + ".json");
        if (file.isEmpty()) {
            name.error(
                    "There is no directory \"" + name.text() + "\".", "Put " + name.text() + ".json into directory/.");
            return Optional.empty();
        }
        return beside(file.get(), defects, json -> DirectoryReader.read(json, origins));
    }

    private Optional<Countries> countries(List<Defect> defects) {
        Optional<Path> file = find("countries.json");
        if (file.isEmpty()) {
            Place place = Place.wholeOf(root.toString());
            defects.add(Defect.error(place, "There is no countries.json.", "Copy it from the shipped checklists."));
        }
        return file.flatMap(each -> beside(each, defects, CountriesReader::read));
    }

    private Optional<Path> find(String relative) {
        return Stream.concat(Stream.of(root), fallbacks.stream())
                .map(folder -> folder.resolve(relative))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static List<Scenario> scenarios(Path checklistFile, Checklist checklist, List<Defect> defects) {
        Path folder = checklistFile.resolveSibling("scenarios");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> beside(file, defects, new ScenarioReader(checklist)::read))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException unreadable) {
            defects.add(Defect.error(Place.wholeOf(folder.toString()), "This folder cannot be read.", ""));
            return List.of();
        }
    }

    /** {@return what the reader makes of a file; whatever is wrong with it is added to the defects} */
    static <T> Optional<T> beside(Path file, List<Defect> defects, Function<Json, Optional<T>> reader) {
        return switch (FileText.of(file, Limits.CHECKLIST)) {
            case FileText.Unreadable(var defect) -> {
                defects.add(defect);
                yield Optional.empty();
            }
            case FileText.Text text -> parsed(text, defects, reader);
        };
    }

    private static <T> Optional<T> parsed(
            FileText.Text text, List<Defect> defects, Function<Json, Optional<T>> reader) {
        return switch (JsonText.parse(text, Limits.CHECKLIST)) {
            case JsonText.Parsed.Broken(var defect) -> {
                defects.add(defect);
                yield Optional.empty();
            }
            case JsonText.Parsed.Root(var json) -> {
                Optional<T> read = reader.apply(json);
                defects.addAll(json.defects().all());
                yield read;
            }
        };
    }
}
