package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.storage.disk.Disk;

/** The checklists that are installed, with the defects of those that cannot be used. A bad file never hides others. */
public final class ChecklistLibrary {

    private static final Shape STANDARD = Shape.of().with(Shape.Kind.TEXT, "checklist", "edition");

    private final List<LoadedChecklist> loaded;
    private final Optional<EditionKey> standard;
    private final Set<EditionKey> withheld;

    private ChecklistLibrary(List<LoadedChecklist> loaded, Optional<EditionKey> standard, Set<EditionKey> withheld) {
        this.loaded = List.copyOf(loaded);
        this.standard = standard;
        this.withheld = Set.copyOf(withheld);
    }

    /**
     * Reads every edition below these folders. The first that has an edition keeps it: a later folder adds editions and
     * never replaces one.
     */
    public static ChecklistLibrary read(List<Path> folders) {
        List<LoadedChecklist> loaded = new ArrayList<>();
        List<EditionKey> known = new ArrayList<>();
        for (Path folder : folders) {
            for (LoadedChecklist edition : new ChecklistFolder(folder, folders).editions()) {
                loaded.add(known.containsAll(keyOf(edition)) && !keyOf(edition).isEmpty() ? second(edition) : edition);
                known.addAll(keyOf(edition));
            }
        }
        Optional<EditionKey> standard = folders.stream()
                .map(folder -> standardOf(folder, loaded))
                .flatMap(Optional::stream)
                .findFirst();
        return new ChecklistLibrary(loaded, standard, Set.of());
    }

    /** {@return the same library, in which each of these folders that holds no edition is listed as one that cannot be used} */
    public ChecklistLibrary expecting(List<Path> folders) {
        Stream<LoadedChecklist> empty = folders.stream()
                .filter(folder -> loaded.stream().noneMatch(each -> each.file().startsWith(folder)))
                .map(ChecklistLibrary::empty);
        return new ChecklistLibrary(Stream.concat(loaded.stream(), empty).toList(), standard, withheld);
    }

    /** {@return the same library, in which these editions open what was answered with them but are not offered} */
    public ChecklistLibrary withholding(Set<EditionKey> editions) {
        return new ChecklistLibrary(loaded, standard, editions);
    }

    /** {@return every edition that was found, usable or not} */
    public List<LoadedChecklist> all() {
        return loaded;
    }

    /** {@return the editions that can be used, the older ones of a checklist first} */
    public List<Checklist> checklists() {
        return usable().map(LoadedChecklist.Usable::checklist)
                .sorted(Comparator.comparing(
                                (Checklist each) -> each.edition().key().checklist())
                        .thenComparing(each -> each.edition().asOf())
                        .thenComparing(each -> each.edition().key().edition()))
                .toList();
    }

    /** {@return those of them that are offered for something new} */
    public List<Checklist> offered() {
        return checklists().stream()
                .filter(each -> !withheld.contains(each.edition().key()))
                .toList();
    }

    /** {@return this edition, if it is installed and can be used} */
    public Optional<Checklist> find(EditionKey key) {
        return checklists().stream()
                .filter(each -> each.edition().key().equals(key))
                .findFirst();
    }

    /** {@return the edition offered first: the one that {@code default.json} names, else the first} */
    public Optional<Checklist> standard() {
        List<Checklist> offered = offered();
        return standard.flatMap(key -> offered.stream()
                        .filter(each -> each.edition().key().equals(key))
                        .findFirst())
                .or(() -> offered.stream().findFirst());
    }

    /** {@return the newest later edition of the same checklist that is offered, if there is one} */
    public Optional<Checklist> newerThan(Checklist checklist) {
        return offered().stream().filter(each -> isLater(each, checklist)).reduce((_, newest) -> newest);
    }

    /** {@return the edition of the same checklist that came right before, if there is one} */
    public Optional<Checklist> olderThan(Checklist checklist) {
        return checklists().stream().filter(each -> isLater(checklist, each)).reduce((_, newest) -> newest);
    }

    private static boolean isLater(Checklist one, Checklist other) {
        return one.edition().key().checklist().equals(other.edition().key().checklist())
                && one.edition().asOf().isAfter(other.edition().asOf());
    }

    /** {@return the worked engagements of an edition; none if it is not installed} */
    public List<Scenario> scenarios(EditionKey key) {
        return usable().filter(each -> each.checklist().edition().key().equals(key))
                .flatMap(each -> each.scenarios().stream())
                .toList();
    }

    /** {@return the editions that can be used, in the order in which they were found} */
    public Stream<LoadedChecklist.Usable> usable() {
        return loaded.stream().filter(LoadedChecklist.Usable.class::isInstance).map(LoadedChecklist.Usable.class::cast);
    }

    private static List<EditionKey> keyOf(LoadedChecklist loaded) {
        return switch (loaded) {
            case LoadedChecklist.Usable usable ->
                List.of(usable.checklist().edition().key());
            case LoadedChecklist.Defective _ -> List.of();
        };
    }

    private static LoadedChecklist empty(Path folder) {
        return new LoadedChecklist.Defective(
                folder,
                List.of(Defect.error(
                        Place.wholeOf(folder.toString()),
                        "There is no checklist in this folder.",
                        "Put one there, or remove the folder from the list.")));
    }

    private static LoadedChecklist second(LoadedChecklist edition) {
        Place place = Place.wholeOf(edition.file().toString());
        return new LoadedChecklist.Defective(
                edition.file(),
                List.of(Defect.error(
                        place, "This edition is already installed elsewhere.", "Give it another id or edition.")));
    }

    /** A broken {@code default.json} is listed like a broken checklist, and the first edition is offered instead. */
    private static Optional<EditionKey> standardOf(Path folder, List<LoadedChecklist> loaded) {
        Path file = folder.resolve("default.json");
        if (!Disk.real().stateOf(file).isThere()) {
            return Optional.empty();
        }
        List<Defect> defects = new ArrayList<>();
        Optional<EditionKey> named = ChecklistFolder.beside(file, defects, ChecklistLibrary::keyIn);
        if (!defects.isEmpty()) {
            loaded.add(new LoadedChecklist.Defective(file, defects));
        }
        return named;
    }

    private static Optional<EditionKey> keyIn(Json json) {
        return STANDARD.fits(json)
                ? Optional.of(new EditionKey(
                        json.at("checklist").text(), json.at("edition").text()))
                : Optional.empty();
    }
}
