package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Countries;
import org.engagementchecklist.checklist.Directory;
import org.engagementchecklist.checklist.Origin;
import org.engagementchecklist.proof.Acceptance;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.proof.Subject;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;

/** Reads one edition with the directory and countries it needs and its worked engagements. */
final class EditionReader {

    private final ChecklistFolder folder;
    private final Path file;
    private final List<Defect> defects = new ArrayList<>();
    private final List<Acceptance> accepted = new ArrayList<>();
    private final Map<Subject, Place> places = new HashMap<>();

    /**
     * @param folder where the directory and the countries are found
     * @param file the checklist
     */
    EditionReader(ChecklistFolder folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /** {@return the edition, or everything that is wrong with it} */
    LoadedChecklist read() {
        Optional<Checklist> checklist = switch (FileText.of(file, Limits.CHECKLIST)) {
            case FileText.None none -> {
                defects.add(none.defect());
                yield Optional.empty();
            }
            case FileText.Text text -> ChecklistFolder.parsed(text, defects, json -> checklist(json, text.sha256()));
        };
        if (checklist.isEmpty()) {
            return new LoadedChecklist.Defective(file, defects);
        }
        List<Scenario> scenarios = scenarios(checklist.get());
        Whereabouts whereabouts = new Whereabouts(places, Place.wholeOf(String.valueOf(file.getFileName())));
        return new LoadedChecklist.Usable(file, checklist.get(), scenarios, accepted, whereabouts, defects);
    }

    private Optional<Checklist> checklist(Json json, String sha256) {
        if (!ChecklistReader.SHAPE.fits(json)) {
            return Optional.empty();
        }
        LegendReader legend = new LegendReader(json);
        Optional<Directory> directory = directory(json.at("directory"), legend.origins());
        Optional<Countries> countries = countries();
        accepted.addAll(AcceptanceReader.read(json.at("accepted")));
        places.putAll(Whereabouts.inChecklist(json));
        return directory.flatMap(
                offices -> countries.flatMap(names -> new ChecklistReader(json, legend, offices, names).read(sha256)));
    }

    private Optional<Directory> directory(Json name, Named<Origin> origins) {
        if (!name.text().matches("[A-Za-z0-9._-]+")) {
            name.error(
                    "\"" + name.text() + "\" is not the name of a directory.",
                    "Use only letters, digits, points and dashes.");
            return Optional.empty();
        }
        Optional<Path> found = folder.find("directory/" + name.text() + ".json");
        if (found.isEmpty()) {
            name.error(
                    "There is no directory \"" + name.text() + "\".", "Put " + name.text() + ".json into directory/.");
            return Optional.empty();
        }
        return ChecklistFolder.beside(found.get(), defects, json -> {
            places.putAll(Whereabouts.inDirectory(json));
            return DirectoryReader.read(json, origins);
        });
    }

    private Optional<Countries> countries() {
        Optional<Path> found = folder.find("countries.json");
        if (found.isEmpty()) {
            Place place = Place.wholeOf(folder.root().toString());
            defects.add(Defect.error(place, "There is no countries.json.", "Copy it from the shipped checklists."));
        }
        return found.flatMap(each -> ChecklistFolder.beside(each, defects, CountriesReader::read));
    }

    private List<Scenario> scenarios(Checklist checklist) {
        Path beside = file.resolveSibling("scenarios");
        if (!Disk.real().stateOf(beside).isFolder()) {
            return List.of();
        }
        try {
            return Disk.real().list(GuardedPath.chosen(beside)).stream()
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .map(beside::resolve)
                    .map(each -> ChecklistFolder.beside(each, defects, json -> {
                        places.putAll(Whereabouts.inScenario(json));
                        return new ScenarioReader(checklist).read(json);
                    }))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException unreadable) {
            defects.add(Defect.error(Place.wholeOf(beside.toString()), "This folder cannot be read.", ""));
            return List.of();
        }
    }
}
